'use client';
import { Button, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';
import type { DocumentWork, WorkEvent } from '../../../content-models/work/work.ts';
import { moveNames, stateNames } from '../words.ts';
import { useDocumentWork, type DocumentWorkTools } from './useDocumentWork.ts';
import { useLockReturn } from '../../locks/admin/useLockReturn.ts';
import './workPanel.css';

type Tools = DocumentWorkTools & { work: DocumentWork };

const Comment = ({
  label,
  hint,
  value,
  onChange,
}: Record<'label' | 'hint' | 'value', string> & { onChange: (text: string) => void }) => {
  const field = useId();
  return (
    <>
      <label className="field-label" htmlFor={field}>
        {label}
      </label>
      <textarea
        id={field}
        rows={3}
        maxLength={500}
        aria-describedby={`${field}-hint`}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <p id={`${field}-hint`} className="work-panel__hint">
        {hint}
      </p>
    </>
  );
};

const Review = ({ work, isBusy, say, act }: Tools) => {
  const [comment, setComment] = useState('');
  const canReturn = work.may.publish && work.state === 'inReview';
  if (!work.may.ask && !canReturn) return null;
  const send = async (path: string, done: { pl: string; en: string }) => {
    if (await act(path, { method: 'POST', body: { comment } }, done)) setComment('');
  };
  return (
    <div className="work-panel__part">
      <Comment
        label={say({ pl: 'Uwagi', en: 'Comment' })}
        hint={
          canReturn
            ? say({ pl: 'Napisz redaktorowi, co poprawić.', en: 'Tell the editor what to change.' })
            : say({ pl: 'Możesz dopisać, na co wydawca ma zwrócić uwagę.', en: 'You may say what to look at.' })
        }
        value={comment}
        onChange={setComment}
      />
      {work.may.ask ? (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isBusy}
          onClick={() => void send('/ask-review', { pl: 'Wydawcy wiedzą, że dokument czeka.', en: 'Publishers know.' })}
        >
          {say({ pl: 'Poproś o sprawdzenie', en: 'Ask for a review' })}
        </Button>
      ) : null}
      {canReturn ? (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isBusy || comment.trim().length < 5}
          onClick={() => void send('/send-back', { pl: 'Odesłano do poprawy.', en: 'Sent back.' })}
        >
          {say({ pl: 'Odeślij do poprawy', en: 'Send back' })}
        </Button>
      ) : null}
    </div>
  );
};

const Currency = ({ work, isBusy, say, act }: Tools) => {
  const field = useId();
  const [day, setDay] = useState('');
  const isOnSite = work.state === 'public' || work.state === 'publicWithDraft';
  if (!isOnSite || !work.may.publish) return null;
  return (
    <details className="work-panel__part">
      <summary>
        {work.reviewOn === undefined
          ? say({ pl: 'Przegląd: bez terminu', en: 'Review: no date' })
          : say({
              pl: `Przegląd do ${formatDate(work.reviewOn)}`,
              en: `Review by ${work.reviewOn}`,
            })}
      </summary>
      <label className="field-label" htmlFor={field}>
        {say({ pl: 'Następny przegląd', en: 'Next review' })}
      </label>
      <input
        id={field}
        type="date"
        aria-describedby={`${field}-hint`}
        value={day}
        onChange={(event) => {
          setDay(event.target.value);
        }}
      />
      <p id={`${field}-hint`} className="work-panel__hint">
        {say({ pl: 'Puste: za rok od dziś.', en: 'Empty: a year from today.' })}
      </p>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy}
        onClick={() =>
          void act(
            '/still-current',
            { method: 'POST', body: day === '' ? {} : { reviewOn: day } },
            { pl: 'Zapisano: nadal aktualne.', en: 'Noted: still current.' },
          )
        }
      >
        {say({ pl: 'Nadal aktualne', en: 'Still current' })}
      </Button>
    </details>
  );
};

const Undo = ({ work, isBusy, say, act }: Tools) => {
  const [reason, setReason] = useState('');
  const router = useRouter();
  if (!work.hasPreviousPublication || !work.may.publish) return null;
  const undo = async () => {
    const done = { pl: 'Na stronie jest znowu poprzednia wersja.', en: 'The previous version is back on the site.' };
    if (!(await act('/undo-publication', { method: 'POST', body: { reason } }, done))) return;
    setReason('');
    router.refresh();
  };
  return (
    <details className="work-panel__part">
      <summary>{say({ pl: 'Cofnij publikację', en: 'Undo the publication' })}</summary>
      <Comment
        label={say({ pl: 'Powód', en: 'Reason' })}
        hint={say({
          pl: 'Na stronę wróci poprzednia opublikowana wersja. Powód trafi do rejestru zmian.',
          en: 'The previous published version returns. The reason goes into the register of changes.',
        })}
        value={reason}
        onChange={setReason}
      />
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy || reason.trim().length < 5}
        onClick={() => void undo()}
      >
        {say({ pl: 'Cofnij do poprzedniej wersji', en: 'Return to the previous version' })}
      </Button>
    </details>
  );
};

const History = ({ events, say }: { events: WorkEvent[] } & Pick<Tools, 'say'>) => (
  <details className="work-panel__part">
    <summary>{say({ pl: `Historia (${String(events.length)})`, en: `History (${String(events.length)})` })}</summary>
    <ol className="work-panel__history">
      {events.map((event) => (
        <li key={event.id}>
          <strong>{say(moveNames[event.move])}</strong>
          <br />
          {event.by}, <time dateTime={event.at}>{formatDateTime(event.at)}</time>
          {event.comment === undefined ? null : <p>{event.comment}</p>}
        </li>
      ))}
    </ol>
  </details>
);

/** Where the document stands between its writer and the public, who is to move, and what happened so far. */
export const WorkPanel = () => {
  useLockReturn();
  const tools = useDocumentWork();
  const { config } = useConfig();
  const { work, say } = tools;
  if (!work) return null;
  const whole = { ...tools, work };
  return (
    <section className="field-type work-panel" aria-label={say({ pl: 'Praca nad dokumentem', en: 'Work on it' })}>
      <p className="work-panel__state">
        <span className={`work-panel__mark work-panel__mark--${work.state}`}>{say(stateNames[work.state])}</span>
        {work.askedBy === undefined || work.askedAt === undefined ? null : (
          <span className="work-panel__hint">
            {work.askedBy}, {formatDateTime(work.askedAt)}
          </span>
        )}
      </p>
      <Review {...whole} />
      <Currency {...whole} />
      <Undo {...whole} />
      <History events={work.events} say={say} />
      <p className="work-panel__hint">
        <a href={`${config.routes.admin}/praca/inReview`}>
          {say({ pl: 'Wszystkie dokumenty do sprawdzenia', en: 'All documents in review' })}
        </a>
      </p>
    </section>
  );
};
