import { factText, factValueOn, type Fact } from './fact.ts';
import type { LocalDate } from '../shared/localDate.ts';

/** The facts, by their keys, that letters to residents end with: whom to call, and when. */
export const letterFactKeys: readonly string[] = ['telefon-urzedu', 'godziny-pracy'];

/** A plain letter keeps no unbreakable spaces: a number copied from it must be a number. */
const plain = (words: string): string => words.replaceAll('\u00a0', ' ').replace(/\s*\n\s*/g, ', ');

/** „Masz pytanie? Zadzwoń: 82 565 36 00 (poniedziałek 7:30–15:30).”; nothing where the commune keeps no phone as a fact. */
export const questionLine = (facts: readonly Fact[], day: LocalDate): string | undefined => {
  const [phone, hours] = letterFactKeys.map((key, index) => {
    const fact = facts.find((one) => one.key === key);
    const value = fact && factValueOn(fact, day);
    return value?.kind === (index === 0 ? 'phone' : 'hours') ? plain(factText(value)).replace(/\.$/, '') : undefined;
  });
  if (phone === undefined) return undefined;
  return `Masz pytanie? Zadzwoń: ${phone}${hours === undefined ? '' : ` (${hours})`}.`;
};
