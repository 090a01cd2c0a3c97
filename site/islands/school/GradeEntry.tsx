import { formatDate } from '../../../content-models/shared/localDate.ts';
import type { Grade } from '../../../content-models/school/school.ts';
import { isDescription } from './groupGrades.ts';

const number = new Intl.NumberFormat('pl', { maximumFractionDigits: 2 });

/** One grade with everything the teacher wrote down: what for, how much it weighs, who gave it and when. */
export const GradeEntry = ({ grade, withSubject = false }: { grade: Grade; withSubject?: boolean }) => {
  const { entry, category, column, weight, comment, teacher, on, subject } = grade;
  const what = [column, category === column ? undefined : category].filter((one) => one !== undefined);
  return (
    <li class="grade">
      {isDescription(grade) ? null : (
        <p class="grade__entry">
          <span class="visually-hidden">Ocena </span>
          {entry}
        </p>
      )}
      <div class="grade__text">
        {withSubject ? <p class="grade__subject">{subject}</p> : null}
        {isDescription(grade) ? <p class="grade__words">{entry}</p> : null}
        {what.length > 0 ? <p>{what.join(', ')}</p> : null}
        {comment === undefined ? null : <p class="grade__comment">„{comment}”</p>}
        <p class="small soft">
          {[formatDate(on), teacher, weight === undefined ? undefined : `waga\u00a0${number.format(weight)}`]
            .filter((one) => one !== undefined)
            .join(', ')}
        </p>
      </div>
    </li>
  );
};
