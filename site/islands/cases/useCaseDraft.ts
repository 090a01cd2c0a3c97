import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Answers } from '../../../content-models/services/answers.ts';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { askWaiting } from '../services/askWaiting.ts';
import { draftedUploads } from '../services/upload.ts';
import { uploadsClient } from '../services/uploadsClient.ts';
import type { Uploads } from '../services/useUploads.ts';
import { caseDraft, isBlank } from './caseDraft.ts';

interface CaseDraftRules {
  /** where it is sent to: `/cases/NUMBER/messages` */
  place: string;
  /** everything the form asks, files to attach among it */
  fields: ServiceField[];
  uploads: Uploads;
}

/** What is written and added in a form of a case: it comes back after a reload, until it is sent. */
export const useCaseDraft = ({ place, fields, uploads }: CaseDraftRules) => {
  const [typed, setTyped] = useState<{ texts: Record<string, string>; answers: Answers }>({ texts: {}, answers: {} });
  const [restored, setRestored] = useState<{ lostFiles: number }>();
  // two fields may change before the next drawing
  const latest = useRef(typed);
  // what was kept is not written over before it was read, nor kept again after it was sent
  const mayKeep = useRef(false);
  const keep = (): void => {
    if (!mayKeep.current) return;
    const draft = { ...latest.current, files: draftedUploads(uploads.current()) as Record<string, string[]> };
    void (isBlank(draft) ? caseDraft.forget(place) : caseDraft.keep(place, draft));
  };
  const change = (next: typeof typed): void => {
    latest.current = next;
    setTyped(next);
    keep();
  };
  useEffect(() => {
    let current = true;
    const restore = async (): Promise<void> => {
      const kept = await caseDraft.find(place);
      const waiting = kept && (await askWaiting(uploadsClient, fields, [kept.files]));
      if (!current) return;
      mayKeep.current = true;
      if (!kept) {
        keep();
        return;
      }
      setRestored({ lostFiles: uploads.restore(fields, kept.files, waiting) });
      // what was typed while the draft was read is newer
      const { texts, answers } = latest.current;
      change({ texts: { ...kept.texts, ...texts }, answers: { ...kept.answers, ...answers } });
    };
    void restore();
    return () => {
      current = false;
    };
  }, [place]);
  const fileIds = JSON.stringify(draftedUploads(uploads.uploads));
  useEffect(keep, [fileIds]);
  return {
    ...typed,
    restored,
    setText: (name: string, text: string): void => {
      const { texts, answers } = latest.current;
      change({ texts: { ...texts, [name]: text }, answers });
    },
    setAnswer: (name: string, answer: Answer): void => {
      const { texts, answers } = latest.current;
      change({ texts, answers: { ...answers, [name]: answer } });
    },
    forget: async (): Promise<void> => {
      mayKeep.current = false;
      await caseDraft.forget(place);
    },
  };
};
export type CaseDraftState = ReturnType<typeof useCaseDraft>;
