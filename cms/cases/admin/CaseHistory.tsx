'use client';
import type { CaseForClerk } from '../../../content-models/cases/case.ts';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';
import type { Words } from '../../words/inLanguage.ts';
import { useSay } from '../../words/useSay.ts';

const unnamed: Words = { pl: '', en: '' };
/** What each kind of event is called, where its state does not say it. */
const eventWords: Partial<Record<CaseForClerk['events'][number]['kind'], Words>> = {
  message: { pl: 'wiadomość', en: 'message' },
  registered: { pl: 'rejestracja', en: 'registration' },
  assigned: { pl: 'przydzielenie', en: 'assignment' },
  called: { pl: 'wezwanie', en: 'call' },
  completed: { pl: 'uzupełnienie', en: 'completion' },
  extended: { pl: 'termin przedłużony', en: 'term extended' },
  letter: { pl: 'pismo', en: 'letter' },
  letterRead: { pl: 'odebranie pisma', en: 'letter read' },
  appealed: { pl: 'odwołanie', en: 'appeal' },
  paid: { pl: 'opłata', en: 'payment' },
  refunded: { pl: 'zwrot opłaty', en: 'refund' },
  opinion: { pl: 'opinia', en: 'opinion' },
  transferred: { pl: 'przekazanie do innego urzędu', en: 'handed over to another office' },
  undone: { pl: 'cofnięcie kroku', en: 'step taken back' },
  coApplicant: { pl: 'współwnioskodawca', en: 'co-applicant' },
};

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
            {event.by === 'resident'
              ? say({ pl: 'mieszkaniec', en: 'resident' })
              : (event.who ?? say({ pl: 'urząd', en: 'office' }))}
            {event.inPlaceOf === undefined
              ? ''
              : say({
                  pl: ` (w zastępstwie: ${event.inPlaceOf})`,
                  en: ` (in place of ${event.inPlaceOf})`,
                })}
            {eventWords[event.kind] === undefined ? null : <>: {say(eventWords[event.kind] ?? unnamed)}</>}
            {event.inner === true ? say({ pl: ' (tylko dla urzędu)', en: ' (for the office only)' }) : ''}
            {event.statusLabel === undefined ? null : (
              <>
                {': '}
                <strong>{event.statusLabel}</strong>
              </>
            )}
            {event.until === undefined ? null : (
              <>
                {', '}
                {say({ pl: 'do', en: 'until' })} {formatDate(event.until)}
              </>
            )}
            {event.routed === undefined ? null : `, ${event.routed}`}
            {event.late === true ? <strong> {say({ pl: '(po terminie)', en: '(late)' })}</strong> : null}
            {event.readAt === undefined ? null : (
              <span className="case-panel__soft">
                {' '}
                ({say({ pl: 'przeczytano', en: 'read' })} {formatDateTime(event.readAt)})
              </span>
            )}
            {event.message === undefined ? null : <p className="case-panel__message">{event.message}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};
