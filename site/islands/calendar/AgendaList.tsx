import type { CalendarEntry } from '../../../content-models/calendar/calendarEntry.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { EmptyState } from '../links/EmptyState.tsx';
import { groupByDay } from '../links/groupByDay.ts';
import { dayWithWeekday } from '../links/weekday.ts';
import { whenText } from '../links/whenText.ts';
import { onAgendaDays } from './arrangeEntries.ts';
import { shownDays, type CalendarAddress } from './calendarAddress.ts';
import { EntryLine } from './EntryLine.tsx';

/** What each way of looking at the organiser is given. */
export interface LookProps {
  entries: CalendarEntry[];
  address: CalendarAddress;
  today: LocalDate;
  onTick: (entry: CalendarEntry, done: boolean) => void;
  /** how many children, contracts and addresses are linked */
  people: number;
}

const Nothing = ({ address, people }: Pick<LookProps, 'address' | 'people'>) => {
  if (address.withoutPeople.length + address.withoutSources.length > 0)
    return <EmptyState title="Z tego, co zaznaczone, nic tu nie przypada." />;
  if (people > 0) return <EmptyState title="W tych dniach nic nie masz." />;
  return (
    <EmptyState
      title="Tu zbiorą się Twoje terminy."
      action={{ href: '/moje-miasto/polacz/', label: 'Połącz szkołę lub firmę' }}
    >
      <p>
        Połącz szkołę dziecka, wodociągi albo adres odbioru odpadów. Rachunki, sprawdziany i{'\u00a0'}dni odbioru same
        staną w{'\u00a0'}kalendarzu.
      </p>
    </EmptyState>
  );
};

/** The days that have something, one under another. */
export const AgendaList = ({ entries, address, today, onTick, people }: LookProps) => {
  const days = groupByDay(onAgendaDays(entries, shownDays(address)));
  if (days.length === 0) return <Nothing address={address} people={people} />;
  return (
    <ol class="agenda">
      {days.map(({ on, items }) => (
        <li key={on} class={on === today ? 'agenda__day agenda__day--today' : 'agenda__day'}>
          <h3>
            {on < today ? null : <span class="agenda__when">{whenText(on, today)}</span>} {dayWithWeekday(on)}
          </h3>
          <ul class="plain-list">
            {items.map((entry) => (
              <EntryLine key={entry.uid} entry={entry} address={address} onTick={onTick} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};
