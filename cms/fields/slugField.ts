import type { CollectionSlug, PayloadRequest, TextField } from 'payload';
import { slugSchema } from '../../content-models/shared/identity.ts';
import { slugify } from '../../content-models/shared/polish.ts';

/** The document's part of its public address, made from the title when left empty; unique per commune and language. */
export const slugField = (reserved: readonly string[]): TextField => ({
  name: 'slug',
  type: 'text',
  label: 'Adres na stronie',
  required: true,
  index: true,
  admin: {
    position: 'sidebar',
    description: 'Ostatnia część adresu. Zostaw puste, a powstanie z tytułu.',
  },
  hooks: {
    beforeValidate: [
      ({ value, data }): unknown => {
        if (typeof value === 'string' && value.trim() !== '') return slugify(value);
        return typeof data?.title === 'string' ? slugify(data.title) : value;
      },
    ],
  },
  validate: async (
    value: unknown,
    {
      req,
      id,
      collectionSlug,
      data,
    }: {
      req: PayloadRequest;
      id?: number | string;
      collectionSlug?: string;
      data: Partial<{ commune: unknown; language: unknown }>;
    },
  ) => {
    const parsed = slugSchema.safeParse(value);
    if (!parsed.success) return parsed.error.issues[0]?.message ?? 'Popraw adres.';
    if (reserved.includes(parsed.data)) return `Adres „${parsed.data}” jest zajęty przez stronę. Wybierz inny.`;
    if (collectionSlug === undefined) return true;
    const others = await req.payload.count({
      collection: collectionSlug as CollectionSlug,
      where: {
        and: [
          { slug: { equals: parsed.data } },
          { commune: { equals: data.commune } },
          { language: { equals: data.language } },
          ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
        ],
      },
      overrideAccess: true,
      req,
    });
    return others.totalDocs === 0 || 'Inny dokument ma już ten adres. Zmień adres albo tytuł.';
  },
});
