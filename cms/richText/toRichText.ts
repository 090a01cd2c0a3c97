import type { Block, Contact, Inline, Named, RichText, Step } from '../../content-models/richText/richText.ts';
import type { Document } from '../../content-models/documents/document.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import type { LexicalFields, LexicalNode, LexicalState } from './lexicalNode.ts';
import { toInlines } from './toInlines.ts';

const ROW = 1;
const COLUMN = 2;

const listItemsOf = (node: LexicalNode): Block[][] => {
  const items: Block[][] = [];
  for (const item of node.children ?? []) {
    const nested = (item.children ?? []).filter((child) => child.type === 'list');
    const words = toInlines((item.children ?? []).filter((child) => child.type !== 'list'));
    if (words.length > 0) items.push([{ type: 'paragraph', children: words }]);
    // Lexical keeps a nested list in an item of its own after the item it belongs to.
    for (const list of nested) {
      const last = items.at(-1);
      if (last) last.push(...blocksOf(list));
      else items.push(blocksOf(list));
    }
  }
  return items;
};

const cellOf = (cell: LexicalNode): Inline[] =>
  (cell.children ?? []).flatMap((child, index) => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    ...toInlines(child.children ?? [child]),
  ]);

/** The cells of a row; one that spans several columns is followed by empty ones. */
const cellsOf = (row: LexicalNode): Inline[][] =>
  (row.children ?? []).flatMap((cell) => [
    cellOf(cell),
    ...Array.from({ length: Math.max(0, (cell.colSpan ?? 1) - 1) }, () => []),
  ]);

const allCells = (row: LexicalNode | undefined, state: number): boolean =>
  row?.children !== undefined &&
  row.children.length > 0 &&
  row.children.every(({ headerState = 0 }) => (headerState & state) !== 0);

const tableOf = (node: LexicalNode): Block[] => {
  const rows = node.children ?? [];
  const [first, ...rest] = rows;
  if (!first) return [];
  const hasHead = allCells(first, ROW);
  const body = hasHead ? rest : rows;
  const rowHeads = body.length > 0 && body.every(({ children }) => ((children?.[0]?.headerState ?? 0) & COLUMN) !== 0);
  return [
    {
      type: 'table',
      head: hasHead ? cellsOf(first) : [],
      rows: body.map(cellsOf),
      ...(rowHeads ? { rowHeads } : {}),
    },
  ];
};

const named = (fields: LexicalFields, name: string): Named | undefined => {
  const id = maybeIdOf(fields[name]);
  return id === undefined ? undefined : { id, ...fields.resolved?.[name] };
};

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const present = <Fields extends Record<string, unknown>>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

const contactOf = (fields: LexicalFields): Contact =>
  present({
    title: words(fields.title),
    department: named(fields, 'department'),
    officer: named(fields, 'officer'),
    address: named(fields, 'address'),
    phone: named(fields, 'phone'),
    hours: named(fields, 'hours'),
    email: words(fields.email),
  });

const stepsOf = (steps: unknown): Step[] =>
  (Array.isArray(steps) ? (steps as Record<string, unknown>[]) : []).map(({ title, text }) =>
    present({ title: words(title) ?? '', text: words(text) }),
  );

const attachmentOf = (id: string | undefined, document: unknown): Block[] =>
  id === undefined
    ? []
    : [{ type: 'attachment', documentId: id, ...(document ? { document: document as Document } : {}) }];

const ownBlockOf = (fields: LexicalFields): Block[] => {
  switch (fields.blockType) {
    case 'attachment':
      return attachmentOf(maybeIdOf(fields.document), fields.resolved?.document?.document);
    case 'contact':
      return [{ type: 'contact', ...contactOf(fields) }];
    case 'steps':
      return [{ type: 'steps', steps: stepsOf(fields.steps) }];
    default:
      return [];
  }
};

const blocksOf = (node: LexicalNode): Block[] => {
  switch (node.type) {
    case 'paragraph': {
      const children = toInlines(node.children);
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
    case 'heading': {
      const level = Math.min(4, Math.max(2, Number(node.tag?.slice(1) ?? 2))) as 2 | 3 | 4;
      return [{ type: 'heading', level, children: toInlines(node.children) }];
    }
    case 'list':
      return [{ type: 'list', ordered: node.listType === 'number', items: listItemsOf(node) }];
    case 'quote':
      return [{ type: 'quote', children: toInlines(node.children) }];
    case 'horizontalrule':
      return [{ type: 'rule' }];
    case 'table':
      return tableOf(node);
    case 'upload':
      return node.relationTo === 'documents' ? attachmentOf(maybeIdOf(node.value), undefined) : [];
    case 'block':
      return ownBlockOf(node.fields ?? {});
    default:
      return (node.children ?? []).flatMap(blocksOf);
  }
};

/** The caption of a table stands in a block of its own before it, because the editor's table has no place for one. */
const captionOf = (node: LexicalNode | undefined): string | undefined =>
  node?.type === 'block' && node.fields?.blockType === 'tableCaption' ? words(node.fields.text) : undefined;

/** The editor's text as our own small tree; what the tree has no word for is kept as its words. */
export const toRichText = (state: LexicalState | null | undefined): RichText => {
  // what comes from outside may be no text at all
  const nodes = (state as Partial<LexicalState> | null | undefined)?.root?.children ?? [];
  return {
    blocks: nodes.flatMap((node, index) => {
      const caption = node.type === 'table' ? captionOf(nodes[index - 1]) : undefined;
      return blocksOf(node).map((block) =>
        block.type === 'table' && caption !== undefined ? { ...block, caption } : block,
      );
    }),
  };
};
