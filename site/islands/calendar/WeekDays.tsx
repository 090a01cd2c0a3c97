import { formatDate } from '../../../content-models/shared/localDate.ts';
import { weekdayName } from '../links/weekday.ts';
import type { LookProps } from './AgendaList.tsx';
import { entriesOfDay } from './arrangeEntries.ts';
import { eachDay, shownDays } from './calendarAddress.ts';
import { EntryLine } from './EntryLine.tsx';

/** Seven days from Monday: side by side on a wide screen, one under another on a phone. */
export const WeekDays = ({ entries, address, today, onTick }: LookProps) => (
  <ol class="week">
    {eachDay(shownDays(address)).map((day) => {
      const ofDay = entriesOfDay(entries, day);
      return (
        <li key={day} class={day === today ? 'week__day week__day--today' : 'week__day'}>
          <h3>
            <span class="week__name">{weekdayName(day)}</span> <span class="week__date">{formatDate(day)}</span>
          </h3>
          {ofDay.length === 0 ? (
            <p class="soft small">nic</p>
          ) : (
            <ul class="plain-list">
              {ofDay.map((entry) => (
                <EntryLine key={entry.uid} entry={entry} address={address} onTick={onTick} />
              ))}
            </ul>
          )}
        </li>
      );
    })}
  </ol>
);
