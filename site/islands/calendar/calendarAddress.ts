import { calendarSources, type CalendarSource } from '../../../content-models/calendar/calendarEntry.ts';
import {
  addDays,
  formatDate,
  localDateSchema,
  monthName,
  type LocalDate,
} from '../../../content-models/shared/localDate.ts';

/** The ways to look at an organiser, by their names in the address. */
export const views = { agenda: 'Lista', tydzien: 'Tydzień', miesiac: 'Miesiąc' } as const;
export type View = keyof typeof views;

/** What the address says: which days, how, and what is left out. */
export interface CalendarAddress {
  view: View;
  on: LocalDate;
  withoutSources: readonly CalendarSource[];
  /** ids of links, or `ja` for what is the resident's own */
  withoutPeople: readonly string[];
}

/** Who stands for entries that are about no linked person. */
export const OWN_PERSON = 'ja';

const isView = (text: string | null): text is View => text !== null && text in views;
const isSource = (text: string): text is CalendarSource => text in calendarSources;
const listIn = (params: URLSearchParams, name: string): string[] =>
  (params.get(name) ?? '').split(',').filter((part) => part !== '');

/** Reads the address; what it leaves open is today, in the view that suits the screen. */
export const readAddress = (
  params: URLSearchParams,
  { today, usualView }: { today: LocalDate; usualView: View },
): CalendarAddress => {
  const view = params.get('widok');
  const on = localDateSchema.safeParse(params.get('od'));
  return {
    view: isView(view) ? view : usualView,
    on: on.success ? on.data : today,
    withoutSources: listIn(params, 'bez').filter(isSource),
    withoutPeople: listIn(params, 'bez-osob'),
  };
};

/** The address of another look, `?widok=…`; `more` names a note, a new note or an announcement to open in it. */
export const searchOf = (
  { view, on, withoutSources, withoutPeople }: CalendarAddress,
  more: { wpis?: string; dodaj?: LocalDate; obserwuj?: string } = {},
): string => {
  const params = new URLSearchParams({ widok: view, od: on });
  if (withoutSources.length > 0) params.set('bez', withoutSources.join(','));
  if (withoutPeople.length > 0) params.set('bez-osob', withoutPeople.join(','));
  for (const [name, value] of Object.entries(more)) params.set(name, value);
  // commas read better as they are
  return `?${params.toString().replaceAll('%2C', ',')}`;
};

/** 1 = Monday … 7 = Sunday. */
const weekday = (day: LocalDate): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - weekday(day));
const firstOf = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01`;
const monthLater = (day: LocalDate, months: number): LocalDate => {
  const moment = new Date(`${firstOf(day)}T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  return moment.toISOString().slice(0, 10);
};
const lastOf = (day: LocalDate): LocalDate => addDays(monthLater(day, 1), -1);

/** The list shows six weeks at a time. */
const agendaDays = 42;

/** The days a look shows, both included; a month in whole weeks from Monday. */
export const shownDays = ({ view, on }: Pick<CalendarAddress, 'view' | 'on'>): { from: LocalDate; to: LocalDate } => {
  if (view === 'agenda') return { from: on, to: addDays(on, agendaDays - 1) };
  if (view === 'tydzien') return { from: mondayOf(on), to: addDays(mondayOf(on), 6) };
  return { from: mondayOf(firstOf(on)), to: addDays(mondayOf(lastOf(on)), 6) };
};

/** Whole months around some days: what is asked for, so that a walk from day to day asks seldom. */
export const askedDays = ({ from, to }: { from: LocalDate; to: LocalDate }): { from: LocalDate; to: LocalDate } => ({
  from: firstOf(from),
  to: lastOf(to),
});

/** Every day between two, both included. */
export const eachDay = ({ from, to }: { from: LocalDate; to: LocalDate }): LocalDate[] => {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

/** The same look one page further (1) or back (-1). */
export const turned = (address: CalendarAddress, direction: 1 | -1): CalendarAddress => {
  const { view, on } = address;
  if (view === 'miesiac') return { ...address, on: monthLater(on, direction) };
  return { ...address, on: addDays(on, direction * (view === 'tydzien' ? 7 : agendaDays)) };
};

const dayAndMonth = (day: LocalDate): string => formatDate(day).replace(/\u00a0\d{4}\u00a0r\.$/, '');

/** `listopad 2026`, `23–29 listopada 2026 r.`, `24 listopada 2026 r. – 4 stycznia 2027 r.` */
export const periodTitle = (address: Pick<CalendarAddress, 'view' | 'on'>): string => {
  const { on, view } = address;
  if (view === 'miesiac') return `${monthName(Number(on.slice(5, 7)))}\u00a0${on.slice(0, 4)}`;
  const { from, to } = shownDays(address);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${String(Number(from.slice(8)))}–${formatDate(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${dayAndMonth(from)} – ${formatDate(to)}`;
  return `${formatDate(from)} – ${formatDate(to)}`;
};
