import type { ActKind, LinkedSubject, LinkProof, Topic } from '../../content-models/institutions/institution.ts';
import type { ActData, TopicData } from '../../content-models/links/link.ts';

/** What went wrong on the way to an institution. */
export type ConnectorTrouble =
  /** no answer at all */
  | 'unreachable'
  /** no answer in time */
  | 'slow'
  /** the institution does not let the portal in (401, 403) */
  | 'refused'
  /** an answer that is not what was agreed: wrong shape, too large, cut in the middle */
  | 'malformed'
  /** this child or customer is not there, the code is wrong, or the institution took the link back */
  | 'unknownSubject'
  /** an act the institution turned down; `reason` says why, in Polish */
  | 'turnedDown';

/** The one error a connector throws. Its message names no person, number or token. */
export class ConnectorError extends Error {
  override name = 'ConnectorError';
  readonly trouble: ConnectorTrouble;
  /** the institution's own words for the resident, only with `turnedDown` */
  readonly reason: string | undefined;
  constructor(trouble: ConnectorTrouble, message: string, options: { cause?: unknown; reason?: string } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.trouble = trouble;
    this.reason = options.reason;
  }
}

/** How an institution's system is. */
export interface ConnectorHealth {
  ok: boolean;
  /** for staff, one sentence without personal data */
  detail: string;
}

/** What an institution gave for an act. */
export interface ActReceipt {
  /** the institution's own number of it */
  receipt: string;
  /** it lies in the institution's mailbox here until its staff fetch it; only of those that hand in files */
  inMailbox?: true;
}

/**
 * One way to reach one institution. A connector is made by a factory from that institution's settings, is the only code
 * that knows its foreign format, keeps nothing, and gives content models. Every call ends within the signal's time.
 */
export interface Connector {
  /** what it can tell and do; a link's scopes are a subset */
  topics: readonly Topic[];
  acts: readonly ActKind[];
  health: (signal: AbortSignal) => Promise<ConnectorHealth>;
  /** proves to the institution who the resident is there; throws `unknownSubject` when the code is wrong */
  link: (proof: LinkProof, signal: AbortSignal) => Promise<LinkedSubject>;
  /** throws `unknownSubject` when the institution has taken the link back */
  read: <Name extends Topic>(subject: string, topic: Name, signal: AbortSignal) => Promise<TopicData[Name]>;
  /** the same key twice is one act at the institution */
  act: <Kind extends ActKind>(
    subject: string,
    kind: Kind,
    data: ActData[Kind],
    idempotencyKey: string,
    signal: AbortSignal,
  ) => Promise<ActReceipt>;
  /** a bill as the institution printed it, PDF bytes */
  billPdf?: (subject: string, billId: string, signal: AbortSignal) => Promise<Uint8Array>;
  /** streets of a waste calendar */
  streets?: (signal: AbortSignal) => Promise<string[]>;
}
