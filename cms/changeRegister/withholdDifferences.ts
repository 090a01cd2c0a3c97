import type { PayloadRequest } from 'payload';
import { communeById } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import type { ChangeRegisterDoc } from '../payload-types.ts';
import { appendPublication } from '../publications/appendPublication.ts';

/**
 * Takes the differences out of a document's rows in the register, because they repeat what must not be kept any more;
 * that there was a change, of what, when, by whom and why, stays.
 */
export const withholdDifferences = async (req: PayloadRequest, docId: string): Promise<void> => {
  const { docs } = await req.payload.db.find<ChangeRegisterDoc>({
    collection: 'changeRegister',
    where: { docId: { equals: docId } },
    pagination: false,
    limit: 0,
    req,
  });
  for (const row of docs) {
    const labels = (Array.isArray(row.changedFields) ? row.changedFields : []) as string[];
    await req.payload.db.updateOne({
      collection: 'changeRegister',
      id: row.id,
      data: { withheld: true, changes: labels.map((label) => ({ label })) },
      req,
    });
    const { tenant } = await communeById(req.payload, idOf(row.commune), req);
    await appendPublication(req, { tenant, kind: 'change', docId: row.id, op: 'publish' });
  }
};
