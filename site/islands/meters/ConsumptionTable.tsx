import { yearSums, type MonthBeside } from '../../../content-models/meters/consumption.ts';
import { formatQuantity } from '../../../content-models/shared/money.ts';
import { monthOfYear } from './monthTexts.ts';

const shown = (milli: number | undefined): string => (milli === undefined ? '–' : formatQuantity(milli));

/** The chart's numbers, month by month, newest first. */
export const ConsumptionTable = ({
  months,
  unit,
  caption,
}: {
  months: MonthBeside[];
  unit: string;
  caption: string;
}) => {
  const sums = yearSums(months);
  return (
    <details class="use-table">
      <summary>Pokaż liczby w tabeli</summary>
      <div class="table">
        <table>
          <caption>
            {caption}, {unit}
          </caption>
          <thead>
            <tr>
              <th scope="col">Miesiąc</th>
              <th scope="col" class="use-table__number">
                Zużycie
              </th>
              <th scope="col" class="use-table__number">
                Rok wcześniej
              </th>
            </tr>
          </thead>
          <tbody>
            {[...months].reverse().map(({ month, milli, yearBefore }) => (
              <tr key={month}>
                <th scope="row">{monthOfYear(month)}</th>
                <td class="use-table__number">{shown(milli)}</td>
                <td class="use-table__number">{shown(yearBefore)}</td>
              </tr>
            ))}
          </tbody>
          {sums.months > 1 ? (
            <tfoot>
              <tr>
                <th scope="row">{sums.months === months.length ? 'Razem' : 'Razem w miesiącach znanych z obu lat'}</th>
                <td class="use-table__number">{formatQuantity(sums.now)}</td>
                <td class="use-table__number">{formatQuantity(sums.before)}</td>
              </tr>
            </tfoot>
          ) : null}
        </table>
      </div>
      <p class="small soft">Zużycie między dwoma odczytami dzielimy po równo na dni.</p>
    </details>
  );
};
