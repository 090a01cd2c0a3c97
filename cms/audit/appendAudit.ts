import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { residentOf, staffOf } from '../access/roles.ts';
import { raiseCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { auditLink, chainStart, type AuditRow } from './auditLink.ts';

/** What happened, to what. Never answers, names, addresses or numbers of people: only ids and our own words. */
export interface AuditEntry {
  commune?: string | undefined;
  /** `staff:ID`, `resident:ID` or `system`; whoever makes the request when left out */
  actor?: string;
  /** `case.filed` */
  action: string;
  objectType: string;
  objectId: string;
  details?: Record<string, string | number | boolean>;
}

const actorOf = (req: PayloadRequest): string => {
  const staff = staffOf(req);
  if (staff) return `staff:${staff.id}`;
  const resident = residentOf(req);
  return resident ? `resident:${resident.id}` : 'system';
};

/** Adds the next link of the audit chain in the caller's transaction; put it last, because every writer waits for it. */
export const appendAudit = (req: PayloadRequest, entry: AuditEntry): Promise<void> =>
  inTransaction(req, async () => {
    const counter = await raiseCounter(req, 'audit');
    const prevHash = counter.head ?? chainStart;
    const row: AuditRow = {
      id: v7(),
      seq: counter.value,
      commune: entry.commune ?? null,
      at: new Date().toISOString(),
      actor: entry.actor ?? actorOf(req),
      action: entry.action,
      objectType: entry.objectType,
      objectId: entry.objectId,
      details: entry.details ?? null,
    };
    const hash = auditLink(prevHash, row);
    await req.payload.db.create({ collection: 'auditEvents', data: { ...row, prevHash, hash }, returning: false, req });
    await req.payload.db.updateOne({
      collection: 'counters',
      id: counter.id,
      data: { head: hash },
      returning: false,
      req,
    });
  });
