'use client';
import { createClientFeature, TableFeatureClient } from '@payloadcms/richtext-lexical/client';
import {
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isRangeSelection,
  $parseSerializedNode,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { inLanguage, type Words } from '../../words/inLanguage.ts';
import { fromRichText } from '../fromRichText.ts';
import { editTable, type TableEdit } from '../tableEdits.ts';

const newTable = () => {
  const cells = () => [[], [], []];
  const { root } = fromRichText({
    blocks: [{ type: 'table', caption: '', head: cells(), rows: [cells(), cells()] }],
  });
  return root.children as SerializedLexicalNode[];
};

const insertTable = (editor: LexicalEditor) => {
  editor.update(() => {
    $insertNodes(newTable().map((node) => $parseSerializedNode(node)));
  });
};

/** A node as plain data, with everything in it. */
const exported = (node: LexicalNode): SerializedLexicalNode => {
  const json = node.exportJSON() as SerializedLexicalNode & { children?: SerializedLexicalNode[] };
  if ($isElementNode(node)) json.children = node.getChildren().map(exported);
  return json;
};

const above = (node: LexicalNode | null, type: string): LexicalNode | null => {
  let at = node;
  while (at && at.getType() !== type) at = at.getParent();
  return at;
};

const cellAtCursor = (): LexicalNode | null => {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? above(selection.anchor.getNode(), 'tablecell') : null;
};

const edit = (editor: LexicalEditor, how: TableEdit | 'deleteTable') => {
  editor.update(() => {
    const cell = cellAtCursor();
    const row = cell?.getParent();
    const table = row?.getParent();
    if (!cell || !row || !table) return;
    const edited =
      how === 'deleteTable'
        ? undefined
        : editTable(exported(table), how, row.getIndexWithinParent(), cell.getIndexWithinParent());
    if (!edited) {
      table.selectNext();
      table.remove();
      return;
    }
    const next = $parseSerializedNode(edited as unknown as SerializedLexicalNode);
    table.replace(next);
    if ($isElementNode(next)) next.selectStart();
  });
};

const TableIcon = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
    <rect x="3.5" y="4.5" width="13" height="11" />
    <path d="M3.5 8.5h13M8 4.5v11M12.5 4.5v11" />
  </svg>
);

/** A label that the editor asks for in the language of whoever looks. */
const label =
  (words: Words) =>
  ({ i18n }: { i18n: { language: string } }): string =>
    inLanguage(i18n.language, words);

const edits: [TableEdit | 'deleteTable', Words][] = [
  ['headerRow', { pl: 'Nagłówki w 1. wierszu', en: 'Headers in the 1st row' }],
  ['headerColumn', { pl: 'Nagłówki w 1. kolumnie', en: 'Headers in the 1st column' }],
  ['rowAbove', { pl: 'Dodaj wiersz powyżej', en: 'Add a row above' }],
  ['rowBelow', { pl: 'Dodaj wiersz poniżej', en: 'Add a row below' }],
  ['columnBefore', { pl: 'Dodaj kolumnę z lewej', en: 'Add a column on the left' }],
  ['columnAfter', { pl: 'Dodaj kolumnę z prawej', en: 'Add a column on the right' }],
  ['deleteRow', { pl: 'Usuń wiersz', en: 'Remove the row' }],
  ['deleteColumn', { pl: 'Usuń kolumnę', en: 'Remove the column' }],
  ['deleteTable', { pl: 'Usuń tabelę', en: 'Remove the table' }],
];

const original = TableFeatureClient({}).feature;

/** A table with a header row and a place for its caption; its menu is in the toolbar and in Polish. */
export const TableFeature = createClientFeature({
  nodes: typeof original === 'function' ? [] : (original.nodes ?? []),
  // Only the plugin that makes tables work: the floating menus speak English and merge cells, which readers cannot follow.
  plugins: typeof original === 'function' ? [] : (original.plugins ?? []).slice(0, 1),
  providers: typeof original === 'function' ? [] : (original.providers ?? []),
  slashMenu: {
    groups: [
      {
        key: 'table',
        label: label({ pl: 'Tabela', en: 'Table' }),
        items: [
          {
            key: 'table',
            Icon: TableIcon,
            keywords: ['tabela', 'table'],
            label: label({ pl: 'Tabela', en: 'Table' }),
            onSelect: ({ editor }) => {
              insertTable(editor);
            },
          },
        ],
      },
    ],
  },
  toolbarFixed: {
    groups: [
      {
        key: 'table',
        type: 'dropdown',
        order: 45,
        ChildComponent: TableIcon,
        items: [
          {
            key: 'newTable',
            label: label({ pl: 'Wstaw tabelę', en: 'Insert a table' }),
            onSelect: ({ editor }) => {
              insertTable(editor);
            },
          },
          ...edits.map(([key, words]) => ({
            key,
            label: label(words),
            isEnabled: () => cellAtCursor() !== null,
            onSelect: ({ editor }: { editor: LexicalEditor }) => {
              edit(editor, key);
            },
          })),
        ],
      },
    ],
  },
});
