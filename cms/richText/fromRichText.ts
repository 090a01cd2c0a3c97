import type { Block, Inline, RichText } from '../../content-models/richText/richText.ts';

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

const inlineNode = (inline: Inline): Node => {
  switch (inline.type) {
    case 'text':
      return {
        type: 'text',
        version: 1,
        detail: 0,
        mode: 'normal',
        style: '',
        text: inline.text,
        format: (inline.bold ? 1 : 0) | (inline.italic ? 2 : 0) | (inline.strike ? 4 : 0),
      };
    case 'break':
      return { type: 'linebreak', version: 1 };
    case 'link':
      return link(inline.href, inline.children);
    case 'language':
      return link(`#lang-${inline.language}`, inline.children);
  }
};

const link = (url: string, children: Inline[]): Node =>
  element('link', children.map(inlineNode), { version: 3, fields: { linkType: 'custom', newTab: false, url } });

const paragraph = (children: Inline[]): Node =>
  element('paragraph', children.map(inlineNode), { textFormat: 0, textStyle: '' });

const listItems = (items: Block[][]): Node[] =>
  items.flatMap((item, index) => {
    const words = item.filter((block) => block.type === 'paragraph').flatMap((block) => block.children.map(inlineNode));
    const nested = item.filter((block) => block.type === 'list').map(blockNode);
    return [
      ...(words.length > 0 ? [element('listitem', words, { value: index + 1 })] : []),
      ...nested.map((list) => element('listitem', [list], { value: index + 1 })),
    ];
  });

const row = (cells: Inline[][], headerState: number): Node =>
  element(
    'tablerow',
    cells.map((cell) =>
      element('tablecell', [paragraph(cell)], { headerState, colSpan: 1, rowSpan: 1, backgroundColor: null }),
    ),
  );

const blockNode = (block: Block): Node => {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.children);
    case 'heading':
      return element('heading', block.children.map(inlineNode), { tag: `h${String(block.level)}` });
    case 'quote':
      return element('quote', block.children.map(inlineNode));
    case 'list':
      return element('list', listItems(block.items), {
        listType: block.ordered ? 'number' : 'bullet',
        tag: block.ordered ? 'ol' : 'ul',
        start: 1,
      });
    case 'table':
      return element('table', [row(block.head, 1), ...block.rows.map((cells) => row(cells, 0))]);
    case 'rule':
    case 'attachment':
      return { type: 'horizontalrule', version: 1 };
  }
};

/** Our tree as the editor's own state, for texts that come from outside the editor. */
export const fromRichText = (text: RichText) => ({ root: element('root', text.blocks.map(blockNode)) });
