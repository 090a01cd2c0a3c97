import type { PayloadRequest, Where } from 'payload';
import type { KeptDraft } from '../../content-models/drafts/draft.ts';
import type { FilingDraftDoc } from '../payload-types.ts';

/** Whose draft of which service, where. */
export interface DraftPlace {
  commune: string;
  resident: string;
  service: string;
}

/** Finds the one draft of a place. */
export const placeWhere = ({ commune, resident, service }: DraftPlace): Where => ({
  and: [{ resident: { equals: resident } }, { commune: { equals: commune } }, { service: { equals: service } }],
});

/** The row of a place, unless its time has passed. */
export const draftRow = async (req: PayloadRequest, place: DraftPlace): Promise<FilingDraftDoc | undefined> => {
  const row = await req.payload.db.findOne<FilingDraftDoc>({
    collection: 'filingDrafts',
    where: placeWhere(place),
    req,
  });
  return row && Date.parse(row.expiresAt) > Date.now() ? row : undefined;
};

/** What is told of a row that is kept. */
export const keptOf = ({ revision, updatedAt, expiresAt }: FilingDraftDoc): KeptDraft => ({
  revision,
  updatedAt: new Date(updatedAt).toISOString(),
  expiresAt: new Date(expiresAt).toISOString(),
});

/** Forgets drafts whose time has passed. */
export const forgetOldDrafts = async (req: PayloadRequest): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: 'filingDrafts',
    where: { expiresAt: { less_than: new Date().toISOString() } },
    req,
  });
};

/** In a filing's transaction: what was begun with this key is filed now and no longer begun. */
export const forgetFiledDraft = async (req: PayloadRequest, place: DraftPlace, key: string): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: 'filingDrafts',
    where: { and: [placeWhere(place), { key: { equals: key } }] },
    req,
  });
};
