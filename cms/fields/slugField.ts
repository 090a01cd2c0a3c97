import { randomBytes } from 'node:crypto';
import type { CollectionSlug, PayloadRequest, TextField } from 'payload';
import { staffOf } from '../access/roles.ts';
import { slugSchema } from '../../content-models/shared/identity.ts';
import { slugify } from '../../content-models/shared/polish.ts';
import { maybeIdOf } from './idOf.ts';

/** Where a slug must be the only one. */
interface Place {
  commune: unknown;
  language: unknown;
  /** the document that asks, whose own slug does not count */
  id: string | undefined;
}

const isTaken = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  slug: string,
  { commune, language, id }: Place,
): Promise<boolean> => {
  if (commune === undefined) return false;
  const others = await req.payload.count({
    collection,
    where: {
      and: [
        { slug: { equals: slug } },
        { commune: { equals: commune } },
        { language: { equals: language } },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    },
    trash: true,
    overrideAccess: true,
    req,
  });
  return others.totalDocs > 0;
};

/** The wanted slug, or the next one with a number that nobody has. */
export const freeSlug = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  { wanted, reserved = [], ...place }: Place & { wanted: string; reserved?: readonly string[] },
): Promise<string> => {
  for (let number = 1; number < 1000; number += 1) {
    const suffix = number === 1 ? '' : `-${String(number)}`;
    const slug = `${wanted.slice(0, 96 - suffix.length).replace(/-+$/, '')}${suffix}`;
    if (!reserved.includes(slug) && !(await isTaken(req, collection, slug, place))) return slug;
  }
  return placeholder();
};

/** What a document without a title is called until it has one: every row of the index is different from the others. */
const placeholder = (): string => `szkic-${randomBytes(6).toString('hex')}`;
const isPlaceholder = (slug: string): boolean => /^szkic-[0-9a-f]{12}$/.test(slug);

const isMadeFrom = (slug: string, title: unknown): boolean => {
  const made = typeof title === 'string' ? slugify(title) : '';
  return (
    isPlaceholder(slug) || slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)))
  );
};

interface Before {
  id?: string;
  slug?: string | null;
  title?: unknown;
  commune?: unknown;
  language?: unknown;
  publishedAt?: string | null;
}

/**
 * The document's part of its public address; unique per commune and language. Left empty, it is made from the title and
 * follows it until the first publication, because a document that saves itself while somebody types has many titles.
 */
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
      async ({ value, data, originalDoc, req, collection, operation }): Promise<unknown> => {
        const before = (operation === 'update' ? originalDoc : undefined) as Before | undefined;
        const asked = typeof value === 'string' ? slugify(value) : '';
        const given = isPlaceholder(asked) ? '' : asked;
        if (before?.publishedAt) return given === '' ? before.slug : given;
        const isOwn = given !== '' && !(given === before?.slug && isMadeFrom(given, before.title));
        if (isOwn || !collection) return given;
        const title: unknown = data?.title ?? before?.title;
        const wanted = typeof title === 'string' ? slugify(title) : '';
        if (wanted === '') return asked === '' ? placeholder() : asked;
        if (given !== '' && isMadeFrom(given, title)) return given;
        return freeSlug(req, collection.slug, {
          wanted,
          reserved,
          commune: before ? maybeIdOf(before.commune) : (staffOf(req)?.commune ?? maybeIdOf(data?.commune)),
          language: data?.language ?? before?.language ?? 'pl',
          id: before?.id,
        });
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
    const { commune, language } = data;
    const taken = await isTaken(req, collectionSlug as CollectionSlug, parsed.data, {
      commune: maybeIdOf(commune),
      language,
      id: id === undefined ? undefined : String(id),
    });
    return !taken || 'Inny dokument ma już ten adres. Zmień adres albo tytuł.';
  },
});
