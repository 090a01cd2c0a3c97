'use client';
import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { useSay } from '../../words/useSay.ts';

/** „Sprawdź połączenie”: asks the institution's system, and says what came of it. */
export const ConnectionCheck = () => {
  const { id } = useDocumentInfo();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const say = useSay();
  if (id === undefined) return null;

  const check = async () => {
    setBusy(true);
    setSaid(say({ pl: 'Pytamy instytucję…', en: 'Asking the institution…' }));
    try {
      const answer = await fetch(`/api/institutions/${String(id)}/health`, { cache: 'no-store' });
      const health = (await answer.json()) as { ok?: boolean; detail?: string; title?: string };
      setSaid(
        `${health.ok === true ? say({ pl: 'Działa', en: 'It works' }) : say({ pl: 'Nie działa', en: 'It does not work' })}. ${health.detail ?? health.title ?? ''}`.trim(),
      );
    } catch {
      setSaid(
        say({ pl: 'Nie udało się zapytać. Sprawdź swoje połączenie.', en: 'We could not ask. Check your connection.' }),
      );
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => void check()}>
        {say({ pl: 'Sprawdź połączenie', en: 'Check the connection' })}
      </Button>
      <p role="status">{said}</p>
    </div>
  );
};
