import type { CollectionBeforeChangeHook } from 'payload';
import { freeSlug } from '../fields/slugField.ts';
import { idOf } from '../fields/idOf.ts';

const inTrash = /-kosz-[0-9a-f]{6}$/;

/** In the trash a document gives its address free; back from there it has its old one, or the next that is free. */
export const freeSlugInTrashBeforeChange: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  if (operation !== 'update') return data;
  const before = originalDoc as { id: string; slug?: string | null; commune?: unknown; deletedAt?: string | null };
  const slug = before.slug ?? '';
  if (data.deletedAt && !before.deletedAt)
    data.slug = `${slug.slice(0, 84).replace(/-+$/, '')}-kosz-${before.id.slice(-6)}`;
  else if (before.deletedAt && data.deletedAt === null)
    data.slug = await freeSlug(req, collection.slug, {
      wanted: slug.replace(inTrash, ''),
      commune: idOf(before.commune),
      language: String(data.language),
      id: before.id,
    });
  return data;
};
