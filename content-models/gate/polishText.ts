const abbreviations =
  'art|ust|pkt|lit|poz|ul|al|pl|os|nr|tel|godz|tj|tzn|np|m\\.in|in|itd|itp|dr|prof|mgr|inż|im|św|str|zob|por|ok|ww|tys|mln|woj|pow|gm|dz|Dz|U|kom|wew|ppkt|par|sygn|j|t|zm|późn|woj|b|ds|ws|p|e|a';
const boundary = new RegExp(`(?<!(?:^|[\\s(.„])(?:${abbreviations}))[.!?…]+["”)]?\\s+(?=[„"(]?\\p{Lu})`, 'gu');

/** Sentences of a Polish paragraph; „art.”, „ul.” and their like do not end one, nor does a number in a list. */
export const sentencesOf = (paragraph: string): string[] => {
  const sentences: string[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(boundary)) {
    const end = match.index + match[0].length;
    sentences.push(paragraph.slice(from, end).trim());
    from = end;
  }
  return [...sentences, paragraph.slice(from).trim()].filter((sentence) => sentence !== '');
};

/** Words of letters; numbers and signs are none. */
export const wordsOf = (text: string): string[] => text.match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? [];

/** Syllables of a Polish word: its vowels, with `i` before another vowel only softening („wnio-sek”). */
export const syllablesOf = (word: string): number =>
  word
    .toLocaleLowerCase('pl')
    .replace(/i(?=[aąeęoóu])/g, '')
    .match(/[aąeęioóuy]/g)?.length ?? 0;

/** What the fog index is made of. */
export interface Readability {
  words: number;
  sentences: number;
  wordsPerSentence: number;
  /** per cent of words with four syllables or more */
  hardWords: number;
  /** years of school a reader needs */
  fog: number;
}

/**
 * The fog index of a Polish text: 0.4 × (words per sentence + per cent of words of four syllables and more). Gunning's
 * formula as it is used for Polish (FOG-PL; Broda, Nitoń, Gruszczyński, Ogrodniczuk, „Measuring Readability of Polish
 * Texts”, LREC 2014), in the variant that counts words as they stand in the text.
 */
export const readabilityOf = (paragraphs: readonly string[]): Readability => {
  const sentences = paragraphs.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 0);
  const words = sentences.flatMap(wordsOf);
  const hard = words.filter((word) => syllablesOf(word) >= 4).length;
  const wordsPerSentence = sentences.length === 0 ? 0 : words.length / sentences.length;
  const hardWords = words.length === 0 ? 0 : (100 * hard) / words.length;
  return {
    words: words.length,
    sentences: sentences.length,
    wordsPerSentence,
    hardWords,
    fog: 0.4 * (wordsPerSentence + hardWords),
  };
};
