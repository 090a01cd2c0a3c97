import { isOverdue, type CalendarEntry } from '../../../content-models/calendar/calendarEntry.ts';
import { formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { SearchLink } from '../links/SearchLink.tsx';
import type { LookProps } from './AgendaList.tsx';
import { entriesOfDay } from './arrangeEntries.ts';
import { eachDay, periodTitle, searchOf, shownDays, type CalendarAddress } from './calendarAddress.ts';
import { EntryLink } from './EntryLine.tsx';

const weekdays = [
  ['poniedziałek', 'pn'],
  ['wtorek', 'wt'],
  ['środa', 'śr'],
  ['czwartek', 'cz'],
  ['piątek', 'pt'],
  ['sobota', 'sb'],
  ['niedziela', 'nd'],
] as const;

/** More than these would make a month longer than a screen. */
const mostShown = 3;

const looksOf = (entry: CalendarEntry, today: LocalDate): string => {
  if (entry.done || entry.cancelled) return 'month__entry month__entry--over';
  return isOverdue(entry, today) ? 'month__entry month__entry--late' : 'month__entry';
};

interface DayCellProps {
  day: LocalDate;
  entries: CalendarEntry[];
  address: CalendarAddress;
  today: LocalDate;
}

const DayCell = ({ day, entries, address, today }: DayCellProps) => {
  const looks = [
    'month__day',
    day === today ? 'month__day--today' : '',
    day.slice(0, 7) === address.on.slice(0, 7) ? '' : 'month__day--other',
  ];
  const count = counted(entries.length, { one: 'wpis', few: 'wpisy', many: 'wpisów' });
  return (
    <td class={looks.filter(Boolean).join(' ')}>
      <SearchLink class="month__number" href={searchOf({ ...address, view: 'agenda', on: day })}>
        <span aria-hidden="true">{String(Number(day.slice(8)))}</span>
        <span class="visually-hidden">
          {formatDate(day)}
          {day === today ? ', dziś' : ''}, {entries.length === 0 ? 'nic' : count}
        </span>
        {entries.length === 0 ? null : (
          <span class="month__count" aria-hidden="true">
            {entries.length}
          </span>
        )}
      </SearchLink>
      <ul class="month__entries">
        {entries.slice(0, mostShown).map((entry) => (
          <li key={entry.uid} class={looksOf(entry, today)}>
            <EntryLink entry={entry} address={address} />
          </li>
        ))}
        {entries.length > mostShown ? <li class="soft">i jeszcze {entries.length - mostShown}</li> : null}
      </ul>
    </td>
  );
};

/** A month as a table of weeks from Monday; the number of a day leads to the list from that day on. */
export const MonthTable = ({ entries, address, today }: LookProps) => {
  const days = eachDay(shownDays(address));
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <table class="month">
      <caption class="visually-hidden">{periodTitle(address)}</caption>
      <thead>
        <tr>
          {weekdays.map(([name, short]) => (
            <th key={name} scope="col">
              <span aria-hidden="true">{short}</span>
              <span class="visually-hidden">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell key={day} day={day} entries={entriesOfDay(entries, day)} address={address} today={today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
