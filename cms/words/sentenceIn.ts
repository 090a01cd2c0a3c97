import { english } from './english.ts';

interface Pattern {
  polish: RegExp;
  english: string;
  /** how much of the sentence is given: the more, the surer */
  given: number;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const patternOf = (pl: string, en: string): Pattern => {
  const parts = pl.split('{}');
  return {
    polish: new RegExp(`^${parts.map(escaped).join('(.+?)')}$`, 's'),
    english: en,
    given: parts.join('').length,
  };
};

let known: Pattern[] | undefined;

/** Sentences into which something is put, written `{}` in the dictionary; the surest first. */
const patterns = (): Pattern[] =>
  (known ??= [...english]
    .filter(([pl]) => pl.includes('{}'))
    .map(([pl, en]) => patternOf(pl, en))
    .sort((one, other) => other.given - one.given));

/** What is put in may be words of ours again, one or several. */
const each = (value: string): string =>
  value
    .split(', ')
    .map((word) => english.get(word) ?? word)
    .join(', ');

const filled = (sentence: string): string | undefined => {
  for (const pattern of patterns()) {
    const found = pattern.polish.exec(sentence);
    if (!found) continue;
    const values = found.slice(1);
    return pattern.english.replaceAll('{}', () => each(values.shift() ?? ''));
  }
  return undefined;
};

const whole = (sentence: string): string | undefined => english.get(sentence) ?? filled(sentence);

/**
 * What the office is told, in the language of whoever reads it: rules say their sentences in Polish, and this is where
 * they become English. What nobody translated stays Polish, which is better than silence.
 */
export const sentenceIn = (language: string, text: string): string => {
  if (language !== 'en') return text;
  return (
    whole(text) ??
    text
      .split(/(?<=[.?!]) (?=\p{Lu})/u)
      .map((sentence) => whole(sentence) ?? sentence)
      .join(' ')
  );
};
