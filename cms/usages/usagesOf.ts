import type { CollectionSlug, Field, PayloadRequest, Where } from 'payload';
import { wordIn } from '../fields/labelOf.ts';

/** One document in which a picture or a file stands. */
export interface Usage {
  collection: CollectionSlug;
  /** what staff call its kind */
  label: string;
  id: string;
  title: string;
  /** whether readers see it now */
  isPublished: boolean;
}

/** Dotted names of all fields, however deep, that point at a collection. */
export const pathsTo = (target: CollectionSlug, fields: readonly Field[], above = ''): string[] =>
  fields.flatMap((field): string[] => {
    const name = 'name' in field && typeof field.name === 'string' ? `${above}${field.name}` : above;
    if ((field.type === 'relationship' || field.type === 'upload') && field.relationTo === target) return [name];
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        pathsTo(target, tab.fields, 'name' in tab && tab.name ? `${above}${tab.name}.` : above),
      );
    if (!('fields' in field)) return [];
    return pathsTo(target, field.fields, 'name' in field && field.name ? `${name}.` : above);
  });

const titleOf = (row: Record<string, unknown>, field: string): string => {
  const value = row[field];
  return typeof value === 'string' && value !== '' ? value : 'bez tytułu';
};

/** Every document that names this row of a collection, also one that is not on the site yet; a row outside `within` is not told. */
export const usagesOf = async (
  req: PayloadRequest,
  target: CollectionSlug,
  id: string,
  { overrideAccess }: { overrideAccess: boolean },
): Promise<Usage[]> => {
  const usages: Usage[] = [];
  for (const { config } of Object.values(req.payload.collections)) {
    const paths = pathsTo(target, config.fields);
    if (paths.length === 0) continue;
    const where: Where = { or: paths.map((path) => ({ [path]: { equals: id } })) };
    const collection = config.slug;
    // A collection that the caller may not read holds nothing for them.
    const found = await req.payload
      .find({ collection, where, depth: 0, pagination: false, limit: 500, overrideAccess, req })
      .catch((error: unknown) => {
        if ((error as { status?: number }).status === 403) return { docs: [] };
        throw error;
      });
    for (const doc of found.docs as unknown as (Record<string, unknown> & { id: string })[]) {
      usages.push({
        collection,
        label: wordIn(req.i18n.language, config.labels.singular) ?? collection,
        id: doc.id,
        title: titleOf(doc, config.admin.useAsTitle ?? 'id'),
        isPublished: config.versions ? doc._status === 'published' : true,
      });
    }
  }
  return usages;
};
