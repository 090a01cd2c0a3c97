import type { PayloadRequest, Where } from 'payload';
import { v7 } from 'uuid';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { isSame } from '../../content-models/services/serviceDifference.ts';
import type { ServiceDoc } from '../payload-types.ts';

/** Finds one service of a commune. */
export const serviceWhere = (commune: string, slug: string): Where => ({
  and: [{ slug: { equals: slug } }, { commune: { equals: commune } }],
});

/** The office's row of a service; there is none before it was published or begun. */
export const serviceRow = async (req: PayloadRequest, commune: string, slug: string): Promise<ServiceDoc | undefined> =>
  (await req.payload.db.findOne<ServiceDoc>({ collection: 'services', where: serviceWhere(commune, slug), req })) ??
  undefined;

/** Puts another draft into a row; whoever edits the former one is told when they save. */
export const putDraft = async (
  req: PayloadRequest,
  row: Pick<ServiceDoc, 'id' | 'revision'>,
  definition: ServiceDefinition,
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: 'services',
    id: row.id,
    data: {
      definition,
      title: definition.title,
      revision: (row.revision ?? 0) + 1,
      updatedAt: new Date().toISOString(),
    },
    req,
  });
};

/** What was published, and what had been before it. */
interface Published {
  commune: string;
  definition: ServiceDefinition;
  number: number;
  /** the version before; nothing for the first */
  former: ServiceDefinition | undefined;
}

/**
 * Keeps the office's row in step with a publication, in its transaction: a new service gets its row, a draft that nobody
 * had changed since the former version follows, any other draft stays as somebody's unfinished work.
 */
export const keepServiceRow = async (
  req: PayloadRequest,
  { commune, definition, number, former }: Published,
): Promise<void> => {
  const { db } = req.payload;
  const at = new Date().toISOString();
  const row = await serviceRow(req, commune, definition.slug);
  if (!row) {
    await db.create({
      collection: 'services',
      data: {
        id: v7(),
        commune,
        slug: definition.slug,
        title: definition.title,
        definition,
        publishedNumber: number,
        revision: 0,
        createdAt: at,
        updatedAt: at,
      },
      req,
    });
    return;
  }
  const isUntouched = former !== undefined && isSame(row.definition, former);
  await db.updateOne({ collection: 'services', id: row.id, data: { publishedNumber: number }, req });
  if (isUntouched && !isSame(row.definition, definition)) await putDraft(req, row, definition);
};
