import { counted } from '../../shared/polish.ts';
import type { Finding, GateRule } from '../gate.ts';
import { readabilityOf, sentencesOf, wordsOf } from '../polishText.ts';
import { allPassages, proseOf, shorten } from '../textWalk.ts';

const mostWords = 25;
const mostInParagraph = 90;
const hardestFog = 15;
const leastWordsToMeasure = 60;
const word = { one: 'słowo', few: 'słowa', many: 'słów' };

/** Only Polish is measured: the formulas and the list of words are made for it. */
const inPolish = (rule: GateRule): GateRule => ({
  ...rule,
  find: (document, context) => (document.language === 'pl' ? rule.find(document, context) : []),
});

const longSentence: GateRule = {
  id: 'longSentence',
  find: (document) =>
    [{ field: 'summary', words: document.summary }, ...proseOf(document)].flatMap(({ words }) =>
      sentencesOf(words).flatMap((sentence): Finding[] => {
        const { length } = wordsOf(sentence);
        return length > mostWords
          ? [
              {
                message: `Zdanie ma ${counted(length, word)}. Podziel je: dobre zdanie ma do ${String(mostWords)}.`,
                quote: shorten(sentence),
              },
            ]
          : [];
      }),
    ),
};

const longParagraph: GateRule = {
  id: 'longParagraph',
  find: (document) =>
    proseOf(document).flatMap(({ words }): Finding[] => {
      const { length } = wordsOf(words);
      return length > mostInParagraph
        ? [
            {
              message: `Akapit ma ${counted(length, word)}. Podziel go albo zrób z niego listę.`,
              quote: shorten(words),
            },
          ]
        : [];
    }),
};

const readability: GateRule = {
  id: 'readability',
  find: (document) => {
    const { words, wordsPerSentence, hardWords, fog } = readabilityOf(
      proseOf(document).map((passage) => passage.words),
    );
    if (words < leastWordsToMeasure || fog <= hardestFog) return [];
    const years = String(Math.round(fog));
    const average = wordsPerSentence.toLocaleString('pl', { maximumFractionDigits: 1 });
    return [
      {
        message: `Wskaźnik mglistości to ${years} (najlepiej do 12): zdanie ma średnio ${average} słowa, a ${String(Math.round(hardWords))}% słów ma cztery sylaby lub więcej. Skróć zdania i wybierz krótsze słowa.`,
      },
    ];
  },
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A plainer word with the capital of the one it replaces. */
const inCaseOf = (found: string, better: string): string =>
  /^\p{Lu}/u.test(found) ? better.charAt(0).toLocaleUpperCase('pl') + better.slice(1) : better;

const patternOf = (phrase: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${escape(phrase).replace(/ /g, '[ \\u00a0]')}(?![\\p{L}\\d])`, 'giu');

const officialese: GateRule = {
  id: 'officialese',
  find: (document, { plainWords }) => {
    // The longest phrase first: „na dzień dzisiejszy” before „dzień dzisiejszy”.
    const listed = [...plainWords]
      .sort((one, other) => other.phrase.length - one.phrase.length)
      .map((plain) => ({ ...plain, pattern: patternOf(plain.phrase) }));
    return allPassages(document).flatMap(({ field, words }) => {
      const taken: [number, number][] = [];
      return listed.flatMap(({ pattern, better, swaps }) =>
        [...words.matchAll(pattern)].flatMap((match): Finding[] => {
          const span: [number, number] = [match.index, match.index + match[0].length];
          if (taken.some(([from, to]) => span[0] < to && from < span[1])) return [];
          taken.push(span);
          const put = inCaseOf(match[0], better);
          return [
            {
              message: `Prościej: „${better}”.`,
              quote: match[0],
              ...(swaps
                ? { mend: { kind: 'replace' as const, field, find: match[0], put }, mendLabel: `Zamień na: ${put}` }
                : {}),
            },
          ];
        }),
      );
    });
  },
};

const capsRun = /\p{Lu}{2,}(?:[\s,\u00a0-]+\p{Lu}{1,}){2,}(?!\p{Ll})/gu;

const allCaps: GateRule = {
  id: 'allCaps',
  find: (document) =>
    allPassages(document).flatMap(({ field, words }) =>
      [...words.matchAll(capsRun)]
        .filter(([run]) => run.replace(/\P{L}/gu, '').length >= 12)
        .map(([run]) => {
          const put = run.charAt(0) + run.slice(1).toLocaleLowerCase('pl');
          return {
            message: 'Wielkie litery czyta się wolniej, a czytnik ekranu może je literować.',
            quote: shorten(run),
            mend: { kind: 'replace' as const, field, find: run, put },
            mendLabel: 'Zamień na małe litery',
          };
        }),
    ),
};

const titleLength: GateRule = {
  id: 'titleLength',
  find: ({ title, summary }) => [
    ...(title.length > 120
      ? [
          {
            message: `Tytuł ma ${counted(title.length, sign)}. Skróć go do 120, szczegóły daj do treści.`,
            quote: shorten(title),
          },
        ]
      : []),
    ...(summary.length > 300
      ? [{ message: `Streszczenie ma ${counted(summary.length, sign)}. Wystarczą dwa zdania, do 300 znaków.` }]
      : []),
  ],
};
const sign = { one: 'znak', few: 'znaki', many: 'znaków' };

/** The rules about words: sentences, paragraphs, plain Polish, capitals, titles. */
export const wordingRules: GateRule[] = [
  inPolish(longSentence),
  longParagraph,
  inPolish(readability),
  inPolish(officialese),
  allCaps,
  titleLength,
];
