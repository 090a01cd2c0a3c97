'use client';
import { toast, useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';
import { inPolish } from './inPolish.ts';

/** Says in Polish the few messages that Payload says in English whatever the language of whoever works. */
export const PolishToasts = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation();
  const isPolish = i18n.language === 'pl';
  useEffect(() => {
    if (!isPolish) return;
    const { success, error } = toast;
    type Say = typeof success;
    const translated =
      (say: Say): Say =>
      (message, data) =>
        say(typeof message === 'string' ? inPolish(message) : message, data);
    Object.assign(toast, { success: translated(success), error: translated(error) });
    return () => {
      Object.assign(toast, { success, error });
    };
  }, [isPolish]);
  return children;
};
