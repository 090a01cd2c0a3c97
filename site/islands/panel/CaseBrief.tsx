import type { Panel } from '../../../content-models/panel/panel.ts';
import { counted } from '../../../content-models/shared/polish.ts';

const open = { one: 'sprawa w toku', few: 'sprawy w toku', many: 'spraw w toku' };
const waiting = { one: 'czeka na Ciebie', few: 'czekają na Ciebie', many: 'czeka na Ciebie' };

/** My matters at the office, in one sentence and three lines. */
export const CaseBrief = ({ cases }: { cases: Panel['cases'] }) => (
  <>
    <p>
      {cases.open === 0 ? 'Nie masz żadnej sprawy w toku.' : `${counted(cases.open, open)}.`}
      {cases.yourTurn > 0 ? <strong> {counted(cases.yourTurn, waiting)}.</strong> : null}
    </p>
    {cases.newest.length === 0 ? null : (
      <ul class="entries">
        {cases.newest.map(({ number, title, statusLabel, path }) => (
          <li key={number}>
            <div class="entry">
              <p class="entry__meta">
                <span>{number}</span>
              </p>
              <p class="entry__title">
                <a href={path}>{title}</a>
              </p>
              <p class="entry__note">{statusLabel}</p>
            </div>
          </li>
        ))}
      </ul>
    )}
    <p class="row more">
      <a href="/moje-miasto/sprawy/">Wszystkie moje sprawy</a>
      <a href="/moje-miasto/zalatw/?usluga=pismo-ogolne">Napisz do urzędu</a>
      <a href="/moje-miasto/zalatw/">Załatw nową sprawę</a>
    </p>
  </>
);
