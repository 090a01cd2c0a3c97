'use client';
import { Button, toast, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

/** „Zdejmij ze strony”: takes a public document down, with the reason the register wants. */
export const RemovalPanel = () => {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const router = useRouter();
  if (!id || !hasPublishedDoc) return null;

  const remove = async () => {
    setBusy(true);
    const answer = await fetch(`/api/${String(collectionSlug)}/${String(id)}/remove`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ reason }),
    });
    setBusy(false);
    if (answer.ok) {
      toast.success('Zdjęto ze strony. Pod tym adresem jest teraz informacja o usunięciu.');
      router.refresh();
      return;
    }
    const problem = (await answer.json()) as { title?: string; errors?: { message: string }[] };
    toast.error(problem.errors?.[0]?.message ?? problem.title ?? 'Nie udało się zdjąć dokumentu.');
  };

  return (
    <div className="field-type">
      <label className="field-label" htmlFor="removal-reason">
        Zdejmij ze strony: powód
      </label>
      <textarea
        id="removal-reason"
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
        onClick={() => void remove()}
      >
        Zdejmij ze strony
      </Button>
    </div>
  );
};
