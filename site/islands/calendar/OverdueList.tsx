import type { CalendarEntry } from '../../../content-models/calendar/calendarEntry.ts';
import { formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { whenText } from '../links/whenText.ts';
import type { CalendarAddress } from './calendarAddress.ts';
import { EntryLine } from './EntryLine.tsx';

interface OverdueListProps {
  entries: CalendarEntry[];
  today: LocalDate;
  address: CalendarAddress;
  onTick: (entry: CalendarEntry, done: boolean) => void;
}

/** What should have been done by now, above everything else; nothing when all is well. */
export const OverdueList = ({ entries, today, address, onTick }: OverdueListProps) =>
  entries.length === 0 ? null : (
    <section class="overdue">
      <h2>Po terminie</h2>
      <ol class="agenda">
        {entries.map((entry) => {
          const day = entry.until ?? entry.on;
          return (
            <li key={entry.uid} class="agenda__day">
              <h3>
                <span class="agenda__when">{whenText(day, today)}</span> {formatDate(day)}
              </h3>
              <ul class="plain-list">
                <EntryLine entry={entry} address={address} onTick={onTick} />
              </ul>
            </li>
          );
        })}
      </ol>
    </section>
  );
