import { z } from 'zod';
import { slugSchema } from '../shared/identity.ts';
import { quantile } from './forecast.ts';

/** What the form tells of one of its steps: opened, or gone on from. No cookie, no number, nothing of a person. */
export const stepCountSchema = z.object({ step: z.string().max(100), what: z.enum(['begun', 'left']) });

/** A month of statistics, `2026-11`. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Podaj miesiąc w postaci RRRR-MM.');

/** Numbers of one service in one month. */
export const monthNumbersSchema = z.object({
  month: monthSchema,
  service: slugSchema,
  title: z.string(),
  filed: z.int().nonnegative(),
  ended: z.int().nonnegative(),
  median: z.number().optional(),
  p90: z.number().optional(),
  /** 0 to 1, of the cases that ended in the month */
  onTime: z.number().optional(),
  /** how often the resident was called to complete something, in the cases that ended in the month */
  returns: z.int().nonnegative(),
});
export type MonthNumbers = z.infer<typeof monthNumbersSchema>;

/** How many opened a step of a form and how many went on. */
export const stepNumbersSchema = z.object({
  service: slugSchema,
  title: z.string(),
  step: z.string(),
  stepTitle: z.string(),
  begun: z.int().nonnegative(),
  left: z.int().nonnegative(),
});
export type StepNumbers = z.infer<typeof stepNumbersSchema>;

/** All that the page of statistics shows. */
export const statisticsSchema = z.object({
  from: monthSchema,
  to: monthSchema,
  months: z.array(monthNumbersSchema),
  steps: z.array(stepNumbersSchema),
});
export type Statistics = z.infer<typeof statisticsSchema>;

/** A case as statistics count it. */
export interface CountedCase {
  service: string;
  filedIn: string;
  endedIn?: string | undefined;
  days?: number | undefined;
  returns?: number | undefined;
  onTime?: boolean | undefined;
}

/** The numbers of each service and month, of the months between (both included); months without a case are left out. */
export const monthNumbersOf = (
  cases: readonly CountedCase[],
  titles: ReadonlyMap<string, string>,
  { from, to }: { from: string; to: string },
): MonthNumbers[] => {
  const isWithin = (month: string | undefined): month is string => month !== undefined && month >= from && month <= to;
  const keys = new Set(
    cases.flatMap(({ service, filedIn, endedIn }) =>
      [filedIn, endedIn].filter(isWithin).map((month) => `${month} ${service}`),
    ),
  );
  return [...keys]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((key) => {
      const [month = '', service = ''] = key.split(' ');
      const ended = cases.filter((one) => one.service === service && one.endedIn === month);
      const days = ended.flatMap((one) => one.days ?? []);
      const [median, p90] = [quantile(days, 0.5), quantile(days, 0.9)];
      return {
        month,
        service,
        title: titles.get(service) ?? service,
        filed: cases.filter((one) => one.service === service && one.filedIn === month).length,
        ended: ended.length,
        ...(median === undefined ? {} : { median }),
        ...(p90 === undefined ? {} : { p90 }),
        ...(ended.length === 0 ? {} : { onTime: ended.filter(({ onTime }) => onTime === true).length / ended.length }),
        returns: ended.reduce((sum, one) => sum + (one.returns ?? 0), 0),
      };
    });
};

const cell = (value: string | number | undefined): string => {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  // a cell that begins like a formula would be run by the spreadsheet that opens it
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as Polish spreadsheets open it: UTF-8 with its mark, semicolons, a decimal comma. */
export const toCsv = (head: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

/** The months as a table to take away. */
export const monthsCsv = ({ months }: Pick<Statistics, 'months'>): string =>
  toCsv(
    ['miesiąc', 'usługa', 'złożone', 'zakończone', 'mediana dni', 'p90 dni', 'w terminie (%)', 'wezwania'],
    months.map(({ month, title, filed, ended, median, p90, onTime, returns }) => [
      ...[month, title, filed, ended, median, p90],
      ...[onTime === undefined ? undefined : Math.round(onTime * 1000) / 10, returns],
    ]),
  );

/** The steps as a table to take away. */
export const stepsCsv = ({ steps }: Pick<Statistics, 'steps'>): string =>
  toCsv(
    ['usługa', 'krok', 'otwarty', 'przejście dalej', 'przerwane'],
    steps.map(({ title, stepTitle, begun, left }) => [title, stepTitle, begun, left, Math.max(0, begun - left)]),
  );
