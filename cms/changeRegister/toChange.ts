import { belongsToBip } from '../../content-models/bip/bip.ts';
import { changeSchema, type Change } from '../../content-models/changeRegister/change.ts';
import type { Tenant } from '../../content-models/shared/identity.ts';
import type { ChangeRegisterDoc } from '../payload-types.ts';

/** A row of the register as the site gets it; rows from before differences were kept have none. */
export const toChange = (row: ChangeRegisterDoc, tenant: Tenant): Change =>
  changeSchema.parse({
    id: row.id,
    tenant,
    kind: row.kind,
    documentId: row.docId,
    revision: row.revision,
    action: row.action,
    title: row.title,
    path: row.path,
    inBip: belongsToBip(row.path, row.inBip),
    by: row.by,
    at: row.at,
    ...(row.reason ? { reason: row.reason } : {}),
    fields: row.changes ?? [],
    withheld: row.withheld === true,
  });
