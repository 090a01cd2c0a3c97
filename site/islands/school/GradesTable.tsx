import { counted } from '../../../content-models/shared/polish.ts';
import { GradeEntry } from './GradeEntry.tsx';
import { isDescription, type SubjectGrades } from './groupGrades.ts';

const average = new Intl.NumberFormat('pl', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const gradeForms = { one: 'ocena', few: 'oceny', many: 'ocen' };

const Standing = ({ given, foreseen }: { given: string | undefined; foreseen: string | undefined }) =>
  given !== undefined ? (
    <b class="standing">{given}</b>
  ) : foreseen !== undefined ? (
    <>
      {foreseen} <span class="standing__note">przewidywana</span>
    </>
  ) : (
    <span class="soft">–</span>
  );

const Signs = ({ grades }: Pick<SubjectGrades, 'grades'>) => {
  const signs = grades.filter((grade) => !isDescription(grade));
  return signs.length === 0 ? null : (
    <p class="signs">
      {signs
        .map(({ entry }) => entry)
        .reverse()
        .join(' ')}
    </p>
  );
};

const Row = ({ one: { subject, grades, summary } }: { one: SubjectGrades }) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      {subject}
    </th>
    <td role="cell" class="grades__signs">
      {grades.length === 0 ? (
        <p class="soft">nie ma jeszcze ocen</p>
      ) : (
        <>
          <Signs grades={grades} />
          <details>
            <summary>
              {counted(grades.length, gradeForms)}
              <span class="visually-hidden"> ze szczegółami, {subject}</span>
            </summary>
            <ul class="grade-list">
              {grades.map((grade) => (
                <GradeEntry key={grade.id} grade={grade} />
              ))}
            </ul>
          </details>
        </>
      )}
    </td>
    <td role="cell" class="number" data-label="Średnia">
      {summary?.average === undefined ? <span class="soft">–</span> : average.format(summary.average)}
    </td>
    <td role="cell" data-label="Śródroczna">
      <Standing given={summary?.midYear} foreseen={summary?.midYearForeseen} />
    </td>
    <td role="cell" data-label="Roczna">
      <Standing given={summary?.annual} foreseen={summary?.annualForeseen} />
    </td>
  </tr>
);

// The roles repeat what the elements mean: laid out as blocks on a phone, some browsers forget it.
/** All subjects: a table where there is room, one subject under another on a phone. */
export const GradesTable = ({ subjects }: { subjects: SubjectGrades[] }) => (
  <table class="grades" role="table">
    <caption class="visually-hidden">Oceny według przedmiotów</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          Przedmiot
        </th>
        <th role="columnheader" scope="col">
          Oceny
        </th>
        <th role="columnheader" scope="col">
          Średnia
        </th>
        <th role="columnheader" scope="col">
          Śródroczna
        </th>
        <th role="columnheader" scope="col">
          Roczna
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      {subjects.map((one) => (
        <Row key={one.subject} one={one} />
      ))}
    </tbody>
  </table>
);
