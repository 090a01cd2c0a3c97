import { addDays, formatDate, localDateOf } from '../../../content-models/shared/localDate.ts';
import type { Timetable } from '../../../content-models/school/school.ts';
import { EmptyState } from '../links/EmptyState.tsx';
import { formatTime } from '../links/formatTime.ts';
import { SearchLink } from '../links/SearchLink.tsx';
import { useSearch } from '../links/useSearch.ts';
import { weekdayName } from '../links/weekday.ts';
import { chooseWeek, weeksOf, type Week } from './weeks.ts';

type PlannedLesson = Week['days'][number]['items'][number];

const changes = { cancelled: 'odwołana', replaced: 'zastępstwo', moved: 'przeniesiona' } as const;

const PlanLesson = ({
  lesson: { startsAt, endsAt, lesson, subject, teacher, room, change },
}: {
  lesson: PlannedLesson;
}) => {
  const where = [room === undefined ? undefined : `sala ${room}`, teacher].filter((one) => one !== undefined);
  return (
    <li class={change?.kind === 'cancelled' ? 'plan-lesson plan-lesson--off' : 'plan-lesson'}>
      <p class="plan-lesson__time">
        {lesson}. <time dateTime={startsAt}>{formatTime(startsAt)}</time>–
        <time dateTime={endsAt}>{formatTime(endsAt)}</time>
      </p>
      <p class="plan-lesson__subject">{subject}</p>
      {where.length > 0 ? <p class="plan-lesson__where">{where.join(', ')}</p> : null}
      {change ? (
        <p class="plan-lesson__change">
          <b>{changes[change.kind]}</b>
          {change.note === undefined ? '' : `: ${change.note}`}
        </p>
      ) : null}
    </li>
  );
};

/** „Plan lekcji”: one week, day by day, with every change in words. */
export const TimetablePart = ({ link, timetable }: { link: string; timetable: Timetable }) => {
  const asked = useSearch().get('tydzien');
  const today = localDateOf(new Date());
  const weeks = weeksOf(timetable.lessons);
  const at = chooseWeek(weeks, asked, today);
  const week = weeks[at];
  if (!week) return <EmptyState title="Szkoła nie podała jeszcze planu lekcji." />;
  const href = (other: Week) => `?link=${link}&widok=plan&tydzien=${other.monday}`;
  const [before, after] = [weeks[at - 1], weeks[at + 1]];
  return (
    <>
      <h2>
        Od {formatDate(week.monday)} do {formatDate(addDays(week.monday, 4))}
      </h2>
      <p class="row week-moves">
        {before ? <SearchLink href={href(before)}>← Wcześniejszy tydzień</SearchLink> : null}
        {after ? <SearchLink href={href(after)}>Następny tydzień →</SearchLink> : null}
      </p>
      <div class="plan">
        {week.days.map(({ on, items }) => (
          <section key={on} class={on === today ? 'plan__day plan__day--today' : 'plan__day'}>
            <h3>
              {weekdayName(on)}
              {on === today ? ', dziś' : ''}
              <span class="plan__date">{formatDate(on)}</span>
            </h3>
            <ol>
              {items.map((lesson) => (
                <PlanLesson key={lesson.id} lesson={lesson} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
};
