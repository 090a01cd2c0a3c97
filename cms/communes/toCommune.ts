import { communeSchema, type Commune } from '../../content-models/communes/commune.ts';
import { originOf } from '../../content-models/environment/environment.ts';
import { env } from '../env.ts';
import { toSettings } from './toSettings.ts';
import type { CommuneDoc } from '../payload-types.ts';

/** A commune as the site gets it. */
export const toCommune = (doc: CommuneDoc): Commune => {
  const domains = (doc.domains ?? []).map((domain) => domain.host);
  return communeSchema.parse({
    id: doc.id,
    tenant: doc.tenant,
    terc: doc.terc,
    name: doc.name,
    officeName: doc.officeName,
    officeNameGenitive: doc.officeNameGenitive,
    authority: doc.authority,
    address: doc.address,
    phone: doc.phone,
    email: doc.email,
    electronicDelivery: doc.electronicDelivery,
    openingHours: (doc.openingHours ?? []).map(({ weekday, from, to }) => ({ weekday, from, to })),
    theme: doc.theme,
    domains,
    origin: originOf(domains, env),
    topTasks: (doc.topTasks ?? []).map(({ label, href }) => ({ label, href })),
    ...(doc.motto ? { motto: doc.motto } : {}),
    ...toSettings(doc),
    bipEditors: (doc.bipEditors ?? []).map(({ name, phone, email }) => ({ name, phone, email })),
  });
};
