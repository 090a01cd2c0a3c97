import type { CaseSummary } from '../../../content-models/cases/case.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { casePath, turnTag, turnText } from './orderCases.ts';

/** One line of „Moje sprawy”. */
export const CaseEntry = ({ one }: { one: CaseSummary }) => (
  <li>
    <article class="entry">
      <p class="entry__meta">
        <span>{one.number}</span> <span>{formatDate(one.filedAt)}</span>
      </p>
      <h3 class="entry__title">
        <a href={casePath(one.number)}>{one.title}</a>
      </h3>
      <p>
        <span class={turnTag[one.turn]}>{turnText[one.turn]}</span>
      </p>
      <p>{one.explanation}</p>
      {one.turn === 'office' && one.clock === 'runs' ? (
        <p class="entry__note">
          {one.officeName} odpowie najpóźniej <span class="due">{formatDate(one.dueOn)}</span>
        </p>
      ) : null}
    </article>
  </li>
);
