'use client';
import { Button, toast, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { useSay } from '../../words/useSay.ts';

interface Props {
  /** the last part of the document's door: `remove` */
  door: string;
  action: string;
  /** what is said when it worked */
  done: string;
  onDone?: () => void;
}

/** One act on a public document that the register wants a reason for. */
export const ReasonForm = ({ door, action, done, onDone }: Props) => {
  const { id, collectionSlug } = useDocumentInfo();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const router = useRouter();
  const field = useId();
  const say = useSay();

  const send = async () => {
    setBusy(true);
    const answer = await fetch(`/api/${String(collectionSlug)}/${String(id)}/${door}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ reason }),
    });
    setBusy(false);
    if (answer.ok) {
      toast.success(done);
      setReason('');
      onDone?.();
      router.refresh();
      return;
    }
    const problem = (await answer.json()) as { title?: string; errors?: { message: string }[] };
    toast.error(
      problem.errors?.[0]?.message ??
        problem.title ??
        say({ pl: 'Nie udało się. Spróbuj ponownie.', en: 'That did not work. Try again.' }),
    );
  };

  return (
    <div className="field-type">
      <label className="field-label" htmlFor={field}>
        {action}: {say({ pl: 'powód', en: 'reason' })}
      </label>
      <textarea
        id={field}
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
        onClick={() => void send()}
      >
        {action}
      </Button>
    </div>
  );
};
