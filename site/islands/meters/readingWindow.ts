import type { Contract } from '../../../content-models/meters/meter.ts';
import { formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';

/** Whether a company takes readings on a day: always, now, not yet, or no more; with the words for it. */
export interface WindowState {
  state: 'always' | 'open' | 'early' | 'late';
  text: string;
}

/** What to tell a customer about the time in which readings are taken. */
export const windowState = ({ readingWindow }: Pick<Contract, 'readingWindow'>, today: LocalDate): WindowState => {
  if (!readingWindow) return { state: 'always', text: 'Stan licznika możesz podać w każdej chwili.' };
  const { from, to } = readingWindow;
  if (today < from)
    return { state: 'early', text: `Odczyty będą przyjmowane od ${formatDate(from)} do ${formatDate(to)}` };
  if (today > to)
    return { state: 'late', text: `Odczyty były przyjmowane od ${formatDate(from)} do ${formatDate(to)}` };
  return { state: 'open', text: `Podaj stan licznika najpóźniej ${formatDate(to)}` };
};
