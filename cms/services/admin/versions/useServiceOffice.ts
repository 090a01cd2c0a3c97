'use client';
import { useCallback, useState } from 'react';
import type { z } from 'zod';
import { problemSchema } from '../../../../content-models/shared/problem.ts';
import { useSay } from '../../../words/useSay.ts';

/** Asks the office endpoints of one service and says in words what did not work. */
export const useServiceOffice = (address: string) => {
  const say = useSay();
  const [trouble, setTrouble] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);

  const ask = useCallback(
    async <Output>(path: string, schema: z.ZodType<Output>, body?: unknown): Promise<Output | undefined> => {
      setBusy(true);
      setTrouble([]);
      try {
        const answer = await fetch(`${address}${path}`, {
          credentials: 'same-origin',
          cache: 'no-store',
          ...(body === undefined
            ? {}
            : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
        });
        const given: unknown = answer.status === 204 ? undefined : await answer.json();
        if (answer.ok) return schema.parse(given);
        const problem = problemSchema.parse(given);
        setTrouble([
          [problem.title, problem.detail].filter((words) => words !== undefined).join(' '),
          ...(problem.errors ?? []).map(({ message }) => message),
        ]);
      } catch {
        setTrouble([
          say({
            pl: 'Coś poszło nie tak. Sprawdź połączenie i odśwież stronę.',
            en: 'Something went wrong. Check your connection and reload the page.',
          }),
        ]);
      } finally {
        setBusy(false);
      }
      return undefined;
    },
    [address, say],
  );
  return { ask, trouble, busy, setTrouble };
};
export type AskOffice = ReturnType<typeof useServiceOffice>['ask'];
