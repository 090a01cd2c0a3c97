const waiting = (globalThis as unknown as { __earlyAnswers?: Map<string, Promise<Response>> }).__earlyAnswers;

// before anybody takes one
const asked = [...(waiting?.values() ?? [])];

/** The answer that `early.ts` asked for before this code had arrived, once. */
export const takeEarly = (path: string): Promise<Response> | undefined => {
  const answer = waiting?.get(path);
  waiting?.delete(path);
  return answer;
};

const worthWaitingMs = 1000;

/**
 * When the first answers are here, but not much later: a view that has them is drawn once, and one that has not twice,
 * which a slow phone feels.
 */
export const whenAnswered = async (): Promise<void> => {
  if (asked.length === 0) return;
  await Promise.race([
    Promise.allSettled(asked),
    new Promise((resolve) => {
      setTimeout(resolve, worthWaitingMs);
    }),
  ]);
};

const idleAfterMs = 5000;

/** When the first answers are here and the page has nothing to do: then whatever is for later holds nobody up. */
export const whenQuiet = async (): Promise<void> => {
  await Promise.allSettled(asked);
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: idleAfterMs },
      );
    } else setTimeout(resolve, idleAfterMs / 2);
  });
};
