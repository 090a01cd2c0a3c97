/**
 * Runs a task for everybody who asks while it is not running, and once more for all who asked while it was: many
 * wishes close together cost two runs, and the last wish is never missed.
 */
export const coalesce = (task: () => Promise<void>): (() => Promise<void>) => {
  let asked = 0;
  let running: Promise<void> | undefined;
  const run = async () => {
    for (let served = 0; served !== asked;) {
      served = asked;
      await task();
    }
  };
  return () => {
    asked += 1;
    running ??= run().finally(() => {
      asked = 0;
      running = undefined;
    });
    return running;
  };
};
