'use client';
import { useCallback, useEffect, useId, useState } from 'react';
import { z } from 'zod';
import {
  savedFiltersSchema,
  savedViewSchema,
  type QueueQuestion,
  type SavedView,
} from '../../../content-models/queue/queue.ts';
import { useSay } from '../../words/useSay.ts';
import { ask } from './ask.ts';

const listSchema = z.object({ docs: z.array(savedViewSchema) });

interface SavedViewsProps {
  question: QueueQuestion;
  onOpen: (filters: z.infer<typeof savedFiltersSchema>) => void;
}

/** Filters kept under a name of one's own; searched words are not kept, because they may be somebody's name. */
export const SavedViews = ({ question, onOpen }: SavedViewsProps) => {
  const say = useSay();
  const field = useId();
  const [views, setViews] = useState<SavedView[]>([]);
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState('');

  const load = useCallback(async () => {
    const answer = await ask(say, '/api/savedViews?limit=100&sort=name', { schema: listSchema, method: 'GET' });
    if (answer.ok) setViews(answer.value.docs);
  }, [say]);
  useEffect(() => void load(), [load]);

  const change = async (address: string, method: string, body?: unknown) => {
    const answer = await ask(say, address, { schema: z.unknown(), method, body });
    setTrouble(answer.ok ? '' : answer.why);
    if (answer.ok) setName('');
    await load();
  };

  return (
    <details className="queue__saved">
      <summary>
        {say({ pl: 'Zapisane widoki', en: 'Saved views' })} ({views.length})
      </summary>
      {views.length === 0 ? (
        <p>{say({ pl: 'Ustaw filtry i zapisz je pod nazwą.', en: 'Set filters and save them under a name.' })}</p>
      ) : (
        <ul>
          {views.map((view) => (
            <li key={view.id}>
              <button
                type="button"
                className="queue__button queue__button--quiet"
                onClick={() => {
                  onOpen(view.filters);
                }}
              >
                {view.name}
              </button>
              <button
                type="button"
                className="queue__link"
                aria-label={say({ pl: `Usuń widok ${view.name}`, en: `Delete the view ${view.name}` })}
                onClick={() => void change(`/api/savedViews/${view.id}`, 'DELETE')}
              >
                {say({ pl: 'Usuń', en: 'Delete' })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="queue__field"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          void change('/api/savedViews', 'POST', { name: name.trim(), filters: savedFiltersSchema.parse(question) });
        }}
      >
        <label htmlFor={field}>{say({ pl: 'Nazwa nowego widoku', en: 'Name of the new view' })}</label>
        <input
          id={field}
          required
          maxLength={80}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <button type="submit" className="queue__button queue__button--quiet">
          {say({ pl: 'Zapisz obecne filtry', en: 'Save the present filters' })}
        </button>
      </form>
      {trouble === '' ? null : <p role="alert">{trouble}</p>}
    </details>
  );
};
