import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.ts';

/** What one row of the audit says, apart from its place in the chain's hashes. */
export interface AuditRow {
  id: string;
  seq: number;
  commune: string | null;
  at: string;
  actor: string;
  action: string;
  objectType: string;
  objectId: string;
  details: unknown;
}

/** What stands before the first row. */
export const chainStart = '0'.repeat(64);

/** h_n = SHA-256(h_{n-1} ‖ canonical JSON of the row): a row's hash covers everything before it. */
export const auditLink = (
  prevHash: string,
  { id, seq, commune, at, actor, action, objectType, objectId, details }: AuditRow,
) =>
  createHash('sha256')
    .update(prevHash)
    .update(canonicalJson({ id, seq, commune, at, actor, action, objectType, objectId, details: details ?? null }))
    .digest('hex');
