'use client';
import { useEffect, useRef, useState } from 'react';
import type { LetterForClerk } from '../../../content-models/letters/letter.ts';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';
import { useSay } from '../../words/useSay.ts';
import { LetterEditor } from './LetterEditor.tsx';
import { LetterSigned } from './LetterSigned.tsx';
import { kindWords, stateWords } from './letterWords.ts';
import type { LettersHand } from './useLetters.ts';

interface LetterCardProps {
  letter: LetterForClerk;
  hand: LettersHand;
  /** `/api/cases/ID` */
  address: string;
}

/** Asks once more before something that cannot be taken back. */
const Sure = ({
  label,
  question,
  yes,
  busy,
  onYes,
}: {
  label: string;
  question: string;
  yes: string;
  busy: boolean;
  onYes: () => void;
}) => {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const answer = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) answer.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <button
        type="button"
        className="case-panel__button"
        disabled={busy}
        onClick={() => {
          setAsked(true);
        }}
      >
        {label}
      </button>
    );
  return (
    <div role="group" aria-label={question} className="letters__sure">
      <p>{question}</p>
      <button
        ref={answer}
        type="button"
        className="case-panel__button"
        disabled={busy}
        onClick={() => {
          setAsked(false);
          onYes();
        }}
      >
        {yes}
      </button>{' '}
      <button
        type="button"
        className="case-panel__button letters__quiet"
        onClick={() => {
          setAsked(false);
        }}
      >
        {say({ pl: 'Nie teraz', en: 'Not now' })}
      </button>
    </div>
  );
};

/** What became of a letter that was sent: given, read, appealed. */
const Delivery = ({ letter }: { letter: LetterForClerk }) => {
  const say = useSay();
  const { sentAt, readAt, readBy, secondNoticeAt, isNotCollected, appealUntil, appeal } = letter;
  if (sentAt === undefined) return null;
  return (
    <>
      <p>
        {say({ pl: 'Wysłane:', en: 'Sent:' })} {formatDateTime(sentAt)}.{' '}
        {readAt === undefined
          ? say({ pl: 'Jeszcze nieodebrane.', en: 'Not opened yet.' })
          : `${say({ pl: 'Odebrane:', en: 'Opened:' })} ${formatDateTime(readAt)}${readBy === undefined ? '' : `, ${readBy}`}.`}{' '}
        {secondNoticeAt === undefined
          ? ''
          : `${say({ pl: 'Drugie zawiadomienie:', en: 'Second notice:' })} ${formatDate(secondNoticeAt)}`}
      </p>
      {isNotCollected === true ? (
        <p className="letters__note">
          {say({
            pl: 'Pismo czeka ponad dwa tygodnie. Nieodebrane w portalu nie jest uznane za doręczone. Wyślij je przez e-Doręczenia albo pocztą.',
            en: 'The letter has waited for over two weeks. Unopened in the portal, it is not deemed delivered. Send it by e-Doręczenia or by post.',
          })}
        </p>
      ) : null}
      {appealUntil === undefined ? null : (
        <p>
          {say({ pl: 'Termin na odwołanie do', en: 'Can be appealed until' })} {formatDate(appealUntil)}
        </p>
      )}
      {appeal === undefined ? null : (
        <p>
          {say({ pl: 'Strona się odwołała:', en: 'It was appealed:' })}{' '}
          <a href={`/admin/collections/cases/${appeal.id}`}>{appeal.number}</a>
        </p>
      )}
    </>
  );
};

/** One letter of a case: where it stands, what it lacks, and what can be done with it. */
export const LetterCard = ({ letter, hand, address }: LetterCardProps) => {
  const say = useSay();
  const { id, revision, state, kind } = letter;
  const isOpen = state === 'draft' || state === 'ready';
  const act = (name: string, done: string, tells = false) => {
    void hand.act(`/${id}/${name}`, { revision }, { done, tells });
  };
  return (
    <article className="letters__card" aria-labelledby={`letter-${id}`}>
      <h3 id={`letter-${id}`}>{letter.content.title}</h3>
      <p>
        {say(kindWords(kind))}, <strong>{say(stateWords[state])}</strong>.{' '}
        <span className="case-panel__soft">
          {formatDateTime(letter.madeAt)},{' '}
          {letter.madeBy ??
            say({ pl: 'przygotowane samo, bo termin się kończy', en: 'prepared by itself, because the term ends' })}
        </span>
      </p>
      {letter.faults.length === 0 ? null : (
        <div className="letters__note">
          <p>{say({ pl: 'Zanim wyślesz:', en: 'Before it can be sent:' })}</p>
          <ul>
            {letter.faults.map(({ part, message }) => (
              <li key={`${part} ${message}`}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {letter.warnings.map(({ message }) => (
        <p key={message} className="letters__note">
          {message}
        </p>
      ))}
      <Delivery letter={letter} />
      {state === 'withdrawn' ? null : (
        <p>
          <a href={`${address}/letters/${id}/preview`} target="_blank" rel="noreferrer">
            {say({ pl: 'Podgląd PDF w nowej karcie', en: 'Preview of the PDF in a new tab' })}
          </a>
          {letter.file === undefined ? null : (
            <>
              {' · '}
              <a href={`${address}/letters/${id}/file`} download>
                {say({ pl: 'Pobierz PDF', en: 'Download the PDF' })}
              </a>
            </>
          )}
        </p>
      )}
      <LetterSigned letter={letter} hand={hand} address={address} />
      {isOpen ? (
        <>
          <details open={state === 'draft'}>
            <summary>{say({ pl: 'Części pisma', en: 'Parts of the letter' })}</summary>
            <LetterEditor key={revision} letter={letter} hand={hand} />
          </details>
          <div className="letters__acts">
            {state === 'draft' ? (
              <button
                type="button"
                className="case-panel__button"
                disabled={hand.busy}
                onClick={() => {
                  act('ready', say({ pl: 'Pismo jest gotowe.', en: 'The letter is ready.' }));
                }}
              >
                {say({ pl: 'Przygotuj do podpisu i wysłania', en: 'Make ready to be signed and sent' })}
              </button>
            ) : (
              <Sure
                {...{ busy: hand.busy, label: say({ pl: 'Wyślij mieszkańcowi', en: 'Send to the resident' }) }}
                question={say({
                  pl: 'Wysłanego pisma nie da się zmienić ani cofnąć. Wysłać?',
                  en: 'A letter that was sent cannot be changed or taken back. Send it?',
                })}
                yes={say({ pl: 'Tak, wyślij', en: 'Yes, send it' })}
                onYes={() => {
                  const done = say({
                    pl: 'Wysłano. Mieszkaniec dostanie zawiadomienie.',
                    en: 'Sent. The resident gets a notice.',
                  });
                  act('send', done, true);
                }}
              />
            )}
            <Sure
              {...{ busy: hand.busy, label: say({ pl: 'Odłóż pismo', en: 'Put the letter away' }) }}
              question={say({
                pl: 'Pismo zostanie na liście, ale nie będzie wysłane. Odłożyć?',
                en: 'The letter stays on the list, but will not be sent. Put it away?',
              })}
              yes={say({ pl: 'Tak, odłóż', en: 'Yes, put it away' })}
              onYes={() => {
                act('withdraw', say({ pl: 'Pismo odłożone.', en: 'The letter was put away.' }));
              }}
            />
          </div>
        </>
      ) : null}
    </article>
  );
};
