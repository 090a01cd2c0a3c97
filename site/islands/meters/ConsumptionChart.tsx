import type { MonthBeside } from '../../../content-models/meters/consumption.ts';
import { formatQuantity } from '../../../content-models/shared/money.ts';
import { chartScale } from './chartScale.ts';
import { shortMonth } from './monthTexts.ts';
import { useWidth } from './useWidth.ts';

const HEIGHT = 220;
const TOP = 12;
const BOTTOM = 44;
const LEFT = 34;

interface Bar {
  x: number;
  width: number;
  value: number | undefined;
  kind: 'now' | 'before';
}

/** Bars of twelve months, this year beside the year before; the table beside it says the same in numbers. */
export const ConsumptionChart = ({ months, unit, label }: { months: MonthBeside[]; unit: string; label: string }) => {
  const { box, width } = useWidth(320);
  const highest = Math.max(...months.flatMap(({ milli, yearBefore }) => [milli ?? 0, yearBefore ?? 0]));
  const lines = chartScale(highest);
  const top = lines.at(-1) ?? 1;
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top);
  const column = (width - LEFT) / Math.max(1, months.length);
  const bar = Math.min(20, Math.floor(column * 0.36));
  const middle = (index: number) => LEFT + column * (index + 0.5);
  // a year is named under its first month here, unless two names would stand in one another's way
  const january = months.findIndex(({ month }) => month.endsWith('-01'));
  const years = months.flatMap(({ month }, index) => {
    const isFirst = index === january || (index === 0 && (january < 0 || january > 2));
    return isFirst ? [{ year: month.slice(0, 4), x: middle(index) - bar - 1, index }] : [];
  });
  return (
    <div ref={box} class="chart">
      <svg role="img" aria-label={label} viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} width="100%">
        {lines.map((value) => (
          <g key={value}>
            <line
              class={value === 0 ? 'chart__base' : 'chart__line'}
              x1={LEFT}
              x2={width}
              y1={y(value)}
              y2={y(value)}
            />
            <text class="chart__value" x={LEFT - 6} y={y(value) + 4} text-anchor="end">
              {formatQuantity(value)}
            </text>
          </g>
        ))}
        {months.map(({ month, milli, yearBefore }, index) => {
          const bars: Bar[] = [
            { kind: 'before', x: middle(index) - bar - 1, width: bar, value: yearBefore },
            { kind: 'now', x: middle(index) + 1, width: bar, value: milli },
          ];
          return (
            <g key={month}>
              {bars.map(({ kind, x, width: wide, value }) =>
                value === undefined ? null : (
                  <rect
                    key={kind}
                    class={`chart__${kind}`}
                    x={kind === 'before' ? x + 0.5 : x}
                    width={kind === 'before' ? wide - 1 : wide}
                    y={y(value)}
                    height={Math.max(1, y(0) - y(value))}
                  />
                ),
              )}
              <text
                class={index === months.length - 1 ? 'chart__month chart__month--last' : 'chart__month'}
                x={middle(index)}
                y={HEIGHT - BOTTOM + 18}
                text-anchor="middle"
              >
                {shortMonth(month)}
              </text>
            </g>
          );
        })}
        {years.map(({ year, x, index }) => (
          <text
            key={year}
            class="chart__year"
            x={index === 11 ? width : x}
            y={HEIGHT - 8}
            text-anchor={index === 11 ? 'end' : 'start'}
          >
            {year}
          </text>
        ))}
      </svg>
      <p class="chart__legend" aria-hidden="true">
        <span>
          <svg width="14" height="14" viewBox="0 0 14 14">
            <rect class="chart__now" width="14" height="14" />
          </svg>{' '}
          ostatnie 12 miesięcy
        </span>
        <span>
          <svg width="14" height="14" viewBox="0 0 14 14">
            <rect class="chart__before" x="0.5" y="0.5" width="13" height="13" />
          </svg>{' '}
          rok wcześniej
        </span>
        <span>jednostka: {unit}</span>
      </p>
    </div>
  );
};
