/** The age of what is shown while there is no connection, in milliseconds; nothing while answers are fresh. */
let shownFrom: number | undefined;
const listeners = new Set<() => void>();

/** Notes whether the last answer was fresh or came from the vault. */
export const noteAnswer = (keptAt: number | undefined): void => {
  const next = keptAt === undefined ? undefined : Math.min(keptAt, shownFrom ?? keptAt);
  if (next === shownFrom) return;
  shownFrom = next;
  for (const listener of listeners) listener();
};

/** The age of the oldest thing shown, or nothing when all is fresh. */
export const oldestShown = (): number | undefined => shownFrom;

/** Calls back when the connection comes or goes; gives back how to stop listening. */
export const onConnectionChange = (heard: () => void): (() => void) => {
  listeners.add(heard);
  return () => {
    listeners.delete(heard);
  };
};
