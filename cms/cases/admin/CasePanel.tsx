'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { caseForClerkSchema, type CaseForClerk } from '../../../content-models/cases/case.ts';
import { problemSchema } from '../../../content-models/shared/problem.ts';
import { CaseAssignment } from '../../queue/admin/CaseAssignment.tsx';
import { useSay, type Say } from '../../words/useSay.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseHistory } from './CaseHistory.tsx';
import { CaseMove, type CallWords } from './CaseMove.tsx';
import { CaseSign } from './CaseSign.tsx';
import { casePanelSections } from './casePanelSections.ts';
import './casePanel.css';

const unknownProblem = {
  pl: 'Coś poszło nie tak. Sprawdź połączenie i odśwież stronę.',
  en: 'Something went wrong. Check your connection and reload the page.',
};

const problemOf = async (answer: Response, say: Say): Promise<string> => {
  const parsed = problemSchema.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success) return say(unknownProblem);
  const { errors, title, detail } = parsed.data;
  // what changed since is told line by line; what was typed stays in its field
  return [errors?.[0]?.message ?? title, detail].filter(Boolean).join('\n');
};

/** The clerk's one screen of a case: what was sent, by whom, until when, what happened, and where it may go. */
export const CasePanel = () => {
  const { id } = useDocumentInfo();
  const say = useSay();
  const [one, setOne] = useState<CaseForClerk>();
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const address = id === undefined ? undefined : `/api/cases/${String(id)}`;

  const ask = useCallback(
    async (url: string, init: RequestInit = {}): Promise<CaseForClerk | undefined> => {
      setBusy(true);
      setTrouble('');
      setSaid('');
      try {
        const answer = await fetch(url, { credentials: 'same-origin', cache: 'no-store', ...init });
        if (!answer.ok) {
          setTrouble(await problemOf(answer, say));
          return undefined;
        }
        const shown = caseForClerkSchema.parse(await answer.json());
        setOne(shown);
        return shown;
      } catch {
        setTrouble(say(unknownProblem));
        return undefined;
      } finally {
        setBusy(false);
      }
    },
    [say],
  );
  const load = useCallback(() => {
    if (address !== undefined) void ask(`${address}/details`);
  }, [address, ask]);
  useEffect(load, [load]);

  const move = async (to: string, message: string, call?: CallWords): Promise<boolean> => {
    const moved = await ask(`${address ?? ''}/move`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ from: one?.status, seen: one?.changedAt, to, message, ...call }),
    });
    if (moved)
      setSaid(
        say({
          pl: `Zapisano. Nowy stan: ${moved.statusLabel}. Mieszkaniec dostanie e-mail.`,
          en: `Saved. New status: ${moved.statusLabel}. The resident gets an e-mail.`,
        }),
      );
    return moved !== undefined;
  };

  const register = async (given: { sign: string; initials: string }): Promise<void> => {
    const registered = await ask(`${address ?? ''}/register`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(given),
    });
    if (registered?.sign !== undefined)
      setSaid(
        say({
          pl: `Zapisano. Znak sprawy: ${registered.sign}. Mieszkaniec go zobaczy.`,
          en: `Saved. Case sign: ${registered.sign}. The resident will see it.`,
        }),
      );
  };

  return (
    <div className="case-panel">
      <p role="status" className="case-panel__said">
        {said}
        {one === undefined && trouble === '' ? say({ pl: 'Wczytujemy sprawę…', en: 'Loading the case…' }) : ''}
      </p>
      {trouble === '' ? null : (
        <div role="alert" className="case-panel__trouble">
          <p className="case-panel__lines">{trouble}</p>
          <button type="button" className="case-panel__button" disabled={busy} onClick={load}>
            {say({ pl: 'Odśwież', en: 'Reload' })}
          </button>
        </div>
      )}
      {one === undefined || address === undefined ? null : (
        <>
          <CaseFacts one={one} address={address} />
          <CaseAssignment address={address} changedAt={one.changedAt} onChanged={load} />
          <CaseSign key={one.sign} one={one} busy={busy} onRegister={register} />
          <section aria-labelledby="case-moves">
            <h2 id="case-moves">{say({ pl: 'Co dalej', en: 'What next' })}</h2>
            {one.moves.length === 0 ? (
              <p>
                {say({
                  pl: 'Sprawa jest zakończona. Nie ma już dalszych kroków.',
                  en: 'The case is closed. There are no further steps.',
                })}
              </p>
            ) : null}
            {one.moves.map((next) => (
              <CaseMove
                key={`${one.status} ${next.to} ${next.proposal ?? ''}`}
                move={next}
                missing={one.missing}
                busy={busy}
                onMove={move}
              />
            ))}
          </section>
          {casePanelSections.map(({ name, Section }) => (
            <Section key={name} one={one} address={address} onChanged={load} />
          ))}
          <CaseHistory one={one} />
        </>
      )}
    </div>
  );
};
