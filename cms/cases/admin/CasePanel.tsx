'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { caseForClerkSchema, type CaseForClerk } from '../../../content-models/cases/case.ts';
import { problemSchema } from '../../../content-models/shared/problem.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseHistory } from './CaseHistory.tsx';
import { CaseMove } from './CaseMove.tsx';
import './casePanel.css';

const unknownProblem = 'Coś poszło nie tak. Sprawdź połączenie i odśwież stronę.';

const problemOf = async (answer: Response): Promise<string> => {
  if (answer.status === 409) return 'Sprawę zmienił ktoś inny. Odśwież.';
  const parsed = problemSchema.safeParse(await answer.json().catch(() => undefined));
  return parsed.success ? (parsed.data.errors?.[0]?.message ?? parsed.data.title) : unknownProblem;
};

/** The clerk's one screen of a case: what was sent, by whom, until when, what happened, and where it may go. */
export const CasePanel = () => {
  const { id } = useDocumentInfo();
  const [one, setOne] = useState<CaseForClerk>();
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const address = id === undefined ? undefined : `/api/cases/${String(id)}`;

  const ask = useCallback(async (url: string, init: RequestInit = {}): Promise<CaseForClerk | undefined> => {
    setBusy(true);
    setTrouble('');
    setSaid('');
    try {
      const answer = await fetch(url, { credentials: 'same-origin', cache: 'no-store', ...init });
      if (!answer.ok) {
        setTrouble(await problemOf(answer));
        return undefined;
      }
      const shown = caseForClerkSchema.parse(await answer.json());
      setOne(shown);
      return shown;
    } catch {
      setTrouble(unknownProblem);
      return undefined;
    } finally {
      setBusy(false);
    }
  }, []);
  const load = useCallback(() => {
    if (address !== undefined) void ask(`${address}/details`);
  }, [address, ask]);
  useEffect(load, [load]);

  const move = async (to: string, message: string): Promise<boolean> => {
    const moved = await ask(`${address ?? ''}/move`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ from: one?.status, to, message }),
    });
    if (moved) setSaid(`Zapisano. Nowy stan: ${moved.statusLabel}. Mieszkaniec dostanie e-mail.`);
    return moved !== undefined;
  };

  return (
    <div className="case-panel">
      <p role="status" className="case-panel__said">
        {said}
        {one === undefined && trouble === '' ? 'Wczytujemy sprawę…' : ''}
      </p>
      {trouble === '' ? null : (
        <div role="alert" className="case-panel__trouble">
          <p>{trouble}</p>
          <button type="button" className="case-panel__button" disabled={busy} onClick={load}>
            Odśwież
          </button>
        </div>
      )}
      {one === undefined || address === undefined ? null : (
        <>
          <CaseFacts one={one} address={address} />
          <section aria-labelledby="case-moves">
            <h2 id="case-moves">Co dalej</h2>
            {one.moves.length === 0 ? <p>Sprawa jest zakończona. Nie ma już dalszych kroków.</p> : null}
            {one.moves.map((next) => (
              <CaseMove key={`${one.status} ${next.to}`} move={next} busy={busy} onMove={move} />
            ))}
          </section>
          <CaseHistory one={one} />
        </>
      )}
    </div>
  );
};
