'use client';
import { useEffect, useState } from 'react';
import {
  overdueCaptionsSchema,
  type OverdueCaptions as Overdue,
} from '../../../content-models/council/overdueCaptions.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { useSay } from '../../words/useSay.ts';

/** Above the list of sessions: films that should have captions by now. Nothing when all have them. */
export const OverdueCaptions = () => {
  const [sessions, setSessions] = useState<Overdue['sessions']>([]);
  const say = useSay();
  useEffect(() => {
    const asked = new AbortController();
    const load = async () => {
      const answer = await fetch('/api/councilSessions/overdue-captions', {
        credentials: 'include',
        signal: asked.signal,
      });
      const parsed = overdueCaptionsSchema.safeParse(answer.ok ? await answer.json() : undefined);
      if (parsed.success) setSessions(parsed.data.sessions);
    };
    // the list below stands on its own when this cannot be asked
    void load().catch(() => undefined);
    return () => {
      asked.abort();
    };
  }, []);
  if (sessions.length === 0) return null;
  return (
    <section className="overdue-captions" aria-labelledby="overdue-captions">
      <h2 id="overdue-captions">
        {say({ pl: 'Nagrania bez napisów po terminie', en: 'Recordings whose captions are overdue' })}
      </h2>
      <ul>
        {sessions.map(({ id, title, due }) => (
          <li key={id}>
            <a href={`/admin/collections/councilSessions/${id}`}>{title}</a>,{' '}
            {say({ pl: 'termin minął', en: 'due on' })} {formatDate(due)}
          </li>
        ))}
      </ul>
    </section>
  );
};
