import type { PayloadRequest } from 'payload';
import { fieldsOf } from '../../content-models/services/interpretService.ts';
import { migrateAnswers } from '../../content-models/services/migrateAnswers.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import type { ServiceReview } from '../../content-models/services/serviceOffice.ts';
import { openAnswers } from '../cases/sealedCase.ts';
import { versionByNumber } from './readServiceVersions.ts';

const batch = 200;

/** What a new version would do to the forms that residents have begun; nothing of what they wrote leaves this function. */
export const openDraftsUnder = async (
  req: PayloadRequest,
  commune: string,
  next: ServiceDefinition,
): Promise<ServiceReview['drafts']> => {
  const losses = new Map<string, number>();
  let touched = 0;
  let losing = 0;
  for (let page = 1, more = true; more; page += 1) {
    const found = await req.payload.find({
      collection: 'filingDrafts',
      where: {
        and: [
          { commune: { equals: commune } },
          { service: { equals: next.slug } },
          { expiresAt: { greater_than: new Date().toISOString() } },
        ],
      },
      sort: 'id',
      limit: batch,
      page,
      depth: 0,
      overrideAccess: true,
      req,
    });
    for (const { id, versionNumber, sealedAnswers } of found.docs) {
      const former = await versionByNumber(req, commune, next.slug, versionNumber);
      if (!former) continue;
      const { lost, changed } = migrateAnswers(former.definition, next, openAnswers(id, sealedAnswers));
      if (lost.length > 0 || changed.length > 0) touched += 1;
      if (lost.length > 0) losing += 1;
      for (const name of new Set(lost)) {
        const label = fieldsOf(former.definition).find((field) => field.name === name)?.label ?? name;
        losses.set(label, (losses.get(label) ?? 0) + 1);
      }
    }
    more = found.hasNextPage;
  }
  return { touched, losing, questions: [...losses].map(([label, drafts]) => ({ label, drafts })) };
};
