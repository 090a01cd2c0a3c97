'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { ReasonForm } from './ReasonForm.tsx';

/** „Zdejmij ze strony”: takes a public document down, with the reason the register wants. */
export const RemovalPanel = () => {
  const { id, hasPublishedDoc } = useDocumentInfo();
  if (!id || !hasPublishedDoc) return null;
  return (
    <ReasonForm
      door="remove"
      action="Zdejmij ze strony"
      done="Zdjęto ze strony. Pod tym adresem jest teraz informacja o usunięciu."
    />
  );
};
