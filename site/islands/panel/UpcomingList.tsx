import { calendarSources, type CalendarEntry } from '../../../content-models/calendar/calendarEntry.ts';
import { formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { formatTime } from '../links/formatTime.ts';
import { dayWithWeekday } from '../links/weekday.ts';
import { whenText } from '../links/whenText.ts';
import { groupByDay } from '../links/groupByDay.ts';

/** What began before and still lasts stands under today. */
const shownOn = ({ on, until }: CalendarEntry, today: LocalDate): LocalDate =>
  on < today && until !== undefined && until >= today ? today : on;

/** „Wkrótce”: the next things of the calendar, day by day. */
export const UpcomingList = ({ entries, today }: { entries: CalendarEntry[]; today: LocalDate }) => (
  <ol class="days">
    {groupByDay(entries.map((entry) => ({ ...entry, on: shownOn(entry, today) }))).map(({ on, items }) => (
      <li key={on}>
        <h3 class="days__day">
          <span class="days__when">{whenText(on, today)}</span> {dayWithWeekday(on)}
        </h3>
        <ul class="days__entries">
          {items.map((entry) => (
            <li key={entry.uid}>
              {entry.startsAt === undefined ? null : <span class="number">{formatTime(entry.startsAt)} </span>}
              <a href={entry.path}>{entry.title}</a>
              <span class="days__note">
                {entry.person === undefined ? calendarSources[entry.source] : entry.person.name}
                {entry.until === undefined || entry.until === entry.on ? '' : `, do ${formatDate(entry.until)}`}
                {entry.cancelled ? ', odwołane' : ''}
              </span>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
);
