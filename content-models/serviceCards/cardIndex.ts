import { fold, polishOrder } from '../shared/polish.ts';
import type { ServiceCard } from './serviceCard.ts';

/** One letter of the alphabetical list and the cards under it. */
export interface IndexLetter {
  letter: string;
  cards: ServiceCard[];
}

/** The letter a word stands under; `Ł` and `Ż` are letters of their own in Polish, everything else goes under `#`. */
export const letterOf = (name: string): string => {
  const first = name.trim().charAt(0).toLocaleUpperCase('pl');
  return /^\p{L}$/u.test(first) ? first : '#';
};

/** Cards in the Polish alphabet of their index names. */
export const inAlphabet = (cards: readonly ServiceCard[]): ServiceCard[] =>
  [...cards].sort((a, b) => polishOrder(a.indexName, b.indexName) || polishOrder(a.title, b.title));

/** Cards letter by letter: Ł after L, Ż at the very end, what begins with no letter first. */
export const alphabetOf = (cards: readonly ServiceCard[]): IndexLetter[] =>
  [...Map.groupBy(inAlphabet(cards), ({ indexName }) => letterOf(indexName))]
    .map(([letter, of]) => ({ letter, cards: of }))
    .sort((a, b) => (a.letter === '#' ? -1 : b.letter === '#' ? 1 : polishOrder(a.letter, b.letter)));

/** Where a letter stands within the list: `l` for L, `l-322` for Ł, because an address folds both to the same. */
export const letterAnchor = (letter: string): string => {
  if (letter === '#') return 'inne';
  const plain = fold(letter);
  return plain === letter.toLocaleLowerCase('pl') ? plain : `${plain}-${String(letter.codePointAt(0))}`;
};
