'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { ReasonForm } from '../../publishing/admin/ReasonForm.tsx';

/** „Przenieś do archiwum” and the way back, each with the reason that the register wants. */
export const ArchivePanel = () => {
  const { id, hasPublishedDoc, data } = useDocumentInfo();
  const [moved, setMoved] = useState<boolean>();
  if (!id || !hasPublishedDoc) return null;
  const isArchived = moved ?? Boolean(data?.archivedAt);
  const onDone = () => {
    setMoved(!isArchived);
  };
  return isArchived ? (
    <ReasonForm door="unarchive" action="Przywróć z archiwum" done="Przywrócono z archiwum." onDone={onDone} />
  ) : (
    <ReasonForm
      door="archive"
      action="Przenieś do archiwum"
      done="Przeniesiono do archiwum. Dokument zostaje pod tym samym adresem."
      onDone={onDone}
    />
  );
};
