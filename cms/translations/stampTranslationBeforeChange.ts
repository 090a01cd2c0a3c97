import type { CollectionBeforeChangeHook } from 'payload';
import { maybeIdOf } from '../fields/idOf.ts';

interface Translated {
  language?: string;
  translationOf?: unknown;
  translatedRevision?: number | null;
  matchesOriginal?: boolean | null;
}

/**
 * Notes which revision of the Polish original a translation says the same as: the one that was public when its writer
 * ticked „odpowiada polskiej wersji”, and the first one at once. A Polish document translates nothing.
 */
export const stampTranslationBeforeChange: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const given = data as Translated;
  const now = { ...(originalDoc as Translated | undefined), ...given };
  if (now.language === undefined || now.language === 'pl') {
    return { ...data, translationOf: null, translatedRevision: null, matchesOriginal: false };
  }
  const original = maybeIdOf(now.translationOf);
  if (original === undefined) return { ...data, translatedRevision: null, matchesOriginal: false };
  const moved = maybeIdOf((originalDoc as Translated | undefined)?.translationOf) !== original;
  if (given.matchesOriginal !== true && !moved && typeof now.translatedRevision === 'number') {
    return { ...data, matchesOriginal: false };
  }
  const row = await req.payload.db.findOne<{ id: string; revision?: number | null }>({
    collection: collection.slug,
    where: { id: { equals: original } },
    req,
  });
  return { ...data, translatedRevision: row?.revision ?? 0, matchesOriginal: false };
};
