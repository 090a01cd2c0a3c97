import { calendarSources, type Calendar, type CalendarSource } from '../../../content-models/calendar/calendarEntry.ts';
import { goTo } from '../links/useSearch.ts';
import { OWN_PERSON, searchOf, type CalendarAddress } from './calendarAddress.ts';

interface ChoicesProps<Name extends string> {
  legend: string;
  options: { name: Name; label: string }[];
  without: readonly Name[];
  onWithout: (without: Name[]) => void;
}

const Choices = <Name extends string>({ legend, options, without, onWithout }: ChoicesProps<Name>) => (
  <fieldset class="field-group">
    <legend class="field__label">{legend}</legend>
    {options.map(({ name, label }) => (
      <label class="choice" key={name}>
        <input
          type="checkbox"
          checked={!without.includes(name)}
          onChange={(event) => {
            const others = without.filter((one) => one !== name);
            onWithout(event.currentTarget.checked ? others : [...others, name]);
          }}
        />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
);

/** Whose and which entries are shown; what is unticked stays in the address, so that a bookmark keeps it. */
export const CalendarFilters = ({ address, calendar }: { address: CalendarAddress; calendar: Calendar }) => {
  const { withoutSources, withoutPeople } = address;
  const present = new Set<string>(calendar.entries.map(({ source }) => source));
  const sources = (Object.keys(calendarSources) as CalendarSource[]).filter(
    (source) => present.has(source) || withoutSources.includes(source),
  );
  const hidden = withoutSources.length + withoutPeople.length;
  if (sources.length < 2 && calendar.people.length === 0 && hidden === 0) return null;
  return (
    <details class="calendar-filters no-print" open={hidden > 0}>
      <summary>Co pokazać</summary>
      <div class="calendar-filters__groups">
        {calendar.people.length === 0 ? null : (
          <Choices
            legend="Kto lub co"
            options={[
              { name: OWN_PERSON, label: 'Ty' },
              ...calendar.people.map(({ id, name }) => ({ name: id, label: name })),
            ]}
            without={withoutPeople}
            onWithout={(people) => {
              goTo(searchOf({ ...address, withoutPeople: people }));
            }}
          />
        )}
        <Choices
          legend="Rodzaj"
          options={sources.map((name) => ({ name, label: calendarSources[name] }))}
          without={withoutSources}
          onWithout={(kinds) => {
            goTo(searchOf({ ...address, withoutSources: kinds }));
          }}
        />
      </div>
    </details>
  );
};
