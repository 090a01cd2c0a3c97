import { calendarSources, type CalendarEntry } from '../../../content-models/calendar/calendarEntry.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { formatTime } from '../links/formatTime.ts';
import { dayWithWeekday } from '../links/weekday.ts';
import { whenText } from '../links/whenText.ts';
import { groupByDay } from '../links/groupByDay.ts';

/** „Wkrótce”: the next things of the calendar, day by day. */
export const UpcomingList = ({ entries, today }: { entries: CalendarEntry[]; today: LocalDate }) => (
  <ol class="days">
    {groupByDay(entries).map(({ on, items }) => (
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
                {entry.cancelled ? ', odwołane' : ''}
              </span>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
);
