'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { polishTimeOf } from '../../../content-models/shared/polishTime.ts';
import type { DocumentWork, Schedule, ScheduleAction } from '../../../content-models/work/work.ts';
import { useDocumentWork, type DocumentWorkTools } from '../../reviews/admin/useDocumentWork.ts';
import type { Words } from '../../words/inLanguage.ts';
import '../../reviews/admin/workPanel.css';

type Tools = DocumentWorkTools & { work: DocumentWork };

const actionNames: Record<ScheduleAction, Words> = {
  publish: { pl: 'Opublikuj w terminie', en: 'Publish at a time' },
  takeDown: { pl: 'Zdejmij w terminie', en: 'Take down at a time' },
};
const waits: Record<ScheduleAction, Words> = {
  publish: { pl: 'Publikacja', en: 'Publication' },
  takeDown: { pl: 'Zdjęcie ze strony', en: 'Taking down' },
};

interface FormProps extends Tools {
  action: ScheduleAction;
  /** what is changed; a new one when left out */
  schedule?: Schedule;
  onDone?: () => void;
}

const MomentForm = ({ action, schedule, onDone, isBusy, say, act }: FormProps) => {
  const field = useId();
  const [at, setAt] = useState(schedule ? polishTimeOf(schedule.at) : '');
  const [reason, setReason] = useState(schedule?.reason ?? '');
  const wantsReason = action === 'takeDown';
  const send = async () => {
    const isDone = await act(
      schedule ? `/schedules/${schedule.id}` : '/schedules',
      {
        method: schedule ? 'PATCH' : 'POST',
        body: { ...(schedule ? {} : { action }), at, ...(wantsReason ? { reason } : {}) },
      },
      { pl: 'Termin zapisany.', en: 'The time is set.' },
    );
    if (isDone) onDone?.();
  };
  return (
    <div className="work-panel__part">
      <label className="field-label" htmlFor={field}>
        {say({ pl: 'Dzień i godzina (czas polski)', en: 'Day and hour (Polish time)' })}
      </label>
      <input
        id={field}
        type="datetime-local"
        value={at}
        onChange={(event) => {
          setAt(event.target.value);
        }}
      />
      {wantsReason ? (
        <>
          <label className="field-label" htmlFor={`${field}-reason`}>
            {say({ pl: 'Powód (zobaczą go czytelnicy)', en: 'Reason (readers will see it)' })}
          </label>
          <textarea
            id={`${field}-reason`}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
        </>
      ) : null}
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy || at === '' || (wantsReason && reason.trim().length < 5)}
        onClick={() => void send()}
      >
        {schedule ? say({ pl: 'Zmień termin', en: 'Change the time' }) : say(actionNames[action])}
      </Button>
    </div>
  );
};

const Waiting = ({ schedule, ...tools }: Tools & { schedule: Schedule }) => {
  const { say, act, isBusy, work } = tools;
  const [isOpen, setOpen] = useState(false);
  const put = () =>
    act(
      `/schedules/${schedule.id}`,
      { method: 'DELETE' },
      schedule.state === 'failed'
        ? { pl: 'Odłożono.', en: 'Put away.' }
        : { pl: 'Termin odwołany.', en: 'The time is cancelled.' },
    );
  return (
    <li>
      <strong>{say(waits[schedule.action])}</strong>: {formatDateTime(schedule.at)}
      <br />
      <span className="work-panel__hint">
        {schedule.state === 'failed'
          ? say({ pl: 'nie powiodło się: ', en: 'failed: ' }) + (schedule.failure ?? '')
          : schedule.by}
      </span>
      {work.may.publish ? (
        <div className="work-panel__part">
          {schedule.state === 'waiting' ? (
            <Button
              buttonStyle="none"
              size="small"
              margin={false}
              aria-expanded={isOpen}
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              {say({ pl: 'Zmień', en: 'Change' })}
            </Button>
          ) : null}
          <Button buttonStyle="none" size="small" margin={false} disabled={isBusy} onClick={() => void put()}>
            {schedule.state === 'failed' ? say({ pl: 'Odłóż', en: 'Put away' }) : say({ pl: 'Odwołaj', en: 'Cancel' })}
          </Button>
          {isOpen ? (
            <MomentForm
              {...tools}
              action={schedule.action}
              schedule={schedule}
              onDone={() => {
                setOpen(false);
              }}
            />
          ) : null}
        </div>
      ) : null}
    </li>
  );
};

/** „Opublikuj w terminie” and „Zdejmij w terminie”: moments at which this document goes public or comes down. */
export const SchedulePanel = () => {
  const tools = useDocumentWork();
  const { work, say } = tools;
  if (!work || (!work.may.publish && work.schedules.length === 0)) return null;
  const whole = { ...tools, work };
  const isOnSite = work.state === 'public' || work.state === 'publicWithDraft';
  const offered: ScheduleAction[] = (['publish', 'takeDown'] as const).filter(
    (action) =>
      !work.schedules.some((schedule) => schedule.state === 'waiting' && schedule.action === action) &&
      (action === 'publish' ? work.state !== 'public' : isOnSite || work.schedules.length > 0),
  );
  return (
    <section className="field-type work-panel" aria-label={say({ pl: 'Terminy', en: 'Schedule' })}>
      {work.schedules.length === 0 ? null : (
        <ul className="work-panel__history">
          {work.schedules.map((schedule) => (
            <Waiting key={schedule.id} {...whole} schedule={schedule} />
          ))}
        </ul>
      )}
      {work.may.publish
        ? offered.map((action) => (
            <details key={action} className="work-panel__part">
              <summary>{say(actionNames[action])}</summary>
              <MomentForm {...whole} action={action} />
            </details>
          ))
        : null}
      <p className="work-panel__hint">
        <a href="/admin/kalendarz-publikacji">{say({ pl: 'Kalendarz publikacji', en: 'Publication calendar' })}</a>
      </p>
    </section>
  );
};
