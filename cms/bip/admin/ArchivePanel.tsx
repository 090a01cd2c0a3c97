'use client';
import { Button, toast, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

/** „Przenieś do archiwum” and the way back, each with the reason that the register wants. */
export const ArchivePanel = () => {
  const { id, collectionSlug, hasPublishedDoc, data } = useDocumentInfo();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [moved, setMoved] = useState<boolean>();
  const router = useRouter();
  if (!id || !hasPublishedDoc) return null;
  const isArchived = moved ?? Boolean(data?.archivedAt);
  const action = isArchived ? 'Przywróć z archiwum' : 'Przenieś do archiwum';

  const move = async () => {
    setBusy(true);
    const answer = await fetch(`/api/${String(collectionSlug)}/${String(id)}/${isArchived ? 'unarchive' : 'archive'}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ reason }),
    });
    setBusy(false);
    if (answer.ok) {
      toast.success(
        isArchived ? 'Przywrócono z archiwum.' : 'Przeniesiono do archiwum. Dokument zostaje pod tym samym adresem.',
      );
      setMoved(!isArchived);
      setReason('');
      router.refresh();
      return;
    }
    const problem = (await answer.json()) as { title?: string; errors?: { message: string }[] };
    toast.error(problem.errors?.[0]?.message ?? problem.title ?? 'Nie udało się. Spróbuj ponownie.');
  };

  return (
    <div className="field-type">
      <label className="field-label" htmlFor="archive-reason">
        {action}: powód
      </label>
      <textarea
        id="archive-reason"
        rows={3}
        style={{ width: '100%' }}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
      <Button
        buttonStyle="secondary"
        size="small"
        disabled={busy || reason.trim().length < 5}
        onClick={() => void move()}
      >
        {action}
      </Button>
    </div>
  );
};
