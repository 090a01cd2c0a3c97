import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { PayloadRequest } from 'payload';
import { auditLink } from '../audit/auditLink.ts';
import { caseFilePath } from '../cases/caseFileResponse.ts';
import { openAnswers } from '../cases/sealedCase.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import type { AuditEventDoc, CaseDoc, CaseFileDoc } from '../payload-types.ts';
import { filedHash } from './filedHash.ts';

const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

/** The files of the filing; what was sent later belongs to no confirmation. */
export const filedFiles = async (req: PayloadRequest, doc: CaseDoc): Promise<CaseFileDoc[]> => {
  const named = new Set(
    Object.values(openAnswers(doc.id, doc.sealedAnswers)).flatMap((answer) =>
      Array.isArray(answer) ? answer.filter((one): one is string => typeof one === 'string') : [],
    ),
  );
  const { docs } = await req.payload.db.find<CaseFileDoc>({
    collection: 'caseFiles',
    where: { case: { equals: doc.id } },
    sort: 'id',
    pagination: false,
    limit: 500,
    req,
  });
  return docs.filter(({ id }) => named.has(id));
};

/** Whether the audit trail says the same hash, in a row that is what it was and stands between its neighbours. */
const isInAudit = async (req: PayloadRequest, doc: CaseDoc): Promise<boolean> => {
  const row = await req.payload.db.findOne<AuditEventDoc>({
    collection: 'auditEvents',
    where: { and: [{ objectId: { equals: doc.id } }, { action: { equals: 'case.filed' } }] },
    req,
  });
  if (!row) return false;
  const { id, seq, actor, action, objectType, objectId, prevHash, hash } = row;
  const details = (row.details ?? null) as { number?: unknown; filedHash?: unknown } | null;
  const at = new Date(row.at).toISOString();
  const own = { id, seq, commune: maybeIdOf(row.commune) ?? null, at, actor, action, objectType, objectId, details };
  if (auditLink(prevHash, own) !== hash) return false;
  if (details?.filedHash !== doc.filedHash || details?.number !== doc.number) return false;
  const { docs } = await req.payload.db.find<AuditEventDoc>({
    collection: 'auditEvents',
    where: { seq: { in: [seq - 1, seq + 1] } },
    pagination: false,
    limit: 2,
    req,
  });
  return docs.every((near) => (near.seq < seq ? near.hash === prevHash : near.prevHash === hash));
};

/** Whether what is kept of a case is what was filed: its answers, its files on the disk, and the audit trail. */
export const isUnchanged = async (req: PayloadRequest, doc: CaseDoc): Promise<boolean> => {
  try {
    const files = await filedFiles(req, doc);
    const answers = openAnswers(doc.id, doc.sealedAnswers);
    const found = filedHash({
      case: doc.id,
      commune: idOf(doc.commune),
      resident: idOf(doc.resident),
      serviceVersion: idOf(doc.serviceVersion),
      filedAt: new Date(doc.filedAt).toISOString(),
      clauseVersion: doc.clauseVersion,
      answers,
      files: await Promise.all(
        files.map(async ({ id, filename }) => ({ id, sha256: await sha256Of(caseFilePath(filename ?? '')) })),
      ),
    });
    return found === doc.filedHash && (await isInAudit(req, doc));
  } catch (error) {
    // A seal that does not open or a file that is gone is a change too.
    req.payload.logger.error({ err: error, msg: `What was filed with case ${doc.number} cannot be read again.` });
    return false;
  }
};
