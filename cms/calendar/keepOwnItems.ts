import type { PayloadRequest, Where } from 'payload';
import { v7 } from 'uuid';
import { keptOwnItemSchema, type KeptOwnItem, type OwnItem } from '../../content-models/calendar/calendarEntry.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import type { OwnItemDoc } from '../payload-types.ts';
import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

const collection = 'ownItems';

/** Enough for years of family life, too little to store anything else here. */
const mostItems = 500;

const sealItem = (id: string, item: OwnItem): string => seal(dataKeys(), id, JSON.stringify(item));
const openItem = ({ id, sealedItem }: OwnItemDoc): KeptOwnItem =>
  keptOwnItemSchema.parse({ ...(JSON.parse(open(dataKeys(), id, sealedItem)) as object), id });

const ownRow = (resident: string, id: string): Where => ({
  and: [{ id: { equals: id } }, { resident: { equals: resident } }],
});

/** All notes and tasks of a resident. */
export const ownItemsOf = async (req: PayloadRequest, resident: string): Promise<KeptOwnItem[]> => {
  const { docs } = await req.payload.db.find<OwnItemDoc>({
    collection,
    where: { resident: { equals: resident } },
    sort: 'id',
    limit: mostItems,
    pagination: false,
    req,
  });
  return docs.map(openItem);
};

/** One note or task, if it is this resident's; otherwise it does not exist. */
export const ownItemOf = async (req: PayloadRequest, resident: string, id: string): Promise<KeptOwnItem> => {
  const row = await req.payload.db.findOne<OwnItemDoc>({ collection, where: ownRow(resident, id), req });
  if (!row) throw notFound();
  return openItem(row);
};

/** Keeps a new note or task. */
export const keepOwnItem = async (req: PayloadRequest, resident: string, item: OwnItem): Promise<KeptOwnItem> => {
  const { totalDocs } = await req.payload.db.count({ collection, where: { resident: { equals: resident } }, req });
  if (totalDocs >= mostItems) {
    throw new ProblemError({
      status: 409,
      title: `Masz już ${String(mostItems)} notatek i zadań.`,
      detail: 'Usuń te, których już nie potrzebujesz, i dodaj nową.',
    });
  }
  const id = v7();
  await req.payload.db.create({
    collection,
    data: { id, resident, sealedItem: sealItem(id, item), changedAt: new Date().toISOString() },
    req,
  });
  return { ...item, id };
};

/** Puts a note or task in place of what was there under its id. */
export const changeOwnItem = async (
  req: PayloadRequest,
  resident: string,
  { id, ...item }: KeptOwnItem,
): Promise<KeptOwnItem> => {
  const row: unknown = await req.payload.db.updateOne({
    collection,
    where: ownRow(resident, id),
    data: { sealedItem: sealItem(id, item), changedAt: new Date().toISOString() },
    req,
  });
  if (!row) throw notFound();
  return { ...item, id };
};

/** Forgets a note or task. */
export const dropOwnItem = async (req: PayloadRequest, resident: string, id: string): Promise<void> => {
  const row: unknown = await req.payload.db.deleteOne({ collection, where: ownRow(resident, id), req });
  if (!row) throw notFound();
};
