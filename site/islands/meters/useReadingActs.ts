import { useEffect, useState } from 'preact/hooks';
import { actListSchema, type ActState } from '../../../content-models/links/link.ts';
import { onQueueChange } from '../../pocket/queue.ts';
import { portal } from '../shared/portal.ts';

/** A company often answers within seconds; one that does not is asked about more and more seldom. */
const PAUSES_MS = [1500, 3000, 5000, 10_000, 20_000, 40_000];

/** The readings sent over one link, newest first; as long as one waits for its answer they are asked for again. */
export const useReadingActs = (link: string): { acts: ActState[]; add: (act: ActState) => void } => {
  const [acts, setActs] = useState<ActState[]>([]);
  const [asked, setAsked] = useState(0);
  const [round, setRound] = useState(0);
  const waits = acts.some(({ state }) => state === 'waiting');
  useEffect(() => {
    let current = true;
    const pause = round === 0 ? 0 : PAUSES_MS[round - 1];
    if (pause === undefined || (round > 0 && !waits)) return undefined;
    const timer = setTimeout(() => {
      void portal.get(`/links/${link}/acts`, actListSchema).then((result) => {
        if (!current) return;
        if (result.ok) setActs(result.value.acts.filter(({ kind }) => kind === 'submitReading'));
        setRound((count) => count + 1);
      });
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // `asked` begins the questions anew after each sending
  }, [link, round, asked, waits]);
  useEffect(
    () =>
      onQueueChange(() => {
        // what waited on this device may have reached the company
        setRound(0);
        setAsked((count) => count + 1);
      }),
    [],
  );
  return {
    acts,
    add: (act) => {
      setActs((known) => [act, ...known.filter(({ id }) => id !== act.id)]);
      setRound(1);
      setAsked((count) => count + 1);
    },
  };
};
