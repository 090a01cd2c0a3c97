import { blockText, type Block, type Inline, type RichText } from '../richText/richText.ts';

const withFact = (inlines: readonly Inline[], id: string, text: string): Inline[] =>
  inlines.map((inline) => {
    if (inline.type === 'fact') return inline.id === id ? { ...inline, text } : inline;
    return 'children' in inline ? { ...inline, children: withFact(inline.children, id, text) } : inline;
  });

const holds = (inlines: readonly Inline[], id: string): boolean =>
  inlines.some((inline) =>
    inline.type === 'fact' ? inline.id === id : 'children' in inline && holds(inline.children, id),
  );

/** The smallest blocks of a text that say a fact: a paragraph, a list's line, a table's row, a contact. */
const blocksSaying = (block: Block, id: string): Block[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return holds(block.children, id) ? [block] : [];
    case 'list':
      return block.items.flat().flatMap((one) => blocksSaying(one, id));
    case 'table':
      return block.rows
        .filter((row) => row.some((cell) => holds(cell, id)))
        .map((row) => ({ type: 'table', head: [], rows: [row] }));
    case 'contact':
      return Object.values(block).some((value) => typeof value === 'object' && value.id === id) ? [block] : [];
    default:
      return [];
  }
};

const blockWith = (block: Block, id: string, text: string): Block => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return { ...block, children: withFact(block.children, id, text) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => withFact(cell, id, text))) };
    case 'contact':
      return Object.fromEntries(
        Object.entries(block).map(([name, value]) => [
          name,
          typeof value === 'object' && value.id === id ? { ...value, text } : value,
        ]),
      ) as Block;
    default:
      return block;
  }
};

/** The sentence around `at` in a run of words. */
const sentenceAround = (words: string, at: number): string => {
  const begin = Math.max(
    0,
    ...[...words.slice(0, at).matchAll(/[.!?]\s+(?=\p{Lu})/gu)].map((end) => end.index + end[0].length),
  );
  const rest = words.slice(at);
  const end = /[.!?](?=\s+\p{Lu}|\s*$)/u.exec(rest);
  return words.slice(begin, end ? at + end.index + 1 : undefined).trim();
};

const MARK = '\u0001';

/** A sentence that says a fact, as it is and as it will be. */
export interface FactSentence {
  now: string;
  then: string;
}

/** Every sentence of a text that says a fact, with the value it has now and the one it would have. */
export const factSentences = (text: RichText, id: string, now: string, then: string): FactSentence[] =>
  text.blocks.flatMap((block) =>
    blocksSaying(block, id).map((one) => {
      const marked = blockText(blockWith(one, id, MARK));
      const sentence = sentenceAround(marked, marked.indexOf(MARK));
      return { now: sentence.replaceAll(MARK, now), then: sentence.replaceAll(MARK, then) };
    }),
  );
