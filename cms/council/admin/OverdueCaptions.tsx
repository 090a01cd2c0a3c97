'use client';
import { useEffect, useState } from 'react';
import {
  overdueCaptionsSchema,
  type OverdueCaptions as Overdue,
} from '../../../content-models/council/overdueCaptions.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';

/** Above the list of sessions: films that should have captions by now. Nothing when all have them. */
export const OverdueCaptions = () => {
  const [sessions, setSessions] = useState<Overdue['sessions']>([]);
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
      <h2 id="overdue-captions">Nagrania bez napisów po terminie</h2>
      <ul>
        {sessions.map(({ id, title, due }) => (
          <li key={id}>
            <a href={`/admin/collections/councilSessions/${id}`}>{title}</a>, termin minął {formatDate(due)}
          </li>
        ))}
      </ul>
    </section>
  );
};
