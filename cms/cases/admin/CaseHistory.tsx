'use client';
import type { CaseForClerk } from '../../../content-models/cases/case.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';

/** What happened in a case, the newest first, with what the resident was told. */
export const CaseHistory = ({ one }: { one: CaseForClerk }) => (
  <section aria-labelledby="case-history">
    <h2 id="case-history">Przebieg</h2>
    <ol reversed className="case-panel__history">
      {[...one.events].reverse().map((event) => (
        <li key={event.id}>
          <time dateTime={event.at}>{formatDateTime(event.at)}</time>
          {', '}
          {event.by === 'resident' ? 'mieszkaniec' : 'urząd'}
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
