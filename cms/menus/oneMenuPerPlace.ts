import type { PayloadRequest } from 'payload';

/** A place of a site has one menu in each language. */
export const oneMenuPerPlace = async (
  place: unknown,
  {
    req,
    id,
    data,
  }: { req: PayloadRequest; id?: number | string; data: Partial<{ commune: unknown; language: unknown }> },
): Promise<string | true> => {
  if (!place) return 'To pole jest wymagane.';
  const others = await req.payload.count({
    collection: 'menus',
    where: {
      and: [
        { place: { equals: place } },
        { commune: { equals: data.commune } },
        { language: { equals: data.language } },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    },
    overrideAccess: true,
    req,
  });
  return others.totalDocs === 0 || 'To miejsce ma już menu w tym języku. Zmień tamto menu.';
};
