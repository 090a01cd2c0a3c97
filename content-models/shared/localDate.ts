import { z } from 'zod';
import type { Language } from './identity.ts';

/** Where every legal date of a Polish office lives. */
export const WARSAW = 'Europe/Warsaw';

/** A calendar day in Poland, `YYYY-MM-DD`, without a time or a zone. */
export const localDateSchema = z.iso.date({ error: 'Podaj datę w postaci RRRR-MM-DD.' });
export type LocalDate = z.infer<typeof localDateSchema>;

/** A moment in UTC, ISO 8601 with `Z`. */
export const instantSchema = z.iso.datetime({ error: 'Podaj chwilę w UTC (ISO 8601).' });
export type Instant = z.infer<typeof instantSchema>;

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: WARSAW, dateStyle: 'short' });
const longFormatIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: WARSAW, day: 'numeric', month: 'long', year: 'numeric' });
const longFormats: Record<Language, Intl.DateTimeFormat> = {
  pl: longFormatIn('pl'),
  en: longFormatIn('en-GB'),
  uk: longFormatIn('uk'),
};
const timeFormat = new Intl.DateTimeFormat('pl', {
  timeZone: WARSAW,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});
const monthFormat = new Intl.DateTimeFormat('pl', { timeZone: 'UTC', month: 'long' });

/** The Polish calendar day on which a moment falls. */
export const localDateOf = (instant: Instant | Date): LocalDate => dayFormat.format(new Date(instant));

/** `5 października 2026 r.`, `5 October 2026`, `5 жовтня 2026 р.`, with no-break spaces, for a day or a moment. */
export const formatDate = (value: string, language: Language = 'pl'): string => {
  const moment = value.length === 10 ? new Date(`${value}T12:00:00Z`) : new Date(value);
  const day = longFormats[language].format(moment);
  return (language === 'pl' ? `${day} r.` : day).replaceAll(/\s/g, '\u00a0');
};

const hourWords: Record<Language, string> = { pl: 'godz.\u00a0', en: '', uk: '' };

/** `5 października 2026 r., godz. 10:00`, with no-break spaces, in Polish time. */
export const formatDateTime = (value: Instant, language: Language = 'pl'): string =>
  `${formatDate(value, language)}, ${hourWords[language]}${timeFormat.format(new Date(value))}`;

/** `październik`, the nominative used beside a year on its own (`month` is 1–12). */
export const monthName = (month: number): string => monthFormat.format(new Date(Date.UTC(2026, month - 1, 15)));

/** The day that lies `days` later (or earlier, when negative). */
export const addDays = (day: LocalDate, days: number): LocalDate => {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
};

/** How many days later the second day is; fewer than none when it is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
