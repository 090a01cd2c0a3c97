import { counted } from '../shared/polish.ts';

const days = { one: 'dzień', few: 'dni', many: 'dni' };

/** How much time is left, as a clerk reads it, in both languages of the admin. */
export const dueWords = (daysLeft: number): { pl: string; en: string } => {
  const size = Math.abs(daysLeft);
  const inEnglish = `${String(size)}\u00a0${size === 1 ? 'day' : 'days'}`;
  if (daysLeft === 0) return { pl: 'termin dziś', en: 'due today' };
  if (daysLeft < 0) return { pl: `po terminie ${counted(size, days)}`, en: `overdue by ${inEnglish}` };
  const left = size === 1 ? 'został' : 'zostało';
  // 2, 3 and 4 days „zostały”, like 22; 12 „zostało”
  const few = new Intl.PluralRules('pl').select(size) === 'few';
  return { pl: `${few ? 'zostały' : left} ${counted(size, days)}`, en: `${inEnglish} left` };
};
