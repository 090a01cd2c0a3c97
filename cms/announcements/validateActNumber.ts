import type { PayloadRequest, Where } from 'payload';
import type { ZodType } from 'zod';
import { actNumberKey } from '../../content-models/announcements/actNumbers.ts';
import { announcementTypes } from '../../content-models/announcements/announcementTypes.ts';
import { byModel } from '../fields/byModel.ts';
import { idOf } from '../fields/idOf.ts';

type Act = 'resolution' | 'ordinance';

/** Every way to write the same number: 26 or 2026, whatever session it names. */
const sameNumber = (act: Act, number: string): Where => {
  const [running = '', year = ''] = actNumberKey(number).split('/');
  return act === 'resolution'
    ? { 'resolution.number': { like: `/${running}/${year}` } }
    : { 'ordinance.number': { in: [`${running}/${year}`, `${running}/20${year}`] } };
};

/** The document of the same commune and language that has this number already. */
const holderOf = async (
  req: PayloadRequest,
  act: Act,
  number: string,
  { id, data }: { id?: string | number | undefined; data: { commune?: unknown; language?: unknown } },
): Promise<string | undefined> => {
  const found = await req.payload.find({
    collection: 'announcements',
    where: {
      and: [
        { commune: { equals: idOf(data.commune) } },
        { language: { equals: data.language ?? 'pl' } },
        { type: { equals: act } },
        sameNumber(act, number),
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    },
    depth: 0,
    limit: 20,
    overrideAccess: true,
    req,
  });
  return found.docs.find((doc) => actNumberKey(doc[act]?.number ?? '') === actNumberKey(number))?.title;
};

/** A number has the shape of its kind of act, and no other act of the commune has it. */
export const validateActNumber =
  (act: Act, schema: ZodType) =>
  async (
    value: unknown,
    {
      req,
      id,
      data,
    }: { req: PayloadRequest; id?: string | number; data: Partial<{ commune: unknown; language: unknown }> },
  ): Promise<string | true> => {
    const shape = byModel(schema)(value);
    if (shape !== true || typeof value !== 'string' || !data.commune) return shape;
    const holder = await holderOf(req, act, value, { id, data });
    return (
      holder === undefined ||
      `Numer ${value} ma już ${announcementTypes[act].singular} „${holder}”. Sprawdź numer albo popraw tamten dokument.`
    );
  };
