import { diffArrays, diffWordsWithSpace } from 'diff';
import type { DiffPart } from '../../content-models/changeRegister/change.ts';

/** A text as its paragraphs; empty ones do not count. */
export type Paragraphs = string[];

// This runs inside the document's own transaction: a comparison that would take long gives up and shows both texts whole.
const longestEdit = 200;

const sharedWords = (before: string, after: string): number => {
  const words = (text: string) => new Set(text.toLocaleLowerCase('pl').match(/[\p{L}\d]{3,}/gu) ?? []);
  const [left, right] = [words(before), words(after)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
};

const replaced = (before: string, after: string): DiffPart[][] => [
  [{ op: 'removed', text: before }],
  [{ op: 'added', text: after }],
];

const hasWord = (text: string): boolean => /[\p{L}\d]/u.test(text);

/** Changed words with nothing but a space or a comma between them read as one change. */
const joinNeighbours = (parts: DiffPart[]): DiffPart[] => {
  const joined: DiffPart[] = [];
  let removed = '';
  let added = '';
  let between = '';
  const settle = (): void => {
    if (removed !== '') joined.push({ op: 'removed', text: removed });
    if (added !== '') joined.push({ op: 'added', text: added });
    if (between !== '') joined.push({ op: 'same', text: between });
    removed = added = between = '';
  };
  for (const { op, text } of parts) {
    const isOpen = removed !== '' || added !== '';
    if (op === 'same' && isOpen && !hasWord(text)) between += text;
    else if (op === 'same') {
      settle();
      joined.push({ op, text });
    } else {
      removed += between + (op === 'removed' ? text : '');
      added += between + (op === 'added' ? text : '');
      between = '';
    }
  }
  settle();
  return joined;
};

/** One paragraph become another: word by word where they are alike, else the old one whole and the new one whole. */
const diffParagraph = (before: string, after: string): DiffPart[][] => {
  if (sharedWords(before, after) < 0.3) return replaced(before, after);
  const parts = diffWordsWithSpace(before, after, { maxEditLength: longestEdit });
  if (!parts) return replaced(before, after);
  return [
    joinNeighbours(
      parts.map(({ value, added, removed }) => ({ op: added ? 'added' : removed ? 'removed' : 'same', text: value })),
    ),
  ];
};

const diffRun = (removed: Paragraphs, added: Paragraphs): DiffPart[][] => {
  const pairs = Math.min(removed.length, added.length);
  return [
    ...removed.slice(0, pairs).flatMap((text, index) => diffParagraph(text, added[index] ?? '')),
    ...removed.slice(pairs).map((text): DiffPart[] => [{ op: 'removed', text }]),
    ...added.slice(pairs).map((text): DiffPart[] => [{ op: 'added', text }]),
  ];
};

/** What changed between two texts, whole: from its parts both can be put together again. */
export const diffText = (before: Paragraphs, after: Paragraphs): DiffPart[][] => {
  const runs = diffArrays(before, after, { maxEditLength: longestEdit });
  if (!runs) return diffRun(before, after);
  const paragraphs: DiffPart[][] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    const next = runs[at + 1];
    if (!run) continue;
    if (!run.added && !run.removed) paragraphs.push(...run.value.map((text): DiffPart[] => [{ op: 'same', text }]));
    else if (next && (next.added || next.removed)) {
      const [gone, come] = run.removed ? [run, next] : [next, run];
      paragraphs.push(...diffRun(gone.value, come.value));
      at += 1;
    } else paragraphs.push(...diffRun(run.removed ? run.value : [], run.added ? run.value : []));
  }
  return paragraphs;
};

const sideOf = (paragraphs: DiffPart[][], without: DiffPart['op']): Paragraphs =>
  paragraphs
    .map((parts) =>
      parts
        .filter(({ op }) => op !== without)
        .map(({ text }) => text)
        .join(''),
    )
    .filter((text) => text !== '');

/** The older of the two texts of a whole comparison. */
export const textBefore = (paragraphs: DiffPart[][]): Paragraphs => sideOf(paragraphs, 'added');

/** The newer of the two texts of a whole comparison. */
export const textAfter = (paragraphs: DiffPart[][]): Paragraphs => sideOf(paragraphs, 'removed');

const context = 80;
const gap: DiffPart = { op: 'gap', text: '' };

const firstWords = (text: string): string => text.slice(0, context).replace(/\s*\S*$/, '');
const lastWords = (text: string): string => text.slice(-context).replace(/^\S*\s*/, '');

/** Unchanged words around a change stay as far as they help to find it. */
const shortenParagraph = (parts: DiffPart[]): DiffPart[] =>
  parts.flatMap((part, index) => {
    if (part.op !== 'same' || part.text.length <= 2.5 * context) return [part];
    const head: DiffPart[] = index === 0 ? [] : [{ op: 'same', text: firstWords(part.text) }];
    const tail: DiffPart[] = index === parts.length - 1 ? [] : [{ op: 'same', text: lastWords(part.text) }];
    return [...head, gap, ...tail];
  });

const isGap = (parts: DiffPart[] | undefined): boolean => parts?.length === 1 && parts[0]?.op === 'gap';

const lengthOf = (parts: DiffPart[]): number => parts.reduce((sum, { text }) => sum + text.length, 0);

/** The readable part of a comparison: changed paragraphs with a little around them, no longer than `longest` signs. */
export const shortenDiff = (
  paragraphs: DiffPart[][],
  longest: number,
): { paragraphs: DiffPart[][]; length: number; cut: boolean } => {
  const kept: DiffPart[][] = [];
  let length = 0;
  for (const parts of paragraphs) {
    if (parts.every(({ op }) => op === 'same')) {
      if (!isGap(kept.at(-1))) kept.push([gap]);
      continue;
    }
    const shortened = shortenParagraph(parts);
    if (length + lengthOf(shortened) > longest) return { paragraphs: kept, length, cut: true };
    length += lengthOf(shortened);
    kept.push(shortened);
  }
  return { paragraphs: kept, length, cut: false };
};
