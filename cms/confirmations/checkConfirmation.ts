import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { ConfirmationQuestion, ConfirmationVerdict } from '../../content-models/confirmations/confirmation.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import type { CaseDoc } from '../payload-types.ts';
import { confirmationPdf } from './confirmationPdf.ts';
import { isUnchanged } from './isUnchanged.ts';

/** Tells a stranger who holds a confirmation whether it is genuine and nothing was changed since; never what is in it. */
export const checkConfirmation = async (
  req: PayloadRequest,
  commune: string,
  { code, printedHash, fileHash }: ConfirmationQuestion,
): Promise<ConfirmationVerdict> => {
  const doc = await req.payload.db.findOne<CaseDoc>({
    collection: 'cases',
    where: { and: [{ checkCode: { equals: code } }, { commune: { equals: commune } }] },
    req,
  });
  if (!doc) return { state: 'unknown' };
  if (!(await isUnchanged(req, doc))) return { state: 'changed', number: doc.number };
  const { officeName } = await communeById(req.payload, idOf(doc.commune), req);
  return {
    state: 'genuine',
    number: doc.number,
    filedAt: new Date(doc.filedAt).toISOString(),
    officeName,
    ...(printedHash === undefined ? {} : { printedMatches: printedHash === doc.filedHash }),
    ...(fileHash === undefined
      ? {}
      : {
          fileMatches:
            createHash('sha256')
              .update(await confirmationPdf(req, doc))
              .digest('hex') === fileHash,
        }),
  };
};
