import { requireSameContent, type Sending } from './idempotencyKey.ts';

const inFlight = new Map<string, { sending: Sending; result: Promise<string> }>();

/**
 * Runs a sending once in this process: equal ones that come meanwhile wait for the first and get its case. Other
 * processes are held by the unique key in the database.
 */
export const shareInFlight = async (
  sending: Sending,
  make: () => Promise<{ id: string; isNew: boolean }>,
): Promise<{ id: string; isNew: boolean }> => {
  const running = inFlight.get(sending.key);
  if (running) {
    requireSameContent(running.sending, sending);
    return { id: await running.result, isNew: false };
  }
  const made = make();
  const result = made.then(({ id }) => id);
  // Whoever waits sees the error; without a waiter it must not count as unhandled.
  result.catch(() => undefined);
  inFlight.set(sending.key, { sending, result });
  try {
    return await made;
  } finally {
    inFlight.delete(sending.key);
  }
};
