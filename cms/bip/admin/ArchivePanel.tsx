'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { ReasonForm } from '../../publishing/admin/ReasonForm.tsx';
import { useSay } from '../../words/useSay.ts';

/** „Przenieś do archiwum” and the way back, each with the reason that the register wants. */
export const ArchivePanel = () => {
  const { id, hasPublishedDoc, data } = useDocumentInfo();
  const [moved, setMoved] = useState<boolean>();
  const say = useSay();
  if (!id || !hasPublishedDoc) return null;
  const isArchived = moved ?? Boolean(data?.archivedAt);
  const onDone = () => {
    setMoved(!isArchived);
  };
  return isArchived ? (
    <ReasonForm
      door="unarchive"
      action={say({ pl: 'Przywróć z archiwum', en: 'Restore from the archive' })}
      done={say({ pl: 'Przywrócono z archiwum.', en: 'Restored from the archive.' })}
      onDone={onDone}
    />
  ) : (
    <ReasonForm
      door="archive"
      action={say({ pl: 'Przenieś do archiwum', en: 'Move to the archive' })}
      done={say({
        pl: 'Przeniesiono do archiwum. Dokument zostaje pod tym samym adresem.',
        en: 'Moved to the archive. The document stays at its address.',
      })}
      onDone={onDone}
    />
  );
};
