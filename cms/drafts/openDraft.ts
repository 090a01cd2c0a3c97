import type { PayloadRequest } from 'payload';
import type { DraftLine, OpenedDraft } from '../../content-models/drafts/draft.ts';
import { fieldsOf } from '../../content-models/services/interpretService.ts';
import { migrateAnswers } from '../../content-models/services/migrateAnswers.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { openAnswers } from '../cases/sealedCase.ts';
import type { FilingDraftDoc } from '../payload-types.ts';
import { newestServiceVersions } from '../services/readServiceVersions.ts';
import { draftRow, keptOf, type DraftPlace } from './draftRows.ts';
import { versionByNumber } from './versionByNumber.ts';

const labelsOf = (definition: ServiceDefinition, names: string[]): string[] => {
  const labels = new Map(fieldsOf(definition).map(({ name, label }) => [name, label]));
  return names.map((name) => labels.get(name) ?? name);
};

/** What was begun, moved to the form as it is today; nothing when nothing was, or the service is offered no more. */
export const openDraft = async (req: PayloadRequest, place: DraftPlace): Promise<OpenedDraft | undefined> => {
  const row = await draftRow(req, place);
  const [newest] = await newestServiceVersions(req, place.commune, place.service);
  if (!row || !newest) return undefined;
  const typed = await versionByNumber(req, place.commune, place.service, row.versionNumber);
  const answers = openAnswers(row.id, row.sealedAnswers);
  const moved =
    typed.number === newest.number
      ? { answers, lost: [], changed: [] }
      : migrateAnswers(typed.definition, newest.definition, answers);
  return {
    ...keptOf(row),
    version: newest.number,
    typedInto: typed.number,
    answers: moved.answers,
    key: row.key,
    step: row.step,
    lost: labelsOf(typed.definition, moved.lost),
    changed: labelsOf(newest.definition, moved.changed),
  };
};

/** Everything a resident began in a commune and can go on with, newest first. */
export const listDrafts = async (
  req: PayloadRequest,
  { commune, resident }: Omit<DraftPlace, 'service'>,
): Promise<DraftLine[]> => {
  const { docs } = await req.payload.db.find<FilingDraftDoc>({
    collection: 'filingDrafts',
    where: {
      and: [
        { resident: { equals: resident } },
        { commune: { equals: commune } },
        { expiresAt: { greater_than: new Date().toISOString() } },
      ],
    },
    sort: ['-updatedAt', '-id'],
    pagination: false,
    limit: 200,
    req,
  });
  if (docs.length === 0) return [];
  const titles = new Map(
    (await newestServiceVersions(req, commune)).map(({ service, definition }) => [service, definition.title]),
  );
  return docs.flatMap((row) => {
    const title = titles.get(row.service);
    return title === undefined ? [] : [{ ...keptOf(row), service: row.service, title }];
  });
};
