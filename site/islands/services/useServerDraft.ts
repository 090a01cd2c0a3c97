import { useEffect, useRef, useState } from 'preact/hooks';
import { keptDraftSchema, type DraftSaving, type KeptDraft } from '../../../content-models/drafts/draft.ts';
import { noContent } from '../shared/portalClient.ts';
import { portal } from '../shared/portal.ts';

type Typed = Omit<DraftSaving, 'revision'>;

/** Where what was typed is: not changed yet, on its way, at the office, on this device alone, or in two forms. */
export type Keeping = 'untouched' | 'onItsWay' | 'kept' | 'here' | 'twice';

interface ServerDraftRules {
  service: string;
  /** the keeping it goes on from */
  revision: number;
  /** it leaves for the office now, over that keeping */
  onSending: (typed: Typed, over: number) => void;
  /** the office has it now */
  onKept: (typed: Typed, revision: number) => void;
}

/** Long enough for a word to end, short enough for a phone that is put away. */
const PAUSE_MS = 1500;

/**
 * Gives what is typed to the office a moment after the last key, again when the connection is back, and at once when the
 * page is left. Whatever another device kept meanwhile is never written over unseen.
 */
export const useServerDraft = ({ service, revision, onSending, onKept }: ServerDraftRules) => {
  const [keeping, setKeeping] = useState<Keeping>('untouched');
  const [kept, setKept] = useState<KeptDraft>();
  const seen = useRef(revision);
  const waiting = useRef<Typed>();
  const sent = useRef('');
  const busy = useRef(false);
  const over = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  // asked anew after each wait, because more may have been typed meanwhile
  const isOver = () => over.current;
  const isWaiting = () => waiting.current !== undefined;
  const path = `/drafts/${encodeURIComponent(service)}`;

  const push = async (): Promise<void> => {
    clearTimeout(timer.current);
    const typed = waiting.current;
    if (busy.current || over.current || !typed) return;
    busy.current = true;
    waiting.current = undefined;
    onSending(typed, seen.current);
    const result = await portal.put(path, keptDraftSchema, { body: { ...typed, revision: seen.current } });
    busy.current = false;
    if (isOver()) return;
    if (result.ok) {
      seen.current = result.value.revision;
      sent.current = JSON.stringify(typed);
      setKept(result.value);
      setKeeping(isWaiting() ? 'onItsWay' : 'kept');
      if (isWaiting()) await push();
      else onKept(typed, seen.current);
      return;
    }
    waiting.current ??= typed;
    const isTwice =
      result.failure.kind === 'refused' && result.failure.problem.type === 'urn:moje-miasto:draft-changed';
    setKeeping(isTwice ? 'twice' : 'here');
  };
  const pushNow = useRef(push);
  pushNow.current = push;

  useEffect(() => {
    const now = () => void pushNow.current();
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') now();
    };
    addEventListener('online', now);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('online', now);
      document.removeEventListener('visibilitychange', whenHidden);
      // Another screen of the portal took over: what was typed last still leaves.
      now();
    };
  }, []);

  return {
    keeping,
    kept,
    seen: () => seen.current,
    /** Something was typed. */
    save: (typed: Typed): void => {
      if (over.current || JSON.stringify(typed) === sent.current) return;
      waiting.current = typed;
      if (keeping !== 'twice') {
        setKeeping('onItsWay');
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void pushNow.current(), PAUSE_MS);
      }
    },
    /** What is here outweighs that keeping. */
    outweigh: (other: number): void => {
      seen.current = other;
      setKeeping('onItsWay');
      void push();
    },
    /** Nothing more is kept here: it was filed, or is taken from elsewhere. */
    end: (): void => {
      over.current = true;
      clearTimeout(timer.current);
    },
    /** Throws away what the office keeps. */
    forget: async (): Promise<void> => {
      waiting.current = undefined;
      clearTimeout(timer.current);
      sent.current = '';
      if (seen.current > 0) await portal.delete(path, noContent);
      seen.current = 0;
      setKept(undefined);
      setKeeping('untouched');
    },
  };
};
