'use client';
import { useCallback, useEffect, useState } from 'react';
import { caseLettersSchema, type CaseLetters } from '../../../content-models/letters/letter.ts';
import { problemSchema } from '../../../content-models/shared/problem.ts';
import { useSay } from '../../words/useSay.ts';

/** The letters of a case, and acts on them; what was typed stays where it was when an act is refused. */
export const useLetters = (address: string, changedAt: string, onChanged: () => void) => {
  const say = useSay();
  const [shown, setShown] = useState<CaseLetters>();
  const [trouble, setTrouble] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const ask = useCallback(
    async (path: string, init: RequestInit = {}): Promise<boolean> => {
      setBusy(true);
      setTrouble([]);
      try {
        const answer = await fetch(`${address}/letters${path}`, {
          ...{ credentials: 'same-origin', cache: 'no-store' },
          ...init,
        });
        const body: unknown = await answer.json();
        if (answer.ok) {
          setShown(caseLettersSchema.parse(body));
          return true;
        }
        const problem = problemSchema.safeParse(body);
        const { title, detail, errors = [] } = problem.success ? problem.data : { title: '', detail: undefined };
        const lines = [title, ...errors.map(({ message }) => message), detail ?? ''].filter((line) => line !== '');
        setTrouble(
          lines.length > 0 ? [...new Set(lines)] : [say({ pl: 'Coś poszło nie tak.', en: 'Something went wrong.' })],
        );
        return false;
      } catch {
        setTrouble([
          say({
            pl: 'Nie udało się. Sprawdź połączenie i spróbuj ponownie.',
            en: 'It did not work. Check your connection and try again.',
          }),
        ]);
        return false;
      } finally {
        setBusy(false);
      }
    },
    [address, say],
  );
  useEffect(() => {
    void ask('');
  }, [ask, changedAt]);

  /** Sends one act and says that it was done; `tells` acts change the case too, which is then read anew. */
  const act = async (
    path: string,
    body: object | FormData,
    { done, tells = false }: { done?: string; tells?: boolean } = {},
  ): Promise<boolean> => {
    setSaid('');
    const isDone = await ask(
      path,
      body instanceof FormData
        ? { method: 'POST', body }
        : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
    );
    if (isDone) {
      setSaid(done ?? say({ pl: 'Zapisano.', en: 'Saved.' }));
      if (tells) onChanged();
    }
    return isDone;
  };
  return { shown, trouble, said, busy, act, reload: () => void ask('') };
};
export type LettersHand = ReturnType<typeof useLetters>;
