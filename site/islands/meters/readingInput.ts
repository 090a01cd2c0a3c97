import { checkReading, type ReadingTrouble } from '../../../content-models/meters/checkReading.ts';
import type { Contract, Meter, SelfReading } from '../../../content-models/meters/meter.ts';
import { formatDate, localDateSchema, type LocalDate } from '../../../content-models/shared/localDate.ts';
import type { FieldError } from '../shared/fieldError.ts';
import { parseDial, type Dial } from './parseDial.ts';

/** What is on the form, typed so far. */
export interface ReadingInput extends Dial {
  on: string;
  lowerBecause: '' | 'rollOver' | 'replaced';
  confirmed: boolean;
  photo: string;
}

/** The form as it opens: today, or the last day of a window that is over. */
export const emptyInput = ({ readingWindow }: Pick<Contract, 'readingWindow'>, today: LocalDate): ReadingInput => ({
  whole: '',
  fraction: '',
  on: readingWindow && readingWindow.to < today ? readingWindow.to : today,
  lowerBecause: '',
  confirmed: false,
  photo: '',
});

/** What came of the form: a reading to send, what to mend, and which questions it raises. */
export interface CheckedInput {
  reading: SelfReading | undefined;
  errors: FieldError[];
  /** the state is lower than before, so its reason is asked for */
  asksWhyLower: boolean;
  /** the use is unusually high, so a confirmation is asked for */
  high: ReadingTrouble | undefined;
}

/** Looks at the whole form as it is: the dial, the day, the company's window, and whether the state can be true. */
export const checkInput = (contract: Contract, meter: Meter, input: ReadingInput, today: LocalDate): CheckedInput => {
  const nothing = { reading: undefined, asksWhyLower: false, high: undefined };
  const dial = parseDial(input);
  const errors: FieldError[] = 'message' in dial ? [{ path: 'milli', message: dial.message }] : [];
  if (!localDateSchema.safeParse(input.on).success) errors.push({ path: 'on', message: 'Podaj dzień odczytu.' });
  if ('message' in dial || errors.length > 0) return { ...nothing, errors };
  const reading: SelfReading = {
    contract: contract.number,
    meter: meter.number,
    on: input.on,
    milli: dial.milli,
    confirmed: input.confirmed,
    ...(input.lowerBecause === '' ? {} : { lowerBecause: input.lowerBecause }),
    ...(input.photo === '' ? {} : { photo: input.photo }),
  };
  const bare: SelfReading = { ...reading, confirmed: false };
  delete bare.lowerBecause;
  const asksWhyLower = checkReading(meter, bare, today).some(({ kind }) => kind === 'lower');
  // a reason chosen before the number was mended says nothing any more
  if (!asksWhyLower) delete reading.lowerBecause;
  const high = checkReading(meter, { ...reading, confirmed: false }, today).find(({ kind }) => kind === 'high');
  if (!high) reading.confirmed = false;
  const { readingWindow } = contract;
  if (readingWindow && input.on <= today && (input.on < readingWindow.from || input.on > readingWindow.to))
    errors.push({
      path: 'on',
      message: `Odczyty są przyjmowane od ${formatDate(readingWindow.from)} do ${formatDate(readingWindow.to)}`,
    });
  errors.push(...checkReading(meter, reading, today).map(({ path, message }) => ({ path, message })));
  return { reading: errors.length === 0 ? reading : undefined, errors, asksWhyLower, high };
};
