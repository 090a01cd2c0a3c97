import type { Link } from '../../../content-models/links/link.ts';
import { summarizeAttendance, summarizeByMonth } from '../../../content-models/school/attendanceSummary.ts';
import { attendanceCategories, type Attendance } from '../../../content-models/school/school.ts';
import { monthName } from '../../../content-models/shared/localDate.ts';
import { EmptyState } from '../links/EmptyState.tsx';
import { PartNav } from '../links/PartNav.tsx';
import { useSearch } from '../links/useSearch.ts';
import { AttendanceDays } from './AttendanceDays.tsx';
import { categoryOrder, daysOf } from './attendanceDays.ts';
import { ExcuseForm } from './ExcuseForm.tsx';

const percentFormat = new Intl.NumberFormat('pl', { maximumFractionDigits: 1 });
const percentText = (percent: number | undefined): string =>
  percent === undefined ? 'brak danych' : `${percentFormat.format(percent)}%`;

const monthTitle = (month: string): string => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;

interface AttendancePartProps {
  link: Link;
  attendance: Attendance;
  onSent: () => void;
}

/** „Frekwencja”: a month in numbers and words, what can be excused, and day by day. */
export const AttendancePart = ({ link, attendance: { entries, schoolYear }, onSent }: AttendancePartProps) => {
  const asked = useSearch().get('miesiac');
  const months = summarizeByMonth(entries);
  const chosen = months.find(({ month }) => month === asked) ?? months[0];
  if (!chosen) return <EmptyState title={`W roku szkolnym ${schoolYear} nie ma jeszcze wpisów o frekwencji.`} />;
  const { month, summary } = chosen;
  return (
    <>
      {link.acts.includes('excuseAbsence') ? <ExcuseForm link={link} entries={entries} onSent={onSent} /> : null}
      <PartNav
        label="Miesiące"
        parts={months.map((one) => ({
          href: `?link=${link.id}&widok=frekwencja&miesiac=${one.month}`,
          label: monthTitle(one.month),
          current: one.month === month,
        }))}
      />
      <div class="attendance">
        <section>
          <h2 class="month-title">{monthTitle(month)}</h2>
          <p class="figure">
            <span class="figure__value">{percentText(summary.percent)}</span>
            <span class="figure__label">
              frekwencji w tym miesiącu, w całym roku szkolnym {percentText(summarizeAttendance(entries).percent)}
            </span>
          </p>
          <dl class="summary-list attendance__counts">
            {categoryOrder
              .filter((category) => summary.counts[category] > 0)
              .map((category) => (
                <div key={category}>
                  <dt>{attendanceCategories[category].label}</dt>
                  <dd>{summary.counts[category].toLocaleString('pl')}</dd>
                </div>
              ))}
          </dl>
        </section>
        <section class="section">
          <h2>Dzień po dniu</h2>
          <AttendanceDays days={daysOf(entries, month)} />
        </section>
      </div>
    </>
  );
};
