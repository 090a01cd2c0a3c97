import { formatDate, WARSAW, type LocalDate } from '../shared/localDate.ts';
import { formatMoney } from '../shared/money.ts';
import type { Event, Occurrence } from './event.ts';

const weekdays = new Intl.DateTimeFormat('pl', { timeZone: 'UTC', weekday: 'long' });
const times = new Intl.DateTimeFormat('pl', {
  timeZone: WARSAW,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});

const time = (moment: string): string => times.format(new Date(moment));

/** `sobota`, the day of the week. */
export const weekdayOf = (day: LocalDate): string => weekdays.format(new Date(`${day}T12:00:00Z`));

/** `godz. 17:00–19:00`, or nothing when it lasts whole days. */
export const formatHours = ({ startsAt, endsAt, until }: Occurrence): string => {
  if (startsAt === undefined) return '';
  // an end on another day is said with that day
  return `godz.\u00a0${time(startsAt)}${endsAt === undefined || until !== undefined ? '' : `–${time(endsAt)}`}`;
};

/** `sobota, 5 grudnia 2026 r., godz. 17:00–19:00`; `12–14 grudnia 2026 r.` */
export const formatOccurrence = (occurrence: Occurrence): string => {
  const { on, until, endsAt } = occurrence;
  const hours = formatHours(occurrence);
  if (until === undefined) return [weekdayOf(on), formatDate(on), hours].filter(Boolean).join(', ');
  if (hours === '')
    return on.slice(0, 7) === until.slice(0, 7)
      ? `${String(Number(on.slice(8)))}–${formatDate(until)}`
      : `${formatDate(on)} – ${formatDate(until)}`;
  return `${formatDate(on)}, ${hours} – ${formatDate(until)}${endsAt === undefined ? '' : `, godz.\u00a0${time(endsAt)}`}`;
};

/** `wstęp bezpłatny`, `10–25 zł`: what it costs, in words. */
export const formatPrice = (price: NonNullable<Event['price']>): string => {
  if (price.kind === 'free') return 'bezpłatny';
  if (price.kind === 'words') return price.words;
  return price.to === undefined ? formatMoney(price.from) : `od ${formatMoney(price.from)} do ${formatMoney(price.to)}`;
};
