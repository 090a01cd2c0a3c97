import { besideLastYear, yearSums } from '../../../content-models/meters/consumption.ts';
import type { Meter } from '../../../content-models/meters/meter.ts';
import { formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { formatQuantity } from '../../../content-models/shared/money.ts';
import { ConsumptionChart } from './ConsumptionChart.tsx';
import { ConsumptionTable } from './ConsumptionTable.tsx';
import { meterKinds, readingKinds } from './meterWords.ts';
import { lastMonthText } from './monthTexts.ts';

interface MeterSectionProps {
  meter: Meter;
  today: LocalDate;
  /** where a reading of this meter is sent from, if it may be */
  readingPath: string | undefined;
}

const Consumption = ({
  meter: { number, kind, unit },
  months,
}: {
  meter: Meter;
  months: ReturnType<typeof besideLastYear>;
}) => {
  const last = months.at(-1);
  const sums = yearSums(months);
  const what = `Zużycie: ${meterKinds[kind].toLowerCase()}, licznik ${number}`;
  const text = last ? lastMonthText(last, unit) : '';
  const yearText =
    sums.months === 12
      ? `Przez ostatnie 12 miesięcy ${formatQuantity(sums.now, unit)}, rok wcześniej ${formatQuantity(sums.before, unit)}.`
      : '';
  return (
    <div class="use">
      <p>
        {text} {yearText}
      </p>
      <ConsumptionChart
        months={months}
        unit={unit}
        label={`${what}. Wykres słupkowy 12 miesięcy. ${text} ${yearText} Wszystkie liczby są w tabeli pod wykresem.`}
      />
      <ConsumptionTable months={months} unit={unit} caption={what} />
    </div>
  );
};

/** One meter: its number and place, its last reading large, and what was used. */
export const MeterSection = ({ meter, today, readingPath }: MeterSectionProps) => {
  const last = meter.readings.at(-1);
  const months = besideLastYear(meter);
  const isCheckOver = meter.verifiedUntil !== undefined && meter.verifiedUntil < today;
  return (
    <section class="meter" aria-labelledby={`licznik-${meter.number}`}>
      <h3 id={`licznik-${meter.number}`}>{meterKinds[meter.kind]}</h3>
      <div class="meter__head">
        <p class="figure">
          <span class="figure__label">Ostatni stan</span>
          <span class="figure__value">{last ? formatQuantity(last.milli, meter.unit) : 'brak'}</span>
          {last ? (
            <span class="small">
              {formatDate(last.on)}, {readingKinds[last.kind]}
            </span>
          ) : null}
        </p>
        {readingPath === undefined ? null : (
          <p class="no-print">
            <a class="button" href={readingPath}>
              Podaj stan
              <span class="visually-hidden"> licznika {meter.number}</span>
            </a>
          </p>
        )}
      </div>
      <dl class="summary-list">
        <div>
          <dt>Licznik</dt>
          <dd>{meter.number}</dd>
        </div>
        {meter.place === undefined ? null : (
          <div>
            <dt>Miejsce</dt>
            <dd>{meter.place}</dd>
          </div>
        )}
        {meter.verifiedUntil === undefined ? null : (
          <div>
            <dt>Legalizacja</dt>
            <dd>
              {isCheckOver ? (
                <>
                  <span class="tag tag--warn">skończyła się</span> {formatDate(meter.verifiedUntil)} Licznik wymieni
                  dostawca.
                </>
              ) : (
                `ważna do ${formatDate(meter.verifiedUntil)}`
              )}
            </dd>
          </div>
        )}
      </dl>
      {months.length === 0 ? (
        <p class="soft">Zużycie pokażemy, gdy będą odczyty z co najmniej jednego całego miesiąca.</p>
      ) : (
        <Consumption meter={meter} months={months} />
      )}
    </section>
  );
};
