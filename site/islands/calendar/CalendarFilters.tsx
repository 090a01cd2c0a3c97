import { calendarSources, type Calendar, type CalendarSource } from '../../../content-models/calendar/calendarEntry.ts';
import { goTo } from '../links/useSearch.ts';
import { peopleByName } from './arrangeEntries.ts';
import { OWN_PERSON, searchOf, type CalendarAddress } from './calendarAddress.ts';

interface ChoicesProps<Name extends string> {
  legend: string;
  /** what one box stands for; one address may be a customer of three companies */
  options: { names: Name[]; label: string }[];
  without: readonly Name[];
  onWithout: (without: Name[]) => void;
}

const Choices = <Name extends string>({ legend, options, without, onWithout }: ChoicesProps<Name>) => (
  <fieldset class="field-group">
    <legend class="field__label">{legend}</legend>
    {options.map(({ names, label }) => (
      <label class="choice" key={label}>
        <input
          type="checkbox"
          checked={!names.every((name) => without.includes(name))}
          onChange={(event) => {
            const others = without.filter((one) => !names.includes(one));
            onWithout(event.currentTarget.checked ? others : [...others, ...names]);
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
              { names: [OWN_PERSON], label: 'Ty' },
              ...peopleByName(calendar.people).map(({ name, ids }) => ({ names: ids, label: name })),
            ]}
            without={withoutPeople}
            onWithout={(people) => {
              goTo(searchOf({ ...address, withoutPeople: people }));
            }}
          />
        )}
        <Choices
          legend="Rodzaj"
          options={sources.map((name) => ({ names: [name], label: calendarSources[name] }))}
          without={withoutSources}
          onWithout={(kinds) => {
            goTo(searchOf({ ...address, withoutSources: kinds }));
          }}
        />
      </div>
    </details>
  );
};
