/** A text to be compared: where it stands, and what it says. */
export interface OwnText {
  commune: string;
  /** what it is and its address part: `page odpady` */
  name: string;
  words: string;
  /** a form that every commune fills in alike: a declaration, a way to complain; compared with everything but itself */
  form?: string;
}

/** How much of the shorter of two texts the other one says too, from 0 to 1. */
export interface Overlap {
  share: number;
  one: OwnText;
  other: OwnText;
}

const shingleLength = 5;

/** Words of letters and digits, in lower case; signs and spaces of any width do not count. */
export const wordsIn = (text: string): string[] => text.toLocaleLowerCase('pl').match(/[\p{L}\d]+/gu) ?? [];

/** Every run of five words that follow one another, each once. */
export const shinglesOf = (text: string): Set<string> => {
  const words = wordsIn(text);
  return new Set(
    Array.from({ length: Math.max(0, words.length - shingleLength + 1) }, (_, at) =>
      words.slice(at, at + shingleLength).join(' '),
    ),
  );
};

/** The middle of some numbers; 0 of none. */
export const medianOf = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
};

const isSameForm = (one: OwnText, other: OwnText): boolean =>
  one.commune !== other.commune && one.form !== undefined && one.form === other.form;

/** Every pair of texts that share at least one run of five words, greatest share first; one form in two communes is no pair. */
export const overlapsOf = (texts: readonly OwnText[]): Overlap[] => {
  const shingles = texts.map(({ words }) => shinglesOf(words));
  const holders = new Map<string, number[]>();
  for (const [at, own] of shingles.entries())
    for (const shingle of own) holders.set(shingle, [...(holders.get(shingle) ?? []), at]);
  const shared = new Map<string, number>();
  for (const places of holders.values())
    for (const [index, one] of places.entries())
      for (const other of places.slice(index + 1)) {
        const pair = `${String(one)} ${String(other)}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  return [...shared]
    .flatMap(([pair, count]) => {
      const [first = 0, second = 0] = pair.split(' ').map(Number);
      const one = texts[first];
      const other = texts[second];
      if (!one || !other || isSameForm(one, other)) return [];
      const shorter = Math.min(shingles[first]?.size ?? 0, shingles[second]?.size ?? 0);
      return [{ share: count / shorter, one, other }];
    })
    .sort((a, b) => b.share - a.share);
};
