import type { BeforeListTableServerProps } from 'payload';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { counted, polishOrder } from '../../../content-models/shared/polish.ts';
import { healthStates } from '../../../content-models/status/status.ts';
import { statusSentence } from '../../../content-models/status/statusSentence.ts';
import type { WatchTargetDoc } from '../../payload-types.ts';
import { inLanguage, type Words } from '../../words/inLanguage.ts';
import { watchWords } from '../../words/english/watch.ts';
import { uptimeByMonth } from '../uptime.ts';
import { firstDayOfMonth, watchDaysOf } from '../watchDaysOf.ts';
import './officeNetwork.css';

const shapes = { up: '●', slow: '▲', planned: '◆', down: '■', unknown: '○' };
const percent = new Intl.NumberFormat('pl', { maximumFractionDigits: 2 });

const percentWords = (value: number | undefined): string =>
  value === undefined ? '–' : `${percent.format(value)}\u00a0%`;

interface Line {
  doc: WatchTargetDoc;
  thisMonth: number | undefined;
  lastMonth: number | undefined;
}

type Say = (words: Words) => string;

const Service = ({ line: { doc, thisMonth, lastMonth }, say }: { line: Line; say: Say }) => {
  const state = doc.enabled ? (doc.state ?? 'unknown') : 'unknown';
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/collections/watchTargets/${doc.id}`}>{doc.name}</a>
      </th>
      <td>
        <span className={`office-network__state office-network__state--${state}`}>
          <span aria-hidden="true">{shapes[state]}</span>{' '}
          {doc.enabled
            ? say({ pl: healthStates[state], en: watchWords[healthStates[state]] ?? healthStates[state] })
            : say({ pl: 'nie sprawdzamy', en: 'not checked' })}
        </span>
      </td>
      <td>{doc.since ? formatDateTime(doc.since) : '–'}</td>
      <td>
        {doc.lastDetail ?? '–'}
        {doc.checkedAt ? <small> ({formatDateTime(doc.checkedAt)})</small> : null}
      </td>
      <td>{percentWords(thisMonth)}</td>
      <td>{percentWords(lastMonth)}</td>
    </tr>
  );
};

/** The office's network at a glance, above the list: every service in words, since when, and how often it worked. */
export const OfficeNetwork = async ({
  payload,
  user,
  i18n,
}: Pick<BeforeListTableServerProps, 'payload' | 'user' | 'i18n'>) => {
  const { docs } = await payload.find({
    collection: 'watchTargets',
    depth: 0,
    pagination: false,
    limit: 500,
    overrideAccess: false,
    user: user ?? null,
  });
  const say: Say = (words) => inLanguage(i18n.language, words);
  const now = new Date();
  const months = [0, 1].map((back) => firstDayOfMonth(now, back).slice(0, 7));
  const days = await watchDaysOf(
    { payload },
    docs.map(({ id }) => id),
    firstDayOfMonth(now, 1),
  );
  const lines = docs.map((doc): Line => {
    const uptime = new Map(uptimeByMonth(days.get(doc.id) ?? []).map(({ month, percent: share }) => [month, share]));
    const [thisMonth, lastMonth] = months.map((month) => uptime.get(month));
    return { doc, thisMonth, lastMonth };
  });
  const groups = [...Map.groupBy(lines, ({ doc }) => doc.group)].sort(([a], [b]) => polishOrder(a, b));
  const open = await payload.count({
    collection: 'incidents',
    where: { or: [{ endedAt: { exists: false } }, { endedAt: { greater_than: now.toISOString() } }] },
    overrideAccess: false,
    user: user ?? null,
  });
  const { text } = statusSentence(
    docs.filter(({ enabled }) => enabled).map(({ state }) => ({ state: state ?? 'unknown' })),
    open.totalDocs,
  );
  return (
    <section className="office-network" aria-labelledby="siec-urzedu">
      <h2 id="siec-urzedu">
        {say({ pl: `Sieć urzędu: ${text.charAt(0).toLocaleLowerCase('pl') + text.slice(1)}`, en: 'Office network' })}
      </h2>
      <p>
        <a href="/admin/collections/incidents">
          {open.totalDocs === 0
            ? say({ pl: 'Awarie', en: 'Breakdowns' })
            : say({
                pl: counted(open.totalDocs, {
                  one: 'trwająca awaria',
                  few: 'trwające awarie',
                  many: 'trwających awarii',
                }),
                en: `${String(open.totalDocs)} open ${open.totalDocs === 1 ? 'breakdown' : 'breakdowns'}`,
              })}
        </a>{' '}
        · <a href="/admin/collections/plannedWorks">{say({ pl: 'Prace planowe', en: 'Planned works' })}</a> ·{' '}
        <a href="/status/">{say({ pl: 'Strona dla mieszkańców', en: 'Page for residents' })}</a>
      </p>
      {groups.map(([group, some]) => (
        <div className="office-network__group" key={group}>
          <table>
            <caption>{group}</caption>
            <thead>
              <tr>
                <th scope="col">{say({ pl: 'Usługa', en: 'Service' })}</th>
                <th scope="col">{say({ pl: 'Stan', en: 'Status' })}</th>
                <th scope="col">{say({ pl: 'Od kiedy', en: 'Since' })}</th>
                <th scope="col">{say({ pl: 'Ostatni wynik', en: 'Last outcome' })}</th>
                <th scope="col">{say({ pl: 'Ten miesiąc', en: 'This month' })}</th>
                <th scope="col">{say({ pl: 'Poprzedni', en: 'Last month' })}</th>
              </tr>
            </thead>
            <tbody>
              {[...some]
                .sort((a, b) => polishOrder(a.doc.name, b.doc.name))
                .map((line) => (
                  <Service key={line.doc.id} line={line} say={say} />
                ))}
            </tbody>
          </table>
        </div>
      ))}
      <p>
        {say({
          pl: `Stan z ${formatDateTime(now.toISOString())}. W ilu procentach sprawdzeń usługa działała, liczymy bez prac planowych.`,
          en: `As of ${formatDateTime(now.toISOString())}. The share of checks that found a service working leaves out planned works.`,
        })}
      </p>
    </section>
  );
};
