/** Where progress goes: one call, one line. */
export type Say = (line: string) => void;

/** Prints lines and remembers when, so that a heartbeat speaks only into silence. */
export interface Progress {
  say: Say;
  /** Tells what is being waited for, every few silent seconds, until the answer is called. */
  beat: (what: () => string) => () => void;
}

const seconds = (since: number) => `${String(Math.round((performance.now() - since) / 1000))} s`;

/** How long something took, said the Polish way: `4,2 s`. */
export const duration = (since: number): string =>
  `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')}\u00a0s`;

/** Progress that is never silent for longer than `quietFor` while a heartbeat runs. */
export const createProgress = (write: Say, quietFor = 5000): Progress => {
  let lastSaid = performance.now();
  const say: Say = (line) => {
    lastSaid = performance.now();
    write(line);
  };
  return {
    say,
    beat: (what) => {
      const since = performance.now();
      const timer = setInterval(() => {
        if (performance.now() - lastSaid >= quietFor) say(`  … ${what()} (${seconds(since)})`);
      }, quietFor / 5);
      return () => {
        clearInterval(timer);
      };
    },
  };
};
