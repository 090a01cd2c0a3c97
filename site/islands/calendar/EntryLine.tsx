import { calendarSources, type CalendarEntry } from '../../../content-models/calendar/calendarEntry.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { bindShortWords } from '../../../content-models/shared/polish.ts';
import { formatTime } from '../links/formatTime.ts';
import { SearchLink } from '../links/SearchLink.tsx';
import { keptIdOf } from './arrangeEntries.ts';
import { searchOf, type CalendarAddress } from './calendarAddress.ts';

export interface EntryProps {
  entry: CalendarEntry;
  address: CalendarAddress;
}

/** The title of an entry, as a link to where it is dealt with; one's own and the city's open within this page. */
export const EntryLink = ({ entry, address }: EntryProps) => {
  const id = keptIdOf(entry);
  const title = bindShortWords(entry.title);
  if (id === undefined) return <a href={entry.path}>{title}</a>;
  return (
    <SearchLink href={searchOf(address, entry.source === 'own' ? { wpis: id } : { obserwuj: id })}>{title}</SearchLink>
  );
};

const stateOf = ({ cancelled, done, isDuty, source }: CalendarEntry): string | undefined => {
  if (cancelled) return 'odwołane';
  // the title of a bill says itself that it is paid
  return done && isDuty && source !== 'bill' && source !== 'tax' ? 'załatwione' : undefined;
};

interface EntryLineProps extends EntryProps {
  onTick: (entry: CalendarEntry, done: boolean) => void;
}

/** One entry of a list: its hour, what it is, whose, and until when; a task of one's own is ticked off here. */
export const EntryLine = ({ entry, address, onTick }: EntryLineProps) => {
  const { source, isDuty, done, cancelled, startsAt, until, person, title } = entry;
  const state = stateOf(entry);
  const facts = [person?.name, calendarSources[source], until === undefined ? undefined : `do ${formatDate(until)}`];
  return (
    <li class={cancelled || done ? 'calendar-entry calendar-entry--over' : 'calendar-entry'}>
      {source === 'own' && isDuty ? (
        <label class="calendar-entry__tick">
          <input
            type="checkbox"
            checked={done}
            onChange={(event) => {
              onTick(entry, event.currentTarget.checked);
            }}
          />
          <span class="visually-hidden">Zrobione: {title}</span>
        </label>
      ) : null}
      {startsAt === undefined ? null : <p class="calendar-entry__time">{formatTime(startsAt)}</p>}
      <div class="calendar-entry__text">
        <p class="calendar-entry__title">
          <EntryLink entry={entry} address={address} />
          {state === undefined ? null : <span class="tag tag--quiet">{state}</span>}
        </p>
        <p class="calendar-entry__facts">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      </div>
    </li>
  );
};
