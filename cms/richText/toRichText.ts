import type { Block, Inline, RichText } from '../../content-models/richText/richText.ts';

/** A node of the editor's tree; only what we read of it. */
export interface LexicalNode {
  type: string;
  children?: LexicalNode[];
  text?: string;
  format?: number | string;
  tag?: string;
  listType?: string;
  fields?: {
    url?: string;
    linkType?: string;
    documentId?: unknown;
    caption?: string;
    blockType?: string;
    document?: unknown;
  };
  headerState?: number;
  value?: unknown;
  relationTo?: string;
}

const BOLD = 1;
const ITALIC = 2;
const STRIKE = 4;

const inlinesOf = (nodes: LexicalNode[] = []): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text': {
        const format = typeof node.format === 'number' ? node.format : 0;
        return node.text
          ? [
              {
                type: 'text',
                text: node.text,
                ...(format & BOLD ? { bold: true } : {}),
                ...(format & ITALIC ? { italic: true } : {}),
                ...(format & STRIKE ? { strike: true } : {}),
              },
            ]
          : [];
      }
      case 'linebreak':
        return [{ type: 'break' }];
      case 'link':
      case 'autolink': {
        const href = node.fields?.url ?? '';
        // A language mark is kept in the editor as a link to `#lang-xx`, because every editor can make one.
        const language = /^#lang-([a-z]{2,3})$/.exec(href)?.[1];
        if (language) return [{ type: 'language', language, children: inlinesOf(node.children) }];
        return /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/.test(href)
          ? [{ type: 'link', href, children: inlinesOf(node.children) }]
          : inlinesOf(node.children);
      }
      default:
        return inlinesOf(node.children);
    }
  });

const listItemsOf = (node: LexicalNode): Block[][] => {
  const items: Block[][] = [];
  for (const item of node.children ?? []) {
    const nested = (item.children ?? []).filter((child) => child.type === 'list');
    const words = inlinesOf((item.children ?? []).filter((child) => child.type !== 'list'));
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
  (cell.children ?? []).flatMap((child) => inlinesOf(child.children ?? [child]));

const blocksOf = (node: LexicalNode): Block[] => {
  switch (node.type) {
    case 'paragraph': {
      const children = inlinesOf(node.children);
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
    case 'heading': {
      const level = Math.min(4, Math.max(2, Number(node.tag?.slice(1) ?? 2))) as 2 | 3 | 4;
      return [{ type: 'heading', level, children: inlinesOf(node.children) }];
    }
    case 'list':
      return [{ type: 'list', ordered: node.listType === 'number', items: listItemsOf(node) }];
    case 'quote':
      return [{ type: 'quote', children: inlinesOf(node.children) }];
    case 'horizontalrule':
      return [{ type: 'rule' }];
    case 'table': {
      const [head, ...rows] = (node.children ?? []).map((row) => (row.children ?? []).map(cellOf));
      return head ? [{ type: 'table', head, rows }] : [];
    }
    default:
      return (node.children ?? []).flatMap(blocksOf);
  }
};

/** The editor's text as our own small tree; what the tree has no word for is kept as its words. */
export const toRichText = (state: { root: LexicalNode } | null | undefined): RichText => ({
  blocks: (state?.root.children ?? []).flatMap(blocksOf),
});
