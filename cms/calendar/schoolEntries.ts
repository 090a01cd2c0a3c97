import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import type { Schoolwork, SchoolNotices } from '../../content-models/school/school.ts';
import { personOf, stableUid, type LinkedThing } from './linkedThing.ts';

const kinds = {
  test: { label: 'Sprawdzian', neutral: 'Sprawdzian w szkole' },
  quiz: { label: 'Kartkówka', neutral: 'Kartkówka w szkole' },
  homework: { label: 'Zadanie domowe', neutral: 'Zadanie ze szkoły' },
};

/** „Sprawdzian, matematyka: Ułamki”; a title that says its kind itself is not made to say it twice. */
const titleOf = ({ kind, subject, title }: Schoolwork['items'][number]): string =>
  title.toLocaleLowerCase('pl').startsWith(kinds[kind].label.toLocaleLowerCase('pl'))
    ? `${subject}: ${title}`
    : `${kinds[kind].label}, ${subject}: ${title}`;

/** A child's tests and homework. They are the child's, so nothing of them is ever late for the guardian. */
export const schoolworkEntries = (link: LinkedThing, { items }: Schoolwork): CalendarEntry[] =>
  items.map((item) => ({
    uid: stableUid('schoolwork', link, item.id),
    source: 'schoolwork' as const,
    on: item.on,
    title: titleOf(item),
    neutralTitle: kinds[item.kind].neutral,
    person: personOf(link),
    path: `/moje-miasto/szkola/?link=${link.id}&widok=sprawdziany`,
    isDuty: false,
    done: false,
    cancelled: false,
  }));

/** What a school announces for a certain day. */
export const schoolNoticeEntries = (link: LinkedThing, { notices }: SchoolNotices): CalendarEntry[] =>
  notices.flatMap(({ id, on, title }) =>
    on === undefined
      ? []
      : [
          {
            uid: stableUid('school', link, id),
            source: 'school' as const,
            on,
            title,
            neutralTitle: 'Wydarzenie w szkole',
            person: personOf(link),
            path: `/moje-miasto/szkola/?link=${link.id}&widok=ogloszenia`,
            isDuty: false,
            done: false,
            cancelled: false,
          },
        ],
  );
