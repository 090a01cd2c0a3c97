import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { AdminPage } from '../../admin/AdminPage.tsx';
import { formatDate, localDateOf, monthName } from '../../../content-models/shared/localDate.ts';
import { polishTimeOf } from '../../../content-models/shared/polishTime.ts';
import { staffOf } from '../../access/roles.ts';
import { contentRoles } from '../../publishing/guardPublishing.ts';
import { inLanguage, type Words } from '../../words/inLanguage.ts';
import { calendarEntries, type CalendarEntry } from '../calendarEntries.ts';
import { monthBeside, weeksOf } from '../monthGrid.ts';
import '../../dashboard/admin/dashboard.css';
import './calendar.css';

const address = '/admin/kalendarz-publikacji';

const what: Record<CalendarEntry['what'], Words> = {
  publish: { pl: 'publikacja', en: 'publication' },
  takeDown: { pl: 'zdjęcie', en: 'taking down' },
  expires: { pl: 'koniec', en: 'end' },
  review: { pl: 'przegląd', en: 'check' },
};
const days: Words[] = [
  { pl: 'poniedziałek', en: 'Monday' },
  { pl: 'wtorek', en: 'Tuesday' },
  { pl: 'środa', en: 'Wednesday' },
  { pl: 'czwartek', en: 'Thursday' },
  { pl: 'piątek', en: 'Friday' },
  { pl: 'sobota', en: 'Saturday' },
  { pl: 'niedziela', en: 'Sunday' },
];

type Say = (words: Words) => string;

const Entry = ({ entry, say }: { entry: CalendarEntry; say: Say }) => (
  <a href={entry.href} className={`publication-calendar__entry publication-calendar__entry--${entry.what}`}>
    <span>
      {entry.at === undefined ? '' : `${polishTimeOf(entry.at).slice(11)} `}
      {say(what[entry.what])}
    </span>{' '}
    {entry.title}
  </a>
);

const Month = ({
  month,
  today,
  entries,
  say,
}: {
  month: string;
  today: string;
  entries: CalendarEntry[];
  say: Say;
}) => (
  <table className="publication-calendar__month">
    <thead>
      <tr>
        {days.map((day) => (
          <th key={day.en} scope="col">
            {say(day)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeksOf(month).map((week) => (
        <tr key={week[0]}>
          {week.map((day) => (
            <td
              key={day}
              className={day.startsWith(month) ? undefined : 'publication-calendar__beside'}
              aria-current={day === today ? 'date' : undefined}
            >
              <time dateTime={day}>{Number(day.slice(8))}</time>
              {entries
                .filter((entry) => entry.day === day)
                .map((entry) => (
                  <Entry key={entry.id} entry={entry} say={say} />
                ))}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const List = ({ entries, say }: { entries: CalendarEntry[]; say: Say }) => (
  <ol className="publication-calendar__list">
    {[...Map.groupBy(entries, ({ day }) => day)].map(([day, some]) => (
      <li key={day}>
        <h3>{formatDate(day)}</h3>
        {some.map((entry) => (
          <Entry key={entry.id} entry={entry} say={say} />
        ))}
      </li>
    ))}
  </ol>
);

/** „Kalendarz publikacji”: what goes public, comes down, ends or wants to be looked through, month by month. */
export const CalendarView = async (view: AdminViewServerProps) => {
  const { initPageResult, searchParams } = view;
  const { req } = initPageResult;
  const staff = staffOf(req);
  if (!staff || (staff.role !== 'superadministrator' && !(contentRoles as readonly string[]).includes(staff.role)))
    notFound();
  const { language } = req.i18n;
  const say: Say = (words) => inLanguage(language, words);
  const today = localDateOf(new Date());
  const asked = searchParams?.miesiac;
  const month = typeof asked === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);
  const entries = await calendarEntries(req, month);
  const nameOf = (one: string) => (language === 'en' ? one : `${monthName(Number(one.slice(5)))} ${one.slice(0, 4)}`);
  const title = say({ pl: 'Kalendarz publikacji', en: 'Publication calendar' });
  return (
    <AdminPage view={view} title={title} className="work-start publication-calendar">
      <h1>{title}</h1>
      <nav className="work-start__pages" aria-label={say({ pl: 'Miesiące', en: 'Months' })}>
        <a href={`${address}?miesiac=${monthBeside(month, -1)}`}>{nameOf(monthBeside(month, -1))}</a>
        <h2>{nameOf(month)}</h2>
        <a href={`${address}?miesiac=${monthBeside(month, 1)}`}>{nameOf(monthBeside(month, 1))}</a>
      </nav>
      {entries.length === 0 ? (
        <p>
          {say({
            pl: 'W tym miesiącu nic nie jest zaplanowane, nic się nie kończy i nic nie czeka na przegląd.',
            en: 'Nothing is scheduled, ends or waits to be checked in this month.',
          })}
        </p>
      ) : null}
      <Month month={month} today={today} entries={entries} say={say} />
      <List entries={entries} say={say} />
    </AdminPage>
  );
};
