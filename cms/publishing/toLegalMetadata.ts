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
  },
  commune: Commune,
) => ({
  publisherEntity: commune.officeName,
  producedBy: doc.producedBy,
  producedAt: localDateOf(doc.producedAt),
  enteredBy: doc.enteredBy ?? 'Redakcja',
  publishedAt: doc.publishedAt ?? doc.updatedAt,
  updatedAt: doc.changedAt ?? doc.updatedAt,
});
