'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Takes the hand off a document when its page is closed or left: without it a colleague meets the lock for a while more. */
export const useLockReturn = (): void => {
  const { id, collectionSlug } = useDocumentInfo();
  useEffect(() => {
    if (id === undefined) return;
    const leave = () => {
      // outlives the page, and carries the log-in
      void fetch(`/api/${String(collectionSlug)}/${String(id)}/give-lock-back`, {
        method: 'POST',
        credentials: 'same-origin',
        keepalive: true,
      }).catch(() => undefined);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      // the page draws itself anew after a take-over, and is left only when its address is
      if (!window.location.pathname.endsWith(`/${String(id)}`)) leave();
    };
  }, [id, collectionSlug]);
};
