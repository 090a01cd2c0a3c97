'use client';
import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { problemSchema } from '../../../content-models/shared/problem.ts';
import { documentWorkSchema, type DocumentWork } from '../../../content-models/work/work.ts';
import { inLanguage, type Words } from '../../words/inLanguage.ts';

const news = 'moje-miasto:document-work';

/** What a panel beside an open document needs: how it stands, and how to move it. */
export interface DocumentWorkTools {
  /** `undefined` until it is known, and for a document that is not saved yet */
  work: DocumentWork | undefined;
  isBusy: boolean;
  say: (words: Words) => string;
  language: string;
  /** does something and says how it ended; true when it was done */
  act: (path: string, init: { method: string; body?: unknown }, done: Words) => Promise<boolean>;
}

const unknownProblem: Words = {
  pl: 'Coś poszło nie tak. Sprawdź połączenie i odśwież stronę.',
  en: 'Something went wrong. Check the connection and reload the page.',
};

/** Follows one document's work; every panel of the page hears of what another one did. */
export const useDocumentWork = (): DocumentWorkTools => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const [work, setWork] = useState<DocumentWork>();
  const [isBusy, setBusy] = useState(false);
  const address = id === undefined ? undefined : `/api/${String(collectionSlug)}/${String(id)}`;

  useEffect(() => {
    if (address === undefined) return;
    const controller = new AbortController();
    const load = async () => {
      const answer = await fetch(`${address}/work`, { credentials: 'same-origin', signal: controller.signal });
      const parsed = documentWorkSchema.safeParse(await answer.json());
      if (parsed.success) setWork(parsed.data);
    };
    load().catch(() => undefined);
    return () => {
      controller.abort();
    };
  }, [address, lastUpdateTime]);

  useEffect(() => {
    const hear = (event: Event) => {
      setWork((event as CustomEvent<DocumentWork>).detail);
    };
    window.addEventListener(news, hear);
    return () => {
      window.removeEventListener(news, hear);
    };
  }, []);

  const say = useCallback((words: Words) => inLanguage(i18n.language, words), [i18n.language]);

  const act: DocumentWorkTools['act'] = async (path, { method, body }, done) => {
    if (address === undefined) return false;
    setBusy(true);
    try {
      const answer = await fetch(`${address}${path}`, {
        method,
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const said: unknown = await answer.json();
      const fresh = documentWorkSchema.safeParse(said);
      if (answer.ok && fresh.success) {
        window.dispatchEvent(new CustomEvent(news, { detail: fresh.data }));
        toast.success(say(done));
        return true;
      }
      const problem = problemSchema.safeParse(said);
      const reasons = problem.success ? (problem.data.errors ?? []).map(({ message }) => message) : [];
      toast.error(reasons.length > 0 ? reasons.join(' ') : problem.success ? problem.data.title : say(unknownProblem));
    } catch {
      toast.error(say(unknownProblem));
    } finally {
      setBusy(false);
    }
    return false;
  };

  return { work, isBusy, say, language: i18n.language, act };
};
