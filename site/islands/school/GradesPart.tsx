import type { Grades } from '../../../content-models/school/school.ts';
import { EmptyState } from '../links/EmptyState.tsx';
import { GradeEntry } from './GradeEntry.tsx';
import { GradesTable } from './GradesTable.tsx';
import { groupGrades, newestGrades } from './groupGrades.ts';

/** „Oceny”: the newest first, then every subject, then behaviour. */
export const GradesPart = ({ grades }: { grades: Grades }) => {
  const subjects = groupGrades(grades);
  const { midYear, annual } = grades.behaviour;
  if (subjects.length === 0) return <EmptyState title={`W roku szkolnym ${grades.schoolYear} nie ma jeszcze ocen.`} />;
  return (
    <>
      {grades.grades.length === 0 ? null : (
        <section>
          <h2>Najnowsze</h2>
          <ul class="grade-list grade-list--newest">
            {newestGrades(grades.grades, 3).map((grade) => (
              <GradeEntry key={grade.id} grade={grade} withSubject />
            ))}
          </ul>
        </section>
      )}
      <section class="section">
        <h2>Przedmioty w roku {grades.schoolYear}</h2>
        <GradesTable subjects={subjects} />
      </section>
      <section class="section">
        <h2>Zachowanie</h2>
        <dl class="summary-list measure">
          <div>
            <dt>śródroczne</dt>
            <dd>{midYear ?? 'jeszcze nie wystawiono'}</dd>
          </div>
          <div>
            <dt>roczne</dt>
            <dd>{annual ?? 'jeszcze nie wystawiono'}</dd>
          </div>
        </dl>
      </section>
    </>
  );
};
