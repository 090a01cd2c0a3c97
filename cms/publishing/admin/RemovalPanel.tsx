'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useSay } from '../../words/useSay.ts';
import { ReasonForm } from './ReasonForm.tsx';

/** „Zdejmij ze strony”: takes a public document down, with the reason the register wants. */
export const RemovalPanel = () => {
  const { id, hasPublishedDoc } = useDocumentInfo();
  const say = useSay();
  if (!id || !hasPublishedDoc) return null;
  return (
    <ReasonForm
      door="remove"
      action={say({ pl: 'Zdejmij ze strony', en: 'Take off the website' })}
      done={say({
        pl: 'Zdjęto ze strony. Pod tym adresem jest teraz informacja o usunięciu.',
        en: 'Taken off the website. At its address there is now a note that it was removed.',
      })}
    />
  );
};
