import type { MonthNumbers } from '../../../content-models/statistics/statistics.ts';
import type { Words } from '../../words/inLanguage.ts';
import { NumbersTable } from './NumbersTable.tsx';

type Say = (words: Words) => string;

const days = (value: number | undefined): string => (value === undefined ? '–' : value.toLocaleString('pl'));

const percent = (share: number | undefined): string =>
  share === undefined ? '–' : share.toLocaleString('pl', { style: 'percent', maximumFractionDigits: 1 });

/** The numbers of every service and month; the bar beside them draws the filed cases, and the number says them. */
export const MonthsTable = ({ months, say }: { months: MonthNumbers[]; say: Say }) => {
  const most = Math.max(1, ...months.map(({ filed }) => filed));
  return (
    <NumbersTable
      say={say}
      name={{ pl: 'Sprawy po miesiącach', en: 'Cases by month' }}
      empty={{ pl: 'W ostatnim roku nie było spraw.', en: 'There were no cases in the last year.' }}
      heads={{
        words: [
          { pl: 'Miesiąc', en: 'Month' },
          { pl: 'Usługa', en: 'E-service' },
        ],
        numbers: [
          { pl: 'Złożone', en: 'Filed' },
          { pl: 'Zakończone', en: 'Ended' },
          { pl: 'Mediana dni', en: 'Median days' },
          { pl: '9 na 10 do (dni)', en: '9 in 10 within (days)' },
          { pl: 'W terminie', en: 'On time' },
          { pl: 'Wezwania', en: 'Returns' },
        ],
      }}
      rows={[...months].reverse().map((one) => ({
        key: `${one.month} ${one.service}`,
        group: one.month,
        title: one.title,
        numbers: [
          one.filed.toLocaleString('pl'),
          one.ended.toLocaleString('pl'),
          days(one.median),
          days(one.p90),
          percent(one.onTime),
          one.returns.toLocaleString('pl'),
        ],
        share: one.filed / most,
      }))}
    />
  );
};
