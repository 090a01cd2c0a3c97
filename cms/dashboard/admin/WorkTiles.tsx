'use client';
import { useEffect, useState } from 'react';
import { worklistCountsSchema, type WorklistCounts } from '../../../content-models/work/work.ts';
import { inLanguage } from '../../words/inLanguage.ts';
import { worklistWords } from '../words.ts';

/** A number is never older than this and the time of one question. */
const everyMs = 1500;

/** The numbers of the start page, asked anew as long as somebody looks; what waits first, what is done after it. */
export const WorkTiles = ({ initial, language }: { initial: WorklistCounts['counts']; language: string }) => {
  const [counts, setCounts] = useState(initial);
  useEffect(() => {
    const controller = new AbortController();
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const answer = await fetch('/api/worklists', {
        credentials: 'same-origin',
        cache: 'no-store',
        signal: controller.signal,
      });
      const parsed = worklistCountsSchema.safeParse(await answer.json());
      if (parsed.success) setCounts(parsed.data.counts);
    };
    const timer = setInterval(() => {
      look().catch(() => undefined);
    }, everyMs);
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, []);
  if (counts.length === 0) return null;
  const waiting = counts.filter(({ count }) => count > 0);
  const done = counts.filter(({ count }) => count === 0);
  return (
    <section aria-labelledby="work-start-todo">
      <h2 id="work-start-todo">{inLanguage(language, { pl: 'Do zrobienia', en: 'To do' })}</h2>
      {waiting.length === 0 ? (
        <p>{inLanguage(language, { pl: 'Nic na Ciebie nie czeka.', en: 'Nothing waits for you.' })}</p>
      ) : (
        <ul className="work-start__tiles">
          {waiting.map(({ name, count, href }) => (
            <li key={name}>
              <a href={href} className={`work-start__tile work-start__tile--${name}`}>
                <span className="work-start__count">{count.toLocaleString(language)}</span>
                <span>{inLanguage(language, worklistWords[name].title)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {done.length === 0 ? null : (
        <ul className="work-start__done">
          {done.map(({ name, count, href }) => (
            <li key={name}>
              <a href={href}>
                {inLanguage(language, worklistWords[name].title)}: {count}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
