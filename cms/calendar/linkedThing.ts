import { createHash } from 'node:crypto';
import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import type { InstitutionKind } from '../../content-models/institutions/institution.ts';

/** What an entry needs to know of a link: whose it is, and what stays the same when it is made anew. */
export interface LinkedThing {
  id: string;
  institution: { id: string; kind: InstitutionKind };
  subject: { name: string };
  subjectHash: string;
}

/** 24 hexadecimal digits that stand for these parts and tell nothing of them. */
export const shortHash = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);

/** `bill-3f…`: the same for the same thing of the same child or contract, whenever and by whichever link it comes. */
export const stableUid = (prefix: string, link: LinkedThing, ...parts: string[]): string =>
  `${prefix}-${shortHash(link.institution.id, link.subjectHash, ...parts)}`;

/** Whom an entry of a link is about. */
export const personOf = (link: LinkedThing): CalendarEntry['person'] => ({ id: link.id, name: link.subject.name });
