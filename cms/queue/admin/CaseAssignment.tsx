'use client';
import { useCallback, useEffect, useId, useState } from 'react';
import { assignedSchema, handlingSchema, type Colleague, type Handling } from '../../../content-models/queue/queue.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { useSay } from '../../words/useSay.ts';
import { ask } from './ask.ts';

interface CaseAssignmentProps {
  /** `/api/cases/ID` */
  address: string;
  /** when the case last changed: it may have been given away since */
  changedAt: string;
  onChanged: () => void;
}

/** Who of the office has the case, and giving it to a colleague of its department, with the rules of the queue. */
export const CaseAssignment = ({ address, changedAt, onChanged }: CaseAssignmentProps) => {
  const say = useSay();
  const field = useId();
  const [handling, setHandling] = useState<Handling>();
  const [wanted, setWanted] = useState('');
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);

  const load = useCallback(async () => {
    const answer = await ask(say, `${address}/assign`, { schema: handlingSchema, method: 'GET' });
    if (!answer.ok) return;
    setHandling(answer.value);
    setWanted(answer.value.assignee?.id ?? '');
  }, [address, say]);
  useEffect(() => {
    void load();
  }, [load, changedAt]);
  if (handling === undefined) return null;

  const { assignee, colleagues, me, isOver } = handling;
  const give = async (to: string | null) => {
    setBusy(true);
    setSaid('');
    setTrouble('');
    const answer = await ask(say, `${address}/assign`, {
      schema: assignedSchema,
      body: { assignee: to, seen: assignee?.id ?? null },
    });
    setBusy(false);
    if (!answer.ok) {
      setTrouble(answer.why);
      return;
    }
    const { assignee: now, warning } = answer.value;
    const done =
      now === null
        ? say({ pl: 'Sprawa wróciła do wydziału.', en: 'The case is back with the department.' })
        : say({ pl: `Sprawę prowadzi teraz ${now.name}.`, en: `${now.name} handles the case now.` });
    setSaid([done, warning].filter((words) => words !== undefined).join(' '));
    await load();
    onChanged();
  };
  const nameOf = ({ name, awayTo }: Colleague): string =>
    awayTo === undefined ? name : `${name} (${say({ pl: 'nieobecność do', en: 'away until' })} ${formatDate(awayTo)})`;

  return (
    <section aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`}>{say({ pl: 'Prowadzi sprawę', en: 'Handled by' })}</h2>
      <p>
        <strong>
          {assignee?.name ??
            say({ pl: 'Nikt: sprawa czeka w wydziale.', en: 'Nobody: the case waits in the department.' })}
        </strong>
      </p>
      <p role="status" className="case-panel__said">
        {said}
      </p>
      {trouble === '' ? null : (
        <div role="alert" className="case-panel__trouble">
          <p className="case-panel__lines">{trouble}</p>
          <button
            type="button"
            className="case-panel__button"
            onClick={() => {
              setTrouble('');
              void load();
            }}
          >
            {say({ pl: 'Pokaż, kto ją ma', en: 'Show who has it' })}
          </button>
        </div>
      )}
      {isOver ? null : (
        <div className="case-panel__assign">
          <div className="case-panel__field">
            <label htmlFor={field}>{say({ pl: 'Przydziel', en: 'Assign to' })}</label>
            <select
              id={field}
              value={wanted}
              onChange={(event) => {
                setWanted(event.target.value);
              }}
            >
              <option value="">{say({ pl: 'nikomu', en: 'nobody' })}</option>
              {assignee === null || colleagues.some(({ id }) => id === assignee.id) ? null : (
                <option value={assignee.id}>{assignee.name}</option>
              )}
              {colleagues.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </div>
          <button
            type="button"
            className="case-panel__button"
            disabled={busy || wanted === (assignee?.id ?? '')}
            onClick={() => void give(wanted === '' ? null : wanted)}
          >
            {say({ pl: 'Przydziel', en: 'Assign' })}
          </button>
          {assignee?.id === me ? null : (
            <button
              type="button"
              className="case-panel__button case-panel__button--quiet"
              disabled={busy}
              onClick={() => void give(me)}
            >
              {say({ pl: 'Weź dla siebie', en: 'Take for myself' })}
            </button>
          )}
        </div>
      )}
    </section>
  );
};
