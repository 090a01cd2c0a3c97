'use client';
import { useId, useState } from 'react';
import { bulkResultSchema } from '../../../content-models/queue/bulk.ts';
import type { Queue, QueueRow } from '../../../content-models/queue/queue.ts';
import { useSay } from '../../words/useSay.ts';
import { ask } from './ask.ts';

/** The moves that all selected cases may take: only when they stand in one state of one service. */
const sharedMoves = (chosen: QueueRow[]): QueueRow['moves'] => {
  const [first] = chosen;
  if (!first) return [];
  const isShared = chosen.every(({ service, status }) => service === first.service && status === first.status);
  return isShared
    ? first.moves.filter(({ to }) => chosen.every(({ moves }) => moves.some((one) => one.to === to)))
    : [];
};

interface BulkBarProps {
  queue: Queue;
  chosen: QueueRow[];
  onDone: (words: string) => void;
}

/** What can be done with the selected cases; whatever is refused is named with its number. */
export const BulkBar = ({ queue, chosen, onDone }: BulkBarProps) => {
  const say = useSay();
  const id = useId();
  const [assignee, setAssignee] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const moves = sharedMoves(chosen);
  const from = chosen[0]?.status;

  const act = async (body: object) => {
    setBusy(true);
    setTrouble('');
    const cases = chosen.map((row) => ({ id: row.id, seen: row.assignee?.id ?? null }));
    const answer = await ask(say, '/api/cases/bulk', { schema: bulkResultSchema, body: { ...body, cases } });
    setBusy(false);
    if (!answer.ok) {
      setTrouble(answer.why);
      return;
    }
    const { results } = answer.value;
    const done = results.filter(({ ok }) => ok);
    const told = results.filter(({ message }) => message !== undefined);
    const count = say({
      pl: `Zmieniono: ${String(done.length)} z ${String(chosen.length)}.`,
      en: `Changed: ${String(done.length)} of ${String(chosen.length)}.`,
    });
    onDone([count, ...told.map(({ number, message }) => `${number}: ${message ?? ''}`)].join(' '));
  };
  const assign = (to: string | null) => void act({ act: 'assign', assignee: to });

  return (
    <section className="queue__bulk" aria-label={say({ pl: 'Zaznaczone sprawy', en: 'Selected cases' })}>
      <p>
        <strong>{say({ pl: `Zaznaczone: ${String(chosen.length)}`, en: `Selected: ${String(chosen.length)}` })}</strong>
      </p>
      <button
        type="button"
        className="queue__button"
        disabled={busy}
        onClick={() => {
          assign(queue.me);
        }}
      >
        {say({ pl: 'Weź dla siebie', en: 'Take for myself' })}
      </button>
      <div className="queue__field">
        <label htmlFor={id}>{say({ pl: 'Przydziel', en: 'Assign to' })}</label>
        <select
          id={id}
          value={assignee}
          onChange={(event) => {
            setAssignee(event.target.value);
          }}
        >
          <option value="">{say({ pl: 'nikomu', en: 'nobody' })}</option>
          {queue.colleagues.map(({ id: who, name, awayTo }) => (
            <option key={who} value={who}>
              {awayTo === undefined ? name : `${name} (${say({ pl: 'nieobecność do', en: 'away until' })} ${awayTo})`}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        className="queue__button queue__button--quiet"
        disabled={busy}
        onClick={() => {
          assign(assignee === '' ? null : assignee);
        }}
      >
        {say({ pl: 'Przydziel', en: 'Assign' })}
      </button>
      {moves.map(({ to, label }) => (
        <button
          key={to}
          type="button"
          className="queue__button queue__button--quiet"
          disabled={busy}
          onClick={() => void act({ act: 'move', from, to })}
        >
          {label}
        </button>
      ))}
      {trouble === '' ? null : <p role="alert">{trouble}</p>}
    </section>
  );
};
