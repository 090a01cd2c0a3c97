'use client';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';
import { useSay } from '../../words/useSay.ts';
import type { CaseSectionProps } from './casePanelSections.ts';
import { DeskActs } from './DeskActs.tsx';
import { DeskMessage } from './DeskMessage.tsx';
import { DeskOpinions } from './DeskOpinions.tsx';
import { DeskNotes } from './DeskNotes.tsx';
import { useDesk } from './useDesk.ts';

/** The desk of a case: its term explained, messages, notes, checklist, opinions, and acts that are no moves. */
export const CaseDesk = ({ one, address, onChanged }: CaseSectionProps) => {
  const say = useSay();
  const hand = useDesk(address, one.changedAt, onChanged);
  const { desk, trouble, said } = hand;
  return (
    <>
      <div>
        <p role="status" className="case-panel__said">
          {said}
        </p>
        {trouble === '' ? null : (
          <div role="alert" className="case-panel__trouble">
            <p className="case-panel__lines">{trouble}</p>
            <button type="button" className="case-panel__button" onClick={onChanged}>
              {say({ pl: 'Pokaż, jak jest teraz', en: 'Show how it is now' })}
            </button>
          </div>
        )}
      </div>
      {desk === undefined ? null : (
        <>
          <section aria-labelledby="case-term">
            <h2 id="case-term">{say({ pl: 'Termin', en: 'Term' })}</h2>
            <p>
              {desk.count}{' '}
              <span className="case-panel__soft">{say({ pl: '(art. 35 i 57 KPA)', en: '(KPA art. 35 and 57)' })}</span>
            </p>
            {desk.callUntil === undefined ? null : (
              <p>
                {say({ pl: 'Mieszkaniec ma czas do', en: 'The resident has until' })}{' '}
                <strong>{formatDate(desk.callUntil)}</strong>
              </p>
            )}
            {desk.leaveText === undefined ? null : (
              <p className="case-panel__note">
                {say({
                  pl: 'Ten dzień minął bez odpowiedzi. Możesz pozostawić pismo bez rozpoznania: gotowy tekst stoi przy tym kroku, w części „Co dalej”.',
                  en: 'That day has passed without an answer. You may leave the letter unexamined: the text stands ready beside that step, under “What next”.',
                })}
              </p>
            )}
            <p>
              {say({ pl: 'Wpłynęła', en: 'Received' })} {formatDateTime(one.filedAt)}.{' '}
              {desk.sign === undefined
                ? say({ pl: 'Nie ma jeszcze znaku sprawy.', en: 'It has no case sign yet.' })
                : `${say({ pl: 'Znak sprawy:', en: 'Case sign:' })} ${desk.sign}${desk.registeredAt === undefined ? '' : `, ${formatDate(desk.registeredAt)}`}.`}
            </p>
          </section>
          <DeskMessage desk={desk} hand={hand} />
          <DeskActs one={one} desk={desk} hand={hand} />
          <DeskNotes desk={desk} hand={hand} />
          <DeskOpinions one={one} desk={desk} hand={hand} />
          <section aria-labelledby="case-others">
            <h2 id="case-others">{say({ pl: 'Inne sprawy tej osoby', en: 'Other cases of this person' })}</h2>
            {desk.others.length === 0 ? (
              <p>{say({ pl: 'Nie ma innych spraw, które możesz czytać.', en: 'There are no others you may read.' })}</p>
            ) : (
              <ul>
                {desk.others.map((other) => (
                  <li key={other.id}>
                    <a href={`/admin/collections/cases/${other.id}`}>{other.number}</a>, {other.title}:{' '}
                    {other.statusLabel}
                  </li>
                ))}
              </ul>
            )}
          </section>
          <p>
            <a href={`${address}/handover`} download>
              {say({
                pl: 'Pobierz sprawę do systemu EZD (ZIP: PDF, pliki, metadane)',
                en: 'Download the case for the records system (ZIP: PDF, files, metadata)',
              })}
            </a>
          </p>
        </>
      )}
    </>
  );
};
