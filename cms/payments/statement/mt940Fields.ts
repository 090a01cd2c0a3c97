import type { StatementEntry } from './statementEntry.ts';

/** The day of six digits `YYMMDD`, if there is such a day. */
const dayOf = (digits: string): string | undefined => {
  const day = `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : undefined;
};

/** `12,5` is 1250 grosze. */
const groszeOf = (text: string): number => {
  const [whole = '', fraction = ''] = text.split(',');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
};

/** The amount of a balance `C261129PLN1234,56`, below nothing for a debit. */
export const parseBalance = (text: string): number | undefined => {
  const [, side, digits = '', amount = ''] = /^([CD])(\d{6})[A-Z]{3}(\d{1,12},\d{0,2})$/.exec(text.trim()) ?? [];
  if (side === undefined || dayOf(digits) === undefined) return undefined;
  return side === 'C' ? groszeOf(amount) : -groszeOf(amount);
};

/** The day of booking is given without its year: the one nearest to the value date, across New Year. */
const bookedOn = (valueDate: string, monthDay: string | undefined): string | undefined => {
  if (monthDay === undefined) return valueDate;
  const year = Number(valueDate.slice(2, 4));
  const days = [year - 1, year, year + 1]
    .filter((one) => one >= 0 && one <= 99)
    .map((one) => dayOf(`${String(one).padStart(2, '0')}${monthDay}`))
    .filter((day) => day !== undefined);
  const away = (day: string): number => Math.abs(Date.parse(day) - Date.parse(valueDate));
  return days.sort((one, other) => away(one) - away(other)).at(0);
};

const entryLine = /^(\d{6})(\d{4})?(RC|RD|C|D)([A-Z])?(\d{1,12},\d{0,2})([A-Z][A-Z0-9]{3})(.*)$/;

/** One line `:61:` with what continues it, or what is wrong with it. */
export const parseLine = (
  text: readonly string[],
): Pick<StatementEntry, 'bookedOn' | 'grosze' | 'isReversal' | 'reference'> | string => {
  const [, value = '', monthDay, side = '', , amount = '', , rest = ''] = entryLine.exec((text[0] ?? '').trim()) ?? [];
  if (side === '') return 'operacja :61: jest zapisana inaczej niż w MT940.';
  const valueDate = dayOf(value);
  const day = valueDate === undefined ? undefined : bookedOn(valueDate, monthDay);
  if (day === undefined) return 'operacja :61: ma datę, której nie ma w kalendarzu.';
  const grosze = groszeOf(amount);
  return {
    bookedOn: day,
    grosze: side === 'C' || side === 'RD' ? grosze : -grosze,
    isReversal: side.startsWith('R'),
    reference: [rest, ...text.slice(1)].join(' ').replace(/\s+/g, ' ').trim(),
  };
};
