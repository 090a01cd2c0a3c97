import type { Commune } from '../../content-models/communes/commune.ts';
import {
  serviceCardSchema,
  type OnlineAction,
  type ServiceCard,
} from '../../content-models/serviceCards/serviceCard.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { toDocuments } from '../documents/toDocument.ts';
import { idOf } from '../fields/idOf.ts';
import { present } from '../fields/present.ts';
import type { ServiceCardDoc } from '../payload-types.ts';
import { toPublishedDocument } from '../publishing/toPublishedDocument.ts';

const dayOf = (value: string | null | undefined): string | undefined => (value ? localDateOf(value) : undefined);

const toOnline = ({ kind, service, href, place }: ServiceCardDoc['online']): OnlineAction =>
  kind === 'own'
    ? { kind, service: service ?? '' }
    : kind === 'outside'
      ? { kind, href: href ?? '', place: place ?? '' }
      : { kind: 'none' };

const toFees = (fees: ServiceCardDoc['fees']) =>
  (fees ?? []).map(({ label, grosze, per, account, validFrom, validTo }) => ({
    label,
    grosze,
    ...present({ per, account, validFrom: dayOf(validFrom), validTo: dayOf(validTo) }),
  }));

/** A card as readers get it. */
export const toServiceCard = (doc: ServiceCardDoc, commune: Commune, path: string): ServiceCard =>
  serviceCardSchema.parse({
    ...toPublishedDocument(doc, commune, path),
    slug: doc.slug,
    indexName: doc.indexName,
    whoMay: doc.whoMay,
    whatYouNeed: doc.whatYouNeed ?? [],
    steps: doc.steps,
    fees: toFees(doc.fees),
    duration: present({ days: doc.duration?.days, words: doc.duration?.words }),
    unitIds: (doc.units ?? []).map(idOf),
    legalBasis: (doc.legalBasis ?? []).map(({ act, article, journal }) => ({ act, ...present({ article, journal }) })),
    attachments: toDocuments(doc.attachments),
    lifeEvents: doc.lifeEvents ?? [],
    categories: doc.categories,
    audience: doc.audience ?? [],
    declaredLevel: Number(doc.declaredLevel),
    online: toOnline(doc.online),
    ...(doc.paused?.reason
      ? { paused: { reason: doc.paused.reason, ...present({ until: dayOf(doc.paused.until) }) } }
      : {}),
    ...present({ feeNote: doc.feeNote, whereNote: doc.whereNote, onPaper: doc.onPaper, appeal: doc.appeal }),
  });
