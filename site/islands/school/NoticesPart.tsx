import { formatDate } from '../../../content-models/shared/localDate.ts';
import type { SchoolNotices } from '../../../content-models/school/school.ts';
import { EmptyState } from '../links/EmptyState.tsx';
import { dayWithWeekday } from '../links/weekday.ts';

/** „Ogłoszenia szkoły”: newest first, each in full. */
export const NoticesPart = ({ notices }: SchoolNotices) => {
  if (notices.length === 0) return <EmptyState title="Szkoła nie ma teraz ogłoszeń." />;
  return (
    <ul class="entries school-notices">
      {[...notices]
        .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
        .map(({ id, publishedAt, title, text, author, on }) => (
          <li key={id}>
            <article class="entry">
              <p class="entry__meta">
                <span>{formatDate(publishedAt)}</span> {author === undefined ? null : <span>{author}</span>}
              </p>
              <h2>{title}</h2>
              {on === undefined ? null : <p class="due">{dayWithWeekday(on)}</p>}
              <p class="answer measure">{text}</p>
            </article>
          </li>
        ))}
    </ul>
  );
};
