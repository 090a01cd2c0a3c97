'use client';
import { useId, useState } from 'react';
import { z } from 'zod';
import type { Queue } from '../../../content-models/queue/queue.ts';
import { useSay } from '../../words/useSay.ts';
import { ask } from './ask.ts';

/** Who handles whose cases during a leave; a head enters it for the department, everyone for themselves. */
export const SubstitutionForm = ({ queue, onDone }: { queue: Queue; onDone: (words: string) => void }) => {
  const say = useSay();
  const id = useId();
  const [form, setForm] = useState({ staff: queue.me, substitute: '', from: '', to: '' });
  const [trouble, setTrouble] = useState('');
  const set = (name: keyof typeof form) => (event: { target: { value: string } }) => {
    setForm({ ...form, [name]: event.target.value });
  };
  const send = async () => {
    const answer = await ask(say, '/api/substitutions', { schema: z.unknown(), body: form });
    setTrouble(answer.ok ? '' : answer.why);
    if (answer.ok) onDone(say({ pl: 'Zapisano zastępstwo.', en: 'The substitution is saved.' }));
  };
  const people = (name: 'staff' | 'substitute', label: string) => (
    <div className="queue__field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <select id={`${id}-${name}`} required value={form[name]} onChange={set(name)}>
        <option value="">{say({ pl: 'wybierz', en: 'choose' })}</option>
        {queue.colleagues.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
  const day = (name: 'from' | 'to', label: string) => (
    <div className="queue__field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input id={`${id}-${name}`} type="date" required value={form[name]} onChange={set(name)} />
    </div>
  );
  return (
    <details className="queue__saved">
      <summary>{say({ pl: 'Zastępstwo na czas urlopu', en: 'Substitution during a leave' })}</summary>
      <form
        className="queue__filters"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {people('staff', say({ pl: 'Kogo nie ma', en: 'Who is away' }))}
        {people('substitute', say({ pl: 'Kto zastępuje', en: 'Who stands in' }))}
        {day('from', say({ pl: 'Od dnia', en: 'From' }))}
        {day('to', say({ pl: 'Do dnia', en: 'To' }))}
        <button type="submit" className="queue__button">
          {say({ pl: 'Zapisz zastępstwo', en: 'Save the substitution' })}
        </button>
      </form>
      {trouble === '' ? null : <p role="alert">{trouble}</p>}
    </details>
  );
};
