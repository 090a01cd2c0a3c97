import { attendanceCategories } from '../../../content-models/school/school.ts';
import { dayWithWeekday } from '../links/weekday.ts';
import type { AttendanceDay } from './attendanceDays.ts';

interface LessonChoiceProps {
  day: AttendanceDay;
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
}

/** The missed lessons of one day: the whole day with one press, or lesson by lesson. */
export const LessonChoice = ({ day, chosen, onChosen }: LessonChoiceProps) => {
  const ids = day.entries.map(({ id }) => id);
  const toggle = (some: string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of some) {
      if (on) next.add(id);
      else next.delete(id);
    }
    onChosen(next);
  };
  const date = dayWithWeekday(day.on);
  return (
    <fieldset class="field-group lesson-choice">
      <legend class="visually-hidden">{date}</legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={ids.every((id) => chosen.has(id))}
          onChange={(event) => {
            toggle(ids, event.currentTarget.checked);
          }}
        />
        <span>
          <b>{date}</b>
          {day.entries.length > 1
            ? ', cały dzień'
            : `, ${String(day.entries[0]?.lesson)}.\u00a0${day.entries[0]?.subject ?? 'lekcja'}`}
        </span>
      </label>
      {day.entries.length === 1 ? null : (
        <div class="lesson-choice__lessons">
          {day.entries.map(({ id, lesson, subject, category }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => {
                  toggle([id], event.currentTarget.checked);
                }}
              />
              <span>
                {lesson}.&nbsp;{subject ?? 'lekcja'}
                <span class="soft small">, {attendanceCategories[category].label}</span>
              </span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
};
