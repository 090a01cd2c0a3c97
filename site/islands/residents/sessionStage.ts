/** How long before its end a log-in is said to be ending. */
export const WARNING_MS = 5 * 60_000;

/** Whether the log-in is fine, about to end, or over; all moments in milliseconds. */
export const sessionStage = (endsAt: number, now: number): 'fine' | 'ending' | 'ended' =>
  now >= endsAt ? 'ended' : now >= endsAt - WARNING_MS ? 'ending' : 'fine';

/** The end of a log-in on this device's clock, which may be wrong by hours. */
export const endOnThisClock = (expiresAt: string, serverTime: number, now: number): number =>
  now + (Date.parse(expiresAt) - serverTime);
