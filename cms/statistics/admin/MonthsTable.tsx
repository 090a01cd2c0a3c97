import type { MonthNumbers } from '../../../content-models/statistics/statistics.ts';
import type { Words } from '../../words/inLanguage.ts';

type Say = (words: Words) => string;

const days = (value: number | undefined): string => (value === undefined ? '–' : value.toLocaleString('pl'));

const percent = (share: number | undefined): string =>
  share === undefined ? '–' : share.toLocaleString('pl', { style: 'percent', maximumFractionDigits: 1 });

/** The numbers of every service and month; the bar beside them draws the filed cases, and the number says them. */
export const MonthsTable = ({ months, say }: { months: MonthNumbers[]; say: Say }) => {
  if (months.length === 0) {
    return <p>{say({ pl: 'W ostatnim roku nie było spraw.', en: 'There were no cases in the last year.' })}</p>;
  }
  const most = Math.max(1, ...months.map(({ filed }) => filed));
  const heads: Words[] = [
    { pl: 'Złożone', en: 'Filed' },
    { pl: 'Zakończone', en: 'Ended' },
    { pl: 'Mediana dni', en: 'Median days' },
    { pl: '9 na 10 do (dni)', en: '9 in 10 within (days)' },
    { pl: 'W terminie', en: 'On time' },
    { pl: 'Wezwania', en: 'Returns' },
  ];
  return (
    <div
      className="queue__wide"
      role="region"
      aria-label={say({ pl: 'Sprawy po miesiącach', en: 'Cases by month' })}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{say({ pl: 'Miesiąc', en: 'Month' })}</th>
            <th scope="col">{say({ pl: 'Usługa', en: 'E-service' })}</th>
            {heads.map((words) => (
              <th key={words.pl} scope="col" className="queue__number">
                {say(words)}
              </th>
            ))}
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {[...months].reverse().map((one) => (
            <tr key={`${one.month} ${one.service}`}>
              <td>{one.month}</td>
              <th scope="row">{one.title}</th>
              <td className="queue__number">{one.filed.toLocaleString('pl')}</td>
              <td className="queue__number">{one.ended.toLocaleString('pl')}</td>
              <td className="queue__number">{days(one.median)}</td>
              <td className="queue__number">{days(one.p90)}</td>
              <td className="queue__number">{percent(one.onTime)}</td>
              <td className="queue__number">{one.returns.toLocaleString('pl')}</td>
              <td aria-hidden="true" className="queue__bars">
                <span className="queue__bar" style={{ width: `${String(Math.round((one.filed / most) * 100))}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
