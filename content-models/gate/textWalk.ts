import { blockText, inlineText, type Block, type Inline } from '../richText/richText.ts';
import type { GateDocument } from './gate.ts';

/** Every block of a text, those inside lists included, in reading order. */
export const allBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...(block.type === 'list' ? block.items.flatMap(allBlocks) : [])]);

const linesOf = (block: Block): Inline[][] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [block.children];
    case 'table':
      return [block.head, ...block.rows].flat();
    default:
      return [];
  }
};

/** Every line of words of a text: paragraphs, list items, cells. */
export const allLines = (blocks: readonly Block[]): Inline[][] => allBlocks(blocks).flatMap(linesOf);

/** A link of either kind. */
export type AnyLink = Extract<Inline, { type: 'link' | 'reference' }>;

/** Links in reading order; their number is how a mend finds them again. */
export const allLinks = (inlines: readonly Inline[]): AnyLink[] =>
  inlines.flatMap((inline) => {
    if (inline.type === 'link' || inline.type === 'reference') return [inline, ...allLinks(inline.children)];
    return inline.type === 'language' ? allLinks(inline.children) : [];
  });

/** Facts that stand in a text: in its lines and its contacts. */
export const allFacts = (blocks: readonly Block[]): { id: string; text?: string | undefined }[] => {
  const inLine = (inlines: readonly Inline[]): { id: string; text?: string | undefined }[] =>
    inlines.flatMap((inline) =>
      inline.type === 'fact' ? [inline] : 'children' in inline ? inLine(inline.children) : [],
    );
  return [
    ...allLines(blocks).flatMap(inLine),
    ...allBlocks(blocks).flatMap((block) =>
      block.type === 'contact'
        ? [block.officer, block.address, block.phone, block.hours].filter((fact) => fact !== undefined)
        : [],
    ),
  ];
};

/** A run of words and the field it stands in. */
export interface Passage {
  field: string;
  words: string;
}

/** Only what the author typed: the values of facts are not theirs. */
const typedText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) =>
      inline.type === 'text'
        ? inline.text
        : inline.type === 'fact'
          ? '\ufffc'
          : inline.type === 'break'
            ? ' '
            : typedText(inline.children),
    )
    .join('');

const blockPassages = (block: Block): string[] => {
  switch (block.type) {
    case 'steps':
      return block.steps.flatMap(({ title, text }) => [title, text ?? '']);
    case 'table':
      return [block.caption ?? '', ...linesOf(block).map(typedText)];
    case 'contact':
      return [block.title ?? '', block.email ?? ''];
    default:
      return linesOf(block).map(typedText);
  }
};

/** Everything the author typed, field by field and line by line: title, summary, other fields, texts. */
export const allPassages = (document: GateDocument): Passage[] =>
  [
    { field: 'title', words: document.title },
    { field: 'summary', words: document.summary },
    ...document.words.map(({ field, value }) => ({ field, words: value })),
    ...document.texts.flatMap(({ field, text }) =>
      allBlocks(text.blocks).flatMap((block) => blockPassages(block).map((words) => ({ field, words }))),
    ),
  ].filter(({ words }) => words.trim() !== '');

/** The running text: paragraphs, quotes and items, without headings, tables and what others wrote in other languages. */
export const proseOf = (document: GateDocument): Passage[] =>
  document.texts.flatMap(({ field, text }) =>
    allBlocks(text.blocks).flatMap((block) =>
      block.type === 'paragraph' || block.type === 'quote'
        ? [{ field, words: inlineText(block.children.filter(({ type }) => type !== 'language')) }]
        : block.type === 'steps'
          ? block.steps.map(({ text: words = '' }) => ({ field, words }))
          : [],
    ),
  );

/** A few words of a block, to find it by. */
export const beginningOf = (block: Block): string => shorten(blockText(block));

/** The first words of a longer run. */
export const shorten = (words: string, most = 70): string => {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length <= most ? flat : `${flat.slice(0, most).replace(/\s+\S*$/, '')}…`;
};
