'use client';
import { useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import { inLanguage, type Words } from './inLanguage.ts';

/** Says a text in the language of whoever looks. */
export type Say = (words: Words) => string;

/** Makes `say({ pl, en })` for a part of the admin. */
export const useSay = (): Say => {
  const { i18n } = useTranslation();
  return useCallback((words: Words) => inLanguage(i18n.language, words), [i18n.language]);
};
