import { leftToPay, type Bill } from '../../content-models/bills/bill.ts';
import type { Topic } from '../../content-models/institutions/institution.ts';
import type { TopicData } from '../../content-models/links/link.ts';
import type { NotificationTopic } from '../../content-models/notifications/notification.ts';
import type { AttendanceEntry, Grade } from '../../content-models/school/school.ts';
import { formatDate } from '../../content-models/shared/localDate.ts';
import { formatMoney } from '../../content-models/shared/money.ts';
import { counted, type PluralForms } from '../../content-models/shared/polish.ts';

/** Something new in an institution's answer, in one line. */
export interface News {
  topic: NotificationTopic;
  /** the institution's ids of what is new */
  ids: string[];
  title: string;
  text?: string;
  /** the portal's address of it */
  path: string;
}

interface NewsOf<Data> {
  /** what of `after` was not in `before` */
  fresh: (before: Data, after: Data) => { id: string; topic: NotificationTopic }[];
  /** the line for those of `after` with these ids */
  say: (after: Data, ids: ReadonlySet<string>, link: string) => Omit<News, 'topic' | 'ids'>;
}

const noun = (count: number, one: string, forms: PluralForms): string => (count === 1 ? one : counted(count, forms));

const unique = (words: string[]): string => [...new Set(words)].join(', ');

const unknownIn = <Item extends { id: string }>(before: readonly Item[], after: readonly Item[]): Item[] => {
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id));
};

const schoolPath = (link: string, view: string) => `/moje-miasto/szkola/?link=${link}&widok=${view}`;

const gradeLine = ({ entry, category }: Grade): string => (category === undefined ? entry : `${entry}, ${category}`);

const grades: NewsOf<TopicData['grades']> = {
  fresh: (before, after) => unknownIn(before.grades, after.grades).map(({ id }) => ({ id, topic: 'grade' })),
  say: (after, ids, link) => {
    const fresh = after.grades.filter(({ id }) => ids.has(id));
    const [only] = fresh;
    return {
      title: noun(fresh.length, `Nowa ocena: ${only?.subject ?? ''}`, {
        one: 'nowa ocena',
        few: 'nowe oceny',
        many: 'nowych ocen',
      }),
      text: fresh.length === 1 && only ? gradeLine(only) : unique(fresh.map(({ subject }) => subject)),
      path: schoolPath(link, 'oceny'),
    };
  },
};

const isAbsence = ({ category }: AttendanceEntry): boolean => category === 'absent';

const attendance: NewsOf<TopicData['attendance']> = {
  // an entry may have been „present” at first: what counts is that it is an absence now
  fresh: (before, after) =>
    unknownIn(before.entries.filter(isAbsence), after.entries.filter(isAbsence)).map(({ id }) => ({
      id,
      topic: 'attendance',
    })),
  say: (after, ids, link) => {
    const fresh = after.entries.filter(({ id }) => ids.has(id));
    const days = [...new Set(fresh.map(({ on }) => on))].sort();
    return {
      title: noun(fresh.length, 'Nowa nieobecność', {
        one: 'nowa nieobecność',
        few: 'nowe nieobecności',
        many: 'nowych nieobecności',
      }),
      text: days.map((day) => formatDate(day)).join(', '),
      path: schoolPath(link, 'frekwencja'),
    };
  },
};

const schoolNotices: NewsOf<TopicData['schoolNotices']> = {
  fresh: (before, after) => unknownIn(before.notices, after.notices).map(({ id }) => ({ id, topic: 'schoolNotice' })),
  say: (after, ids, link) => {
    const fresh = after.notices.filter(({ id }) => ids.has(id));
    const titles = fresh.map(({ title }) => title);
    return {
      title: noun(fresh.length, `Ogłoszenie szkoły: ${titles[0] ?? ''}`, {
        one: 'nowe ogłoszenie szkoły',
        few: 'nowe ogłoszenia szkoły',
        many: 'nowych ogłoszeń szkoły',
      }),
      ...(fresh.length === 1 ? {} : { text: titles.join(', ') }),
      path: schoolPath(link, 'ogloszenia'),
    };
  },
};

const isTax = ({ kind }: Bill): boolean => kind === 'taxInstalment';

const billLine = (bill: Bill): string => {
  const left = leftToPay(bill);
  return left === 0 ? 'Nie trzeba nic płacić.' : `Do zapłaty ${formatMoney(left)} do ${formatDate(bill.dueOn)}`;
};

const bills: NewsOf<TopicData['bills']> = {
  fresh: (before, after) =>
    unknownIn(before.bills, after.bills).map((bill) => ({ id: bill.id, topic: isTax(bill) ? 'tax' : 'bill' })),
  say: (after, ids, link) => {
    const fresh = after.bills.filter(({ id }) => ids.has(id));
    const [first] = fresh;
    const areTaxes = first !== undefined && isTax(first);
    const one = areTaxes ? `Nowa rata ${first.number}` : `Nowy rachunek ${first?.number ?? ''}`;
    const many = areTaxes
      ? { one: 'nowa rata', few: 'nowe raty', many: 'nowych rat' }
      : { one: 'nowy rachunek', few: 'nowe rachunki', many: 'nowych rachunków' };
    const path = `/moje-miasto/rachunki/?link=${link}`;
    return fresh.length === 1 && first
      ? { title: one, text: billLine(first), path: `${path}&widok=rachunek&rachunek=${encodeURIComponent(first.id)}` }
      : { title: counted(fresh.length, many), path: `${path}&widok=rachunki` };
  },
};

const tellers: { [Name in Topic]?: NewsOf<TopicData[Name]> } = { grades, attendance, schoolNotices, bills };

/** What two answers of one topic differ in that a resident wants to hear of; what is in `told` was said before. */
export const newsBetween = <Name extends Topic>(
  topic: Name,
  before: TopicData[Name],
  after: TopicData[Name],
  link: string,
  told: ReadonlySet<string> = new Set(),
): News[] => {
  // by name the two types belong together, which the compiler cannot follow through the index
  const teller = tellers[topic];
  if (!teller) return [];
  const ids = new Map<NotificationTopic, string[]>();
  for (const one of teller.fresh(before, after)) {
    if (!told.has(one.id)) ids.set(one.topic, [...(ids.get(one.topic) ?? []), one.id]);
  }
  return [...ids].map(([notified, fresh]) => ({
    topic: notified,
    ids: fresh,
    ...teller.say(after, new Set(fresh), link),
  }));
};
