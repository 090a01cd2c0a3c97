import { inlineText, type Block, type Inline, type RichText } from '../../../content-models/richText/richText.ts';
import { parseHtml, type PastedElement, type PastedNode } from './parseHtml.ts';
import { groupLists, levelHeadings, type Piece } from './pastedPieces.ts';
import { isForWordOnly, pastedInlines, styleOf, tidyInlines } from './pastedInlines.ts';

const containers = new Set(['', 'html', 'body', 'div', 'section', 'article', 'main', 'center', 'font', 'form']);
const blockTags = new Set([...containers, 'p', 'ul', 'ol', 'li', 'table', 'blockquote', 'hr', 'pre', 'h1', 'h2', 'h3']);
['h4', 'h5', 'h6'].forEach((tag) => blockTags.add(tag));

const isBlock = (node: PastedNode): node is PastedElement =>
  typeof node !== 'string' && (blockTags.has(node.tag) || node.children.some(isBlock));

/** The sign that a line begins with when somebody, or Word, made a list of paragraphs. */
const listSign = /^(?:(?<bullet>[·•▪◦‣§\u00b7\uf0b7]|[-–—o](?=[\s\u00a0]))|(?<number>\d{1,2}[.)]|[a-z]\)))[\s\u00a0]*/u;

const withoutSign = (inlines: Inline[]): Inline[] => {
  const [first, ...rest] = inlines;
  return first?.type === 'text'
    ? tidyInlines([{ ...first, text: first.text.replace(listSign, '') }, ...rest])
    : inlines;
};

/** The sign that Word drew before the words of a list item. */
const wordsSign = (node: PastedElement): string =>
  node.children
    .map((child) =>
      typeof child === 'string' ? '' : /mso-list:ignore/.test(styleOf(child)) ? allText(child) : wordsSign(child),
    )
    .join('')
    .trim();

const allText = (node: PastedElement): string =>
  node.children.map((child) => (typeof child === 'string' ? child : allText(child))).join('');

const isAllBold = (inlines: Inline[]): boolean =>
  inlines.length > 0 && inlines.every((inline) => inline.type === 'text' && inline.bold === true);

const unbold = (inlines: Inline[]): Inline[] =>
  inlines.map((inline) => (inline.type === 'text' ? { type: 'text', text: inline.text } : inline));

/** A line of its own, short and bold to the last word, is what people use for a heading. */
const looksLikeHeading = (inlines: Inline[]): boolean => {
  const words = inlineText(inlines);
  return isAllBold(inlines) && words.length <= 90 && !/[.;,:]$/.test(words);
};

const paragraphPieces = (node: PastedElement): Piece[] => {
  const inlines = tidyInlines(pastedInlines([node]));
  if (inlines.length === 0) return [];
  const level = /mso-list:l\d+level(\d)/.exec(styleOf(node))?.[1];
  if (level !== undefined) {
    const ordered = /^(?:\d|[a-z]{1,4}[.)])/i.test(wordsSign(node));
    return [{ list: { level: Number(level), ordered }, children: withoutSign(inlines) }];
  }
  const sign = listSign.exec(inlineText(inlines));
  if (sign) {
    return [
      { list: { level: 1, ordered: sign.groups?.number !== undefined }, children: withoutSign(inlines), sign: sign[0] },
    ];
  }
  const heading = /MsoHeading(\d)|MsoTitle/i.exec(node.attributes.class ?? '');
  if (heading) return [{ heading: Number(heading[1] ?? 1), children: unbold(inlines) }];
  if (looksLikeHeading(inlines)) return [{ heading: 2, guessed: true, children: unbold(inlines) }];
  return [{ block: { type: 'paragraph', children: inlines } }];
};

const listPieces = (node: PastedElement, level: number): Piece[] =>
  node.children.flatMap((item): Piece[] => {
    if (typeof item === 'string') return [];
    if (item.tag === 'ul' || item.tag === 'ol') return listPieces(item, level + 1);
    const own = item.children.filter((child) => typeof child === 'string' || !['ul', 'ol'].includes(child.tag));
    const nested = item.children.filter(
      (child): child is PastedElement => typeof child !== 'string' && ['ul', 'ol'].includes(child.tag),
    );
    const children = tidyInlines(pastedInlines(own));
    return [
      ...(children.length > 0 ? [{ list: { level, ordered: node.tag === 'ol' }, children }] : []),
      ...nested.flatMap((list) => listPieces(list, level + 1)),
    ];
  });

