import { useEffect, useState } from 'preact/hooks';
import type { ActKind } from '../../../content-models/institutions/institution.ts';
import { actListSchema, type ActState } from '../../../content-models/links/link.ts';
import { portal } from '../shared/portal.ts';

/** An institution mostly answers within seconds; after that the resident may look again by themselves. */
const LOOKS = 5;
const PAUSE_MS = 5000;

/** What was sent through a link, newest first; while something waits for its answer, it is looked up again. */
export const useActs = (link: string, kind: ActKind): { acts: ActState[]; add: (sent: ActState) => void } => {
  const [acts, setActs] = useState<ActState[]>([]);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    let current = true;
    void portal.get(`/links/${link}/acts`, actListSchema).then((result) => {
      if (current && result.ok) setActs(result.value.acts.filter((act) => act.kind === kind));
    });
    return () => {
      current = false;
    };
  }, [link, kind, looks]);
  const waits = acts.some(({ state }) => state === 'waiting');
  useEffect(() => {
    if (!waits || looks >= LOOKS) return undefined;
    const timer = setTimeout(() => {
      setLooks((count) => count + 1);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [waits, looks]);
  return {
    acts,
    add: (sent) => {
      setActs((before) => [sent, ...before.filter(({ id }) => id !== sent.id)]);
      setLooks(0);
    },
  };
};
