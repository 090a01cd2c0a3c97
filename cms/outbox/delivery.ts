import type { OutboxDoc } from '../payload-types.ts';

/** The ways by which something leaves: a mail, a push to a browser, an act at an institution. */
export type Channel = OutboxDoc['channel'];

/** One message on its way out, opened. `messageId` is the same at every try, so a second copy can be recognised. */
export interface Outgoing {
  id: string;
  messageId: string;
  message: unknown;
  /** after this one fails the message is given up */
  isLastTry: boolean;
}

/** Hands a message over; throws when it was not taken, a `FinalFailure` when it never will be. */
export type Delivery = (out: Outgoing) => Promise<void>;

/** The other side will never take this message, so it is given up at once; `code` is all that is kept of why. */
export class FinalFailure extends Error {
  override name = 'FinalFailure';
  readonly code: string;

  constructor(code: string, options: { cause?: unknown } = {}) {
    super(code, options);
    this.code = code;
  }
}
