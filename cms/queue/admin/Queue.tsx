'use client';
import { useCallback, useRef, useState } from 'react';
import {
  queueSchema,
  queueViews,
  type Queue as QueuePage,
  type QueueQuestion,
} from '../../../content-models/queue/queue.ts';
import { useSay } from '../../words/useSay.ts';
import { ask } from './ask.ts';
import { BulkBar } from './BulkBar.tsx';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueTable } from './QueueTable.tsx';
import { SavedViews } from './SavedViews.tsx';
import { SubstitutionForm } from './SubstitutionForm.tsx';
import { viewWords } from './words.ts';

/** The tab and the filters in the address, so that a reload keeps them; searched words stay out of it. */
const keepInAddress = ({ q: _words, ...rest }: QueueQuestion) => {
  const known = Object.entries(rest).filter(([, value]) => Boolean(value));
  const search = new URLSearchParams(known.map(([name, value]) => [name, String(value)]));
  history.replaceState(history.state, '', `${location.pathname}?${search.toString()}`);
};

/** Tabs, search, filters, saved views, the cases and what can be done with many of them. */
export const Queue = ({ first, question: asked }: { first: QueuePage; question: QueueQuestion }) => {
  const say = useSay();
  const [question, setQuestion] = useState<QueueQuestion>(asked);
  const [queue, setQueue] = useState(first);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState('');
  const latest = useRef(0);

  const load = useCallback(
    async (next: QueueQuestion, words?: string): Promise<void> => {
      latest.current += 1;
      const mine = latest.current;
      setQuestion(next);
      keepInAddress(next);
      const answer = await ask(say, '/api/cases/queue', { schema: queueSchema, body: next });
      // an answer that came late must not cover a newer one
      if (mine !== latest.current) return;
      setSelected(new Set());
      setTrouble(answer.ok ? '' : answer.why);
      if (!answer.ok) return;
      setQueue(answer.value);
      const found = answer.value.total.toLocaleString('pl');
      setSaid(words ?? say({ pl: `Liczba spraw na liście: ${found}.`, en: `Cases in the list: ${found}.` }));
    },
    [say],
  );
  const change = (part: Partial<QueueQuestion>) => void load({ ...question, page: 1, ...part });
  const chosen = queue.rows.filter(({ id }) => selected.has(id));

  return (
    <>
      {queue.standsInFor.length === 0 ? null : (
        <p className="queue__note">
          {say({
            pl: `Dziś zastępujesz: ${queue.standsInFor.join(', ')}.`,
            en: `Today you stand in for: ${queue.standsInFor.join(', ')}.`,
          })}
        </p>
      )}
      <nav className="queue__tabs" aria-label={say({ pl: 'Widoki kolejki', en: 'Views of the queue' })}>
        {queueViews.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={view === question.view ? 'page' : undefined}
            onClick={() => {
              change({ view });
            }}
          >
            {say(viewWords[view].title)} <span className="queue__count">{queue.counts[view].toLocaleString('pl')}</span>
          </button>
        ))}
      </nav>
      <QueueFilters queue={queue} question={question} onChange={change} />
      <SavedViews question={question} onOpen={(filters) => void load({ ...filters, page: 1 })} />
      <p role="status" className="queue__said">
        {said}
      </p>
      {trouble === '' ? null : (
        <div role="alert" className="queue__trouble">
          <p>{trouble}</p>
          <button type="button" className="queue__button" onClick={() => void load(question)}>
            {say({ pl: 'Spróbuj jeszcze raz', en: 'Try again' })}
          </button>
        </div>
      )}
      {chosen.length === 0 ? null : (
        <BulkBar queue={queue} chosen={chosen} onDone={(words) => void load(question, words)} />
      )}
      {queue.rows.length === 0 ? (
        <p className="queue__empty">
          {question.q || question.service || question.status || question.assignee || question.department
            ? say({
                pl: 'Nic nie pasuje do tych filtrów. Usuń któryś z nich.',
                en: 'Nothing matches these filters. Remove one of them.',
              })
            : say(viewWords[question.view].empty)}
        </p>
      ) : (
        <QueueTable rows={queue.rows} selected={selected} onSelect={setSelected} />
      )}
      {queue.pages > 1 ? (
        <nav className="queue__pages" aria-label={say({ pl: 'Strony listy', en: 'Pages of the list' })}>
          <button
            type="button"
            className="queue__button"
            disabled={queue.page <= 1}
            onClick={() => {
              change({ page: queue.page - 1 });
            }}
          >
            {say({ pl: 'Poprzednia strona', en: 'Previous page' })}
          </button>
          <span>
            {say({
              pl: `Strona ${String(queue.page)} z ${String(queue.pages)}`,
              en: `Page ${String(queue.page)} of ${String(queue.pages)}`,
            })}
          </span>
          <button
            type="button"
            className="queue__button"
            disabled={queue.page >= queue.pages}
            onClick={() => {
              change({ page: queue.page + 1 });
            }}
          >
            {say({ pl: 'Następna strona', en: 'Next page' })}
          </button>
        </nav>
      ) : null}
      <SubstitutionForm queue={queue} onDone={(words) => void load(question, words)} />
    </>
  );
};
