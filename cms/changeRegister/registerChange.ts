import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { belongsToBip } from '../../content-models/bip/bip.ts';
import type { ChangeAction, FieldChange } from '../../content-models/changeRegister/change.ts';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { staffOf } from '../access/roles.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { appendPublication } from '../publications/appendPublication.ts';

const longestRow = 16_000;

/** Keeps the differences as long as a row may be; what is beyond stays with its name. */
const bounded = (fields: readonly FieldChange[]): FieldChange[] => {
  let left = longestRow;
  return fields.map((field) => {
    left -= JSON.stringify(field).length;
    return left >= 0 || field.difference === undefined ? field : { label: field.label, cut: true };
  });
};

/** One row in the public register of changes, and the entry of the feed that tells the site of it. */
export const registerChange = async (
  req: PayloadRequest,
  {
    inBip,
    fields = [],
    withheld = false,
    ...row
  }: {
    commune: string;
    kind: DocumentKind;
    docId: string;
    revision: number;
    action: ChangeAction;
    title: string;
    path: string;
    /** what the document itself says of belonging to the Bulletin; its place decides when it says nothing */
    inBip?: boolean | null | undefined;
    reason?: string | undefined;
    fields?: FieldChange[];
    withheld?: boolean;
    by?: string;
    at?: string | undefined;
  },
): Promise<void> => {
  const { tenant } = await communeById(req.payload, row.commune, req);
  const id = v7();
  await req.payload.db.create({
    collection: 'changeRegister',
    data: {
      by: staffOf(req)?.name ?? 'Redakcja',
      ...row,
      id,
      at: row.at ?? new Date().toISOString(),
      inBip: belongsToBip(row.path, inBip),
      withheld,
      changedFields: fields.map(({ label }) => label),
      changes: withheld ? fields.map(({ label }) => ({ label })) : bounded(fields),
    },
    req,
  });
  await appendPublication(req, { tenant, kind: 'change', docId: id, op: 'publish' });
};
