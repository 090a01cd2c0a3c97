import type { PayloadRequest } from 'payload';
import { compareDefinitions } from '../../content-models/services/compareDefinitions.ts';
import { draftFaults, readDraft } from '../../content-models/services/draftFaults.ts';
import { failedScenarios } from '../../content-models/services/runScenarios.ts';
import type { ServiceReview } from '../../content-models/services/serviceOffice.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { versionsOf } from './listVersions.ts';
import { openDraftsUnder } from './openDrafts.ts';
import type { OwnService } from './ownService.ts';
import { unknownUnits } from './unknownUnits.ts';
import { newestServiceVersions } from './readServiceVersions.ts';

/** Everything somebody should know before they publish a draft: what changes, what is wrong, whose answers are lost. */
export const reviewService = async (
  req: PayloadRequest,
  { row, commune }: Pick<OwnService, 'row' | 'commune'>,
): Promise<ServiceReview> => {
  const draft = readDraft(row.definition);
  const faults = draftFaults(row.definition);
  const [newest] = await newestServiceVersions(req, commune, row.slug);
  const [live] = newest ? await versionsOf(req, commune, row.slug, 1) : [];
  return {
    title: row.title,
    slug: row.slug,
    revision: row.revision ?? 0,
    published: live ? { number: live.number, at: live.publishedAt, by: live.publishedBy } : null,
    paused: pauseOf(row),
    isComparable: draft !== undefined,
    differences: draft && newest ? compareDefinitions(newest.definition, draft) : [],
    faults,
    warnings: draft ? await unknownUnits(req, commune, draft) : [],
    failedScenarios: draft && faults.length === 0 ? failedScenarios(draft, localDateOf(new Date())) : [],
    drafts: draft && newest ? await openDraftsUnder(req, commune, draft) : { touched: 0, losing: 0, questions: [] },
  };
};

const pauseOf = ({ pausedReason, pausedAt }: OwnService['row']): ServiceReview['paused'] =>
  pausedReason ? { reason: pausedReason, at: pausedAt ?? '' } : null;
