'use client';
import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';

/** „Sprawdź połączenie”: asks the institution's system, and says what came of it. */
export const ConnectionCheck = () => {
  const { id } = useDocumentInfo();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  if (id === undefined) return null;

  const check = async () => {
    setBusy(true);
    setSaid('Pytamy instytucję…');
    try {
      const answer = await fetch(`/api/institutions/${String(id)}/health`, { cache: 'no-store' });
      const health = (await answer.json()) as { ok?: boolean; detail?: string; title?: string };
      setSaid(`${health.ok === true ? 'Działa' : 'Nie działa'}. ${health.detail ?? health.title ?? ''}`.trim());
    } catch {
      setSaid('Nie udało się zapytać. Sprawdź swoje połączenie.');
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => void check()}>
        Sprawdź połączenie
      </Button>
      <p role="status">{said}</p>
    </div>
  );
};
