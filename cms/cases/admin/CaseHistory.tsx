'use client';
import type { CaseForClerk } from '../../../content-models/cases/case.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { useSay } from '../../words/useSay.ts';

/** What happened in a case, the newest first, with what the resident was told. */
export const CaseHistory = ({ one }: { one: CaseForClerk }) => {
  const say = useSay();
  return (
    <section aria-labelledby="case-history">
      <h2 id="case-history">{say({ pl: 'Przebieg', en: 'Course' })}</h2>
      <ol reversed className="case-panel__history">
        {[...one.events].reverse().map((event) => (
          <li key={event.id}>
            <time dateTime={event.at}>{formatDateTime(event.at)}</time>
            {', '}
            {event.by === 'resident' ? say({ pl: 'mieszkaniec', en: 'resident' }) : say({ pl: 'urząd', en: 'office' })}
            {event.statusLabel === undefined ? null : (
              <>
                {': '}
                <strong>{event.statusLabel}</strong>
              </>
            )}
            {event.message === undefined ? null : <p className="case-panel__message">{event.message}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};
