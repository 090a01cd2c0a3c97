import { localDateOf } from '../../../content-models/shared/localDate.ts';
import type { Schoolwork } from '../../../content-models/school/school.ts';
import { EmptyState } from '../links/EmptyState.tsx';
import { groupByDay } from '../links/groupByDay.ts';
import { dayWithWeekday } from '../links/weekday.ts';
import { whenText } from '../links/whenText.ts';

type Item = Schoolwork['items'][number];

const kinds = { test: 'Sprawdzian', quiz: 'Kartkówka', homework: 'Zadanie domowe' } as const;
const tags = { test: 'tag tag--warn', quiz: 'tag tag--warn', homework: 'tag tag--quiet' } as const;

const Days = ({ items, today }: { items: Item[]; today?: string }) => (
  <ol class="school-days">
    {groupByDay(items).map(({ on, items: ofDay }) => (
      <li key={on}>
        <h2 class="school-days__day">
          {today === undefined ? null : <span class="school-days__when">{whenText(on, today)}</span>}{' '}
          {dayWithWeekday(on)}
        </h2>
        <ul>
          {ofDay.map(({ id, kind, subject, title, description, teacher }) => (
            <li key={id}>
              <p>
                <span class={tags[kind]}>{kinds[kind]}</span>&nbsp; <b>{subject}</b>
              </p>
              <p>{title}</p>
              {description === undefined ? null : <p class="soft">{description}</p>}
              {teacher === undefined ? null : <p class="small soft">{teacher}</p>}
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
);

/** „Sprawdziany i zadania”: what comes, day by day; what was, folded away. */
export const SchoolworkPart = ({ schoolwork }: { schoolwork: Schoolwork }) => {
  const today = localDateOf(new Date());
  const items = [...schoolwork.items].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const coming = items.filter(({ on }) => on >= today);
  const past = items.filter(({ on }) => on < today).reverse();
  return (
    <>
      {coming.length === 0 ? <EmptyState title="Nic nie jest zapowiedziane." /> : <Days items={coming} today={today} />}
      {past.length === 0 ? null : (
        <details class="past">
          <summary>Co już było</summary>
          <Days items={past} />
        </details>
      )}
    </>
  );
};
