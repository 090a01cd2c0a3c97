import { fold } from '../../content-models/shared/polish.ts';
import { foldedWordsMark } from './foldedWords.ts';

/** A piece of text, and whether it is what the reader looked for. */
export interface ExcerptPart {
  text: string;
  hit: boolean;
}

const LENGTH = 30;

// The very separators by which Pagefind counts its word positions.
const separators = /[^\S\uFEFF]+/g;

/** The words of a page as Pagefind counts them. */
export const wordsOf = (content: string): string[] => content.split(separators);

/** A word folded, without the signs around it. */
export const bareWord = (word: string): string => fold(word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''));

/** Where the window with the most hits starts, a few words before its first one. */
const windowStart = (hits: readonly number[], words: number): number => {
  let best = 0;
  let most = 0;
  for (const [index, start] of hits.entries()) {
    const inside = hits.slice(index).filter((hit) => hit < start + LENGTH).length;
    if (inside > most) [most, best] = [inside, start];
  }
  return Math.max(0, Math.min(best - 4, words - LENGTH));
};

/** Where the text begins after its own title, which stands over the excerpt anyway. */
const textStart = (words: readonly string[], title: string): number => {
  const titleWords = wordsOf(title.trim()).map(bareWord);
  const folded = words.slice(0, 60).map(bareWord);
  const at = folded.findIndex((_, start) => titleWords.every((word, index) => folded[start + index] === word));
  return at === -1 ? 0 : at + titleWords.length;
};

/**
 * The part of a page's text that answers the question. Hits among the folded words that only the index has are shown
 * at the same word in the text; without any hit the text's beginning is shown.
 */
export const excerptOf = (content: string, locations: readonly number[], title = ''): ExcerptPart[] => {
  const all = wordsOf(content);
  const mark = all.indexOf(foldedWordsMark);
  const words = mark === -1 ? all : all.slice(0, mark);
  const folded = words.map(bareWord);
  const hits = new Set<number>();
  for (const location of locations) {
    if (location < words.length) hits.add(location);
    else {
      const word = bareWord(all[location] ?? '');
      const own = word === '' ? -1 : folded.indexOf(word);
      if (own !== -1) hits.add(own);
    }
  }
  const from = textStart(words, title);
  const ordered = [...hits].filter((hit) => hit >= from).sort((a, b) => a - b);
  const start = ordered.length === 0 ? from : Math.max(from, windowStart(ordered, words.length));
  const end = Math.min(start + LENGTH, words.length);
  const parts = words
    .slice(start, end)
    .map((word, index): ExcerptPart => ({ text: word, hit: hits.has(start + index) }));
  if (start > from) parts.unshift({ text: '…', hit: false });
  if (end < words.length) parts.push({ text: '…', hit: false });
  return parts;
};
