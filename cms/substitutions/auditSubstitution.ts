import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { appendAudit } from '../audit/appendAudit.ts';
import { idOf } from '../fields/idOf.ts';
import type { SubstitutionDoc } from '../payload-types.ts';

const audit = (req: PayloadRequest, action: string, doc: SubstitutionDoc): Promise<void> =>
  appendAudit(req, {
    commune: idOf(doc.commune),
    action,
    objectType: 'substitutions',
    objectId: doc.id,
    details: { staff: idOf(doc.staff), substitute: idOf(doc.substitute), from: doc.from, to: doc.to },
  });

/** A substitution opens cases to somebody, so it is written down who opened them and for how long. */
export const auditSubstitutionAfterChange: CollectionAfterChangeHook<SubstitutionDoc> = async ({ doc, req }) => {
  await audit(req, 'substitution.set', doc);
};

/** So is its end before time. */
export const auditSubstitutionAfterDelete: CollectionAfterDeleteHook<SubstitutionDoc> = async ({ doc, req }) => {
  await audit(req, 'substitution.ended', doc);
};
