import { v7 } from 'uuid';
import type { Block, Inline, Named, RichText } from '../../content-models/richText/richText.ts';

type Node = Record<string, unknown>;

const element = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
});

const inlineNodes = (inline: Inline, language?: string): Node[] => {
  switch (inline.type) {
    case 'text':
      return [
        {
          type: 'text',
          version: 1,
          detail: 0,
          mode: 'normal',
          style: '',
          text: inline.text,
          format: (inline.bold ? 1 : 0) | (inline.italic ? 2 : 0) | (inline.strike ? 4 : 0),
          ...(language === undefined ? {} : { $: { language } }),
        },
      ];
    case 'break':
      return [{ type: 'linebreak', version: 1 }];
    case 'link':
      return [link({ linkType: 'custom', url: inline.href }, inline.children, language)];
    case 'reference':
      return [
        link(
          {
            linkType: 'internal',
            doc: { relationTo: inline.to.collection, value: inline.to.id },
            ...(inline.href === undefined ? {} : { resolved: { doc: { href: inline.href } } }),
          },
          inline.children,
          language,
        ),
      ];
    case 'fact':
      return [
        { type: 'inlineBlock', version: 1, fields: { id: v7(), blockType: 'fact', ...references({ fact: inline }) } },
      ];
    case 'language':
      return inline.children.flatMap((child) => inlineNodes(child, inline.language));
  }
};

const link = (fields: Node, children: Inline[], language?: string): Node =>
  element(
    'link',
    children.flatMap((child) => inlineNodes(child, language)),
    { version: 3, fields: { newTab: false, ...fields } },
  );

/** References of a block by their ids, and what was looked up for them beside. */
const references = (given: Record<string, Named | undefined>): Node => {
  const known = Object.entries(given).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const resolved = known.flatMap(([name, { text, href }]) =>
    text === undefined && href === undefined
      ? []
      : [[name, { ...(text === undefined ? {} : { text }), ...(href === undefined ? {} : { href }) }]],
  );
  return {
    ...Object.fromEntries(known.map(([name, { id }]) => [name, id])),
    ...(resolved.length > 0 ? { resolved: Object.fromEntries(resolved) as Node } : {}),
  };
};

const ownBlock = (blockType: string, fields: Node): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: v7(), blockName: '', blockType, ...fields },
});

const inlines = (children: Inline[]): Node[] => children.flatMap((child) => inlineNodes(child));

const paragraph = (children: Inline[]): Node =>
  element('paragraph', inlines(children), { textFormat: 0, textStyle: '' });

const listItems = (items: Block[][]): Node[] =>
  items.flatMap((item, index) => {
    const words = item.filter((block) => block.type === 'paragraph').flatMap((block) => inlines(block.children));
    const nested = item.filter((block) => block.type === 'list').flatMap(blockNodes);
    return [
      ...(words.length > 0 ? [element('listitem', words, { value: index + 1 })] : []),
      ...nested.map((list) => element('listitem', [list], { value: index + 1 })),
    ];
  });

const row = (cells: Inline[][], stateOf: (column: number) => number): Node =>
  element(
    'tablerow',
    cells.map((cell, column) =>
      element('tablecell', [paragraph(cell)], {
        headerState: stateOf(column),
        colSpan: 1,
        rowSpan: 1,
        backgroundColor: null,
      }),
    ),
  );

const tableNodes = ({ caption, head, rows, rowHeads }: Extract<Block, { type: 'table' }>): Node[] => [
  ...(caption === undefined ? [] : [ownBlock('tableCaption', { text: caption })]),
  element('table', [
    ...(head.length > 0 ? [row(head, () => 1)] : []),
    ...rows.map((cells) => row(cells, (column) => (rowHeads && column === 0 ? 2 : 0))),
  ]),
];

const blockNodes = (block: Block): Node[] => {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block.children)];
    case 'heading':
      return [element('heading', inlines(block.children), { tag: `h${String(block.level)}` })];
    case 'quote':
      return [element('quote', inlines(block.children))];
    case 'list':
      return [
        element('list', listItems(block.items), {
          listType: block.ordered ? 'number' : 'bullet',
          tag: block.ordered ? 'ol' : 'ul',
          start: 1,
        }),
      ];
    case 'table':
      return tableNodes(block);
    case 'rule':
      return [{ type: 'horizontalrule', version: 1 }];
    case 'attachment':
      return [ownBlock('attachment', { document: block.documentId })];
    case 'contact': {
      const { type: _type, title, email, ...named } = block;
      return [
        ownBlock('contact', {
          ...(title === undefined ? {} : { title }),
          ...(email === undefined ? {} : { email }),
          ...references(named),
        }),
      ];
    }
    case 'steps':
      return [ownBlock('steps', { steps: block.steps.map((step) => ({ id: v7(), ...step })) })];
  }
};

/** Our tree as the editor's own state, for texts that come from outside the editor. */
export const fromRichText = (text: RichText) => ({ root: element('root', text.blocks.flatMap(blockNodes)) });
