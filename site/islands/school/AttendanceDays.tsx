import { attendanceCategories, type AttendanceEntry } from '../../../content-models/school/school.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { dayWithWeekday } from '../links/weekday.ts';
import { isWholeDay, type AttendanceDay } from './attendanceDays.ts';

const lessons = { one: 'lekcja', few: 'lekcje', many: 'lekcji' };
const excuses = {
  sent: 'usprawiedliwienie wysłane',
  accepted: 'usprawiedliwienie przyjęte',
  refused: 'usprawiedliwienie odrzucone',
} as const;

const Lesson = ({ entry: { lesson, subject, category, excuse } }: { entry: AttendanceEntry }) => (
  <li class={`lesson-mark lesson-mark--${category}`}>
    <span class="lesson-mark__what">
      {lesson}.&nbsp;{subject ?? 'lekcja'}
    </span>
    <span class="lesson-mark__how">
      {attendanceCategories[category].label}
      {excuse === undefined ? '' : `, ${excuses[excuse]}`}
    </span>
  </li>
);

/** A month day by day: a whole day in one line, any other lesson by lesson, in words. */
export const AttendanceDays = ({ days }: { days: AttendanceDay[] }) => (
  <ul class="entries">
    {days.map((day) => (
      <li key={day.on}>
        <div class="attendance-day">
          <h3>{dayWithWeekday(day.on)}</h3>
          {isWholeDay(day) ? (
            <p class="soft">
              obecność, {counted(day.entries.filter(({ category }) => category === 'present').length, lessons)}
            </p>
          ) : (
            <ul class="lesson-marks">
              {day.entries.map((entry) => (
                <Lesson key={entry.id} entry={entry} />
              ))}
            </ul>
          )}
        </div>
      </li>
    ))}
  </ul>
);
