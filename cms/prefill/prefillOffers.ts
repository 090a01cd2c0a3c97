import type { PayloadRequest } from 'payload';
import type { Resident } from '../../content-models/residents/resident.ts';
import { fieldsOf } from '../../content-models/services/interpretService.ts';
import { offered, prefillOf, profileOffers } from '../../content-models/services/prefilledAnswers.ts';
import type { PrefillOffers } from '../../content-models/services/prefill.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
import { currentAnswers } from '../cases/sealedCase.ts';
import { idOf } from '../fields/idOf.ts';
import { readContact } from '../residents/residentContact.ts';
import { definitionById } from '../services/readServiceVersions.ts';

/** How many of the newest cases are looked into; what is older is seldom still true. */
const mostCases = 50;

/** What the resident answered to other questions in their own cases of this commune, the newest case first. */
const earlierOffers = async (
  req: PayloadRequest,
  { commune, resident }: { commune: string; resident: string },
  definition: ServiceDefinition,
  today: LocalDate,
): Promise<PrefillOffers> => {
  const open = new Map(
    fieldsOf(definition).flatMap((field) => {
      const prefill = prefillOf(field);
      return prefill?.from === 'earlierCase' ? [[field.name, { field, prefill }] as const] : [];
    }),
  );
  if (open.size === 0) return {};
  const { docs } = await req.payload.find({
    collection: 'cases',
    // a case that was only shared with them is somebody else's
    where: { and: [{ resident: { equals: resident } }, { commune: { equals: commune } }] },
    select: { number: true, filedAt: true, serviceVersion: true, sealedAnswers: true, sealedAdded: true },
    sort: ['-filedAt', '-id'],
    limit: mostCases,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const offers: PrefillOffers = {};
  for (const doc of docs) {
    if (open.size === 0) break;
    const { slug } = await definitionById(req, idOf(doc.serviceVersion));
    const asked = [...open.values()].filter(({ prefill }) => (prefill.service ?? definition.slug) === slug);
    if (asked.length === 0) continue;
    const answers = currentAnswers(doc);
    for (const { field, prefill } of asked) {
      const value = offered(field, answers[prefill.field], today);
      if (value === undefined) continue;
      const { number, filedAt } = doc;
      offers[field.name] = { value, source: { from: 'earlierCase', number, filedAt: new Date(filedAt).toISOString() } };
      open.delete(field.name);
    }
  }
  return offers;
};

/** What is known of a form's own questions, and of nothing else: from the account, and from the resident's cases here. */
export const prefillOffers = async (
  req: PayloadRequest,
  { commune, resident }: { commune: string; resident: Resident },
  definition: ServiceDefinition,
): Promise<PrefillOffers> => {
  const today = localDateOf(new Date());
  const { givenName, familyName, email } = resident;
  const { phone, street, postalCode, town } = await readContact(req, resident.id);
  const profile = {
    ...{ givenName, familyName, fullName: `${givenName} ${familyName}`, email, phone, street, postalCode, town },
    address: street === '' ? '' : `${street}, ${postalCode} ${town}`,
  };
  return {
    ...profileOffers(definition, profile, today),
    ...(await earlierOffers(req, { commune, resident: resident.id }, definition, today)),
  };
};
