import { belongsToBip } from '../../content-models/bip/bip.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';

/** The „Metryczka” of a published document (art. 8(6) of the act on public information). */
export const toLegalMetadata = (
  doc: {
    producedBy: string;
    producedAt: string;
    enteredBy?: string | null;
    publishedAt?: string | null;
    changedAt?: string | null;
    updatedAt: string;
    inBip?: boolean | null;
    archivedAt?: string | null;
    exclusions?: { scope: string; legalBasis: string; decidedBy: string; inInterestOf?: string | null }[] | null;
  },
  commune: Commune,
  path: string,
) => ({
  publisherEntity: commune.officeName,
  producedBy: doc.producedBy,
  producedAt: localDateOf(doc.producedAt),
  enteredBy: doc.enteredBy ?? 'Redakcja',
  publishedAt: doc.publishedAt ?? doc.updatedAt,
  updatedAt: doc.changedAt ?? doc.updatedAt,
  inBip: belongsToBip(path, doc.inBip),
  exclusions: (doc.exclusions ?? []).map(({ scope, legalBasis, decidedBy, inInterestOf }) => ({
    scope,
    legalBasis,
    decidedBy,
    ...(inInterestOf ? { inInterestOf } : {}),
  })),
  ...(doc.archivedAt ? { archivedAt: doc.archivedAt } : {}),
});
