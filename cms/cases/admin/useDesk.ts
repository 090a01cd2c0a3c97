'use client';
import { useCallback, useEffect, useState } from 'react';
import { deskSchema, type Desk } from '../../../content-models/desk/desk.ts';
import { problemSchema } from '../../../content-models/shared/problem.ts';
import { useSay } from '../../words/useSay.ts';

/** The desk of a case: what it shows, and acts whose words stay where they were typed when they are refused. */
export const useDesk = (address: string, changedAt: string, onChanged: () => void) => {
  const say = useSay();
  const [desk, setDesk] = useState<Desk>();
  const [trouble, setTrouble] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const ask = useCallback(
    async (path: string, init: RequestInit = {}): Promise<boolean> => {
      setBusy(true);
      setTrouble('');
      setSaid('');
      try {
        const answer = await fetch(`${address}${path}`, { credentials: 'same-origin', cache: 'no-store', ...init });
        const body: unknown = await answer.json();
        if (answer.ok) {
          setDesk(deskSchema.parse(body));
          return true;
        }
        const problem = problemSchema.safeParse(body);
        const words = problem.success
          ? [problem.data.errors?.[0]?.message ?? problem.data.title, problem.data.detail].filter(Boolean).join('\n')
          : '';
        setTrouble(words === '' ? say({ pl: 'Coś poszło nie tak.', en: 'Something went wrong.' }) : words);
        return false;
      } catch {
        setTrouble(
          say({
            pl: 'Nie udało się. Sprawdź połączenie i spróbuj ponownie.',
            en: 'It did not work. Check your connection and try again.',
          }),
        );
        return false;
      } finally {
        setBusy(false);
      }
    },
    [address, say],
  );
  useEffect(() => {
    void ask('/desk');
  }, [ask, changedAt]);

  /** Sends one act; the case is read anew when it worked. */
  const act = async (path: string, body: object | FormData): Promise<boolean> => {
    const init: RequestInit =
      body instanceof FormData
        ? { method: 'POST', body }
        : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    const done = await ask(path, init);
    if (done) {
      setSaid(say({ pl: 'Zapisano.', en: 'Saved.' }));
      onChanged();
    }
    return done;
  };
  return { desk, trouble, said, busy, act, reload: () => void ask('/desk') };
};
export type DeskHand = ReturnType<typeof useDesk>;
