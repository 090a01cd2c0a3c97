import type { Institution, ProofKind } from '../../content-models/institutions/institution.ts';
import type { InstitutionDoc } from '../payload-types.ts';

const proofOf = ({ kind, connector }: Pick<InstitutionDoc, 'kind' | 'connector'>): ProofKind =>
  kind === 'school' ? 'childCode' : connector === 'wasteCalendarFiles' ? 'address' : 'customerCode';

/** An institution's row as the portal shows it. */
export const toInstitution = (doc: InstitutionDoc, tenant: string): Institution => ({
  id: doc.id,
  tenant,
  slug: doc.slug,
  kind: doc.kind,
  name: doc.name,
  phone: doc.phone,
  ...(doc.email ? { email: doc.email } : {}),
  proof: proofOf(doc),
  codeHint: doc.codeHint,
  ...(doc.connector.endsWith('Files') ? { takesActs: doc.takesActs === true } : {}),
});