const rowsOf = (node: PastedElement): PastedElement[] =>
  node.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.tag === 'tr' ? [child] : child.tag === 'table' ? [] : rowsOf(child),
  );

const cellInlines = (cell: PastedElement): Inline[] => {
  const lines = piecesOf(cell.children).map((piece) =>
    'block' in piece ? ('children' in piece.block ? piece.block.children : []) : piece.children,
  );
  return lines
    .filter(({ length }) => length > 0)
    .flatMap((line, index) => [...(index ? [{ type: 'break' as const }] : []), ...line]);
};

const tablePieces = (node: PastedElement): Piece[] => {
  const rows = rowsOf(node).map((row) =>
    row.children.flatMap((cell) => {
      if (typeof cell === 'string' || !['td', 'th'].includes(cell.tag)) return [];
      const span = Math.min(20, Math.max(1, Number(cell.attributes.colspan ?? 1) || 1));
      return [
        { cell, children: cellInlines(cell) },
        ...Array.from({ length: span - 1 }, () => ({ cell, children: [] })),
      ];
    }),
  );
  const filled = rows.filter((row) => row.some(({ children }) => children.length > 0));
  const [first, ...rest] = filled;
  if (!first) return [];
  // A table of one cell is a frame around a text.
  if (filled.length === 1 && first.length === 1) return first[0] ? piecesOf(first[0].cell.children) : [];
  const isHead = first.every(({ cell, children }) => cell.tag === 'th' || children.length === 0 || isHeadCell(cell));
  const bare = (row: typeof first) => row.map(({ children }) => children);
  return [
    {
      block: {
        type: 'table',
        head: isHead ? bare(first).map(unbold) : [],
        rows: (isHead ? rest : filled).map(bare),
      },
    },
  ];
};

const isHeadCell = (cell: PastedElement): boolean =>
  isAllBold(tidyInlines(pastedInlines(cell.children)).filter(({ type }) => type !== 'break'));

const piecesOf = (nodes: PastedNode[]): Piece[] => {
  const pieces: Piece[] = [];
  let line: PastedNode[] = [];
  const endLine = () => {
    pieces.push(...paragraphPieces({ tag: 'p', attributes: {}, children: line }));
    line = [];
  };
  for (const node of nodes) {
    if (typeof node !== 'string' && isForWordOnly(node)) continue;
    if (!isBlock(node)) {
      line.push(node);
      continue;
    }
    endLine();
    pieces.push(...blockPieces(node));
  }
  endLine();
  return pieces;
};

const blockPieces = (node: PastedElement): Piece[] => {
  const heading = /^h([1-6])$/.exec(node.tag)?.[1];
  if (heading !== undefined) {
    const children = unbold(tidyInlines(pastedInlines([node])));
    return children.length > 0 ? [{ heading: Number(heading), children }] : [];
  }
  switch (node.tag) {
    case 'p':
    case 'pre':
      return node.children.some(isBlock) ? piecesOf(node.children) : paragraphPieces(node);
    case 'ul':
    case 'ol':
      return listPieces(node, 1);
    case 'table':
      return tablePieces(node);
    case 'hr':
      return [{ block: { type: 'rule' } }];
    case 'blockquote': {
      const children = tidyInlines(pastedInlines(node.children));
      return children.length > 0 ? [{ block: { type: 'quote', children } }] : [];
    }
    default:
      return piecesOf(node.children);
  }
};

/** Pasted HTML as our tree: words, headings, lists, tables and links; nothing of the program it came from. */
export const fromPastedHtml = (html: string): RichText => {
  const fragment = /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/.exec(html)?.[1] ?? html;
  const blocks: Block[] = groupLists(levelHeadings(piecesOf(parseHtml(fragment).children)));
  return { blocks };
};

/** Whether HTML on the clipboard comes from a word processor and wants cleaning. */
export const isFromWordProcessor = (html: string): boolean =>
  /mso-|class="?Mso|urn:schemas-microsoft-com|docs-internal-guid|name="?generator"? content="?(?:LibreOffice|OpenOffice|Microsoft)/i.test(
    html,
  );
