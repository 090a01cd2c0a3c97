import type { MonthBeside } from '../../../content-models/meters/consumption.ts';
import { monthName } from '../../../content-models/shared/localDate.ts';
import { formatQuantity } from '../../../content-models/shared/money.ts';

/** „W październiku”: with the preposition, which September changes. */
const inMonth = [
  'W styczniu',
  'W lutym',
  'W marcu',
  'W kwietniu',
  'W maju',
  'W czerwcu',
  'W lipcu',
  'W sierpniu',
  'We wrześniu',
  'W październiku',
  'W listopadzie',
  'W grudniu',
];
const numberOf = (month: string): number => Number(month.slice(5));

/** `październik 2026`. */
export const monthOfYear = (month: string): string => `${monthName(numberOf(month))} ${month.slice(0, 4)}`;

/** `paź`: three letters under a bar. */
export const shortMonth = (month: string): string => monthName(numberOf(month)).slice(0, 3);

/** The change of the last month in one sentence, the text twin of the chart's last two bars. */
export const lastMonthText = ({ month, milli, yearBefore }: MonthBeside, unit: string): string => {
  if (milli === undefined) return '';
  const said = `${inMonth[numberOf(month) - 1] ?? ''} ${month.slice(0, 4)}\u00a0r.: ${formatQuantity(milli, unit)}`;
  if (yearBefore === undefined) return `${said}.`;
  if (milli === yearBefore) return `${said}, tyle samo co rok wcześniej.`;
  const change = formatQuantity(Math.abs(milli - yearBefore), unit);
  return `${said}, o ${change} ${milli < yearBefore ? 'mniej' : 'więcej'} niż rok wcześniej.`;
};
