import type { PayloadRequest } from 'payload';
import type { Institution } from '../../content-models/institutions/institution.ts';
import { notFound } from '../api/problem.ts';
import { communeById } from '../communes/communeDirectory.ts';
import type { Connector } from '../connectors/connector.ts';
import { makeConnector } from '../connectors/makeConnector.ts';
import { idOf } from '../fields/idOf.ts';
import { layLetter } from '../mailbox/layLetter.ts';
import { currentDataset } from './currentDataset.ts';
import { openToken } from './sealedToken.ts';
import { toInstitution } from './toInstitution.ts';

/** An institution, the way to reach it, and whether residents may link it anew. */
export interface ReachableInstitution {
  institution: Institution;
  connector: Connector;
  enabled: boolean;
}

/** Makes the connector of an institution from its settings; a 404 problem when there is no such institution. */
export const connectorOf = async (req: PayloadRequest, institutionId: string): Promise<ReachableInstitution> => {
  const { payload } = req;
  const { docs } = await payload.find({
    collection: 'institutions',
    where: { id: { equals: institutionId } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    // sealedToken is read by nobody else
    showHiddenFields: true,
    req,
  });
  const [doc] = docs;
  if (!doc) throw notFound();
  const { tenant } = await communeById(payload, idOf(doc.commune), req);
  const connector = makeConnector({
    connector: doc.connector,
    ...(doc.baseUrl ? { baseUrl: doc.baseUrl } : {}),
    ...(doc.sealedToken ? { token: openToken(doc.id, doc.sealedToken) } : {}),
    ...(doc.connector.endsWith('Files')
      ? { load: () => currentDataset(payload, doc.id), lay: layLetter(payload, doc) }
      : {}),
  });
  return { institution: toInstitution(doc, tenant), connector, enabled: doc.enabled !== false };
};
