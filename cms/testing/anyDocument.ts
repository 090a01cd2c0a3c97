import type { FlattenedField, Payload } from 'payload';
import { v7 } from 'uuid';
import { publishedCollectionNamed } from '../publishing/publishedCollections.ts';
import { pictureBytes } from './pictureBytes.ts';
import type { TestCms } from './startPayload.ts';
import { testAnnouncement } from './testAnnouncement.ts';
import { uploadFile } from './uploadFile.ts';
import { withoutDigits } from './withoutDigits.ts';

/** Ids of what a document cannot be without, by their collection. */
type Needed = Partial<Record<string, string>>;

const { body } = testAnnouncement('');

const valueOf = (field: FlattenedField, needed: Needed): unknown => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return 'hasMany' in field && field.hasMany === true ? ['próbne słowa'] : `próbne ${field.name}`;
    case 'email':
      return 'urzad@chelm.example';
    case 'number':
      return field.min ?? 1;
    case 'date':
      return '2026-11-02T12:00:00.000Z';
    case 'checkbox':
      return false;
    case 'select': {
      const [first] = field.options;
      const value = typeof first === 'string' ? first : first?.value;
      return field.hasMany === true ? [value] : value;
    }
    case 'richText':
      return body;
    case 'array':
      return [requiredOf(field.flattenedFields, needed)];
    case 'relationship':
    case 'upload':
      return needed[String(field.relationTo)];
    default:
      return undefined;
  }
};

/** A value for each field that must have one and makes none by itself. */
const requiredOf = (fields: FlattenedField[], needed: Needed): Record<string, unknown> => {
  const data: Record<string, unknown> = {};
  for (const field of fields) {
    if (['commune', 'slug', 'language', 'id'].includes(field.name)) continue;
    if ('defaultValue' in field && field.defaultValue !== undefined) continue;
    if (field.type === 'group') {
      const inner = requiredOf(field.flattenedFields, needed);
      if (Object.keys(inner).length > 0) data[field.name] = inner;
    } else if ('required' in field && field.required === true) data[field.name] = valueOf(field, needed);
  }
  return data;
};

/** What a kind wants besides: one of two fields, which no field alone says. */
const besides: Record<string, Record<string, unknown> | undefined> = {
  serviceCards: { duration: { words: 'do 30 dni' } },
};

/** The collections that a document cannot be without: a session its term, a gallery its pictures, a page its department. */
const collectionsNeededBy = (fields: FlattenedField[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'group') return collectionsNeededBy(field.flattenedFields);
    if (!('required' in field) || field.required !== true || field.name === 'commune') return [];
    if (field.type === 'array') return collectionsNeededBy(field.flattenedFields);
    return field.type === 'relationship' || field.type === 'upload' ? [field.relationTo].flat() : [];
  });

const idOfMade = async (answer: Response): Promise<string> => {
  if (answer.status !== 201) throw new Error(await answer.text());
  return ((await answer.json()) as { doc: { id: string } }).doc.id;
};

const makeNeeded = async (cms: TestCms, collection: string): Promise<string> => {
  const staff = (await cms.staff('publisher')).token;
  if (collection === 'media') {
    const file = { name: 'rynek.png', type: 'image/png', bytes: await pictureBytes('png') };
    return idOfMade(await uploadFile(cms, { collection, staff, data: { alt: 'Rynek o świcie.' } }, file));
  }
  if (collection === 'departments') {
    const commune = (await cms.communes()).chelm.id;
    return (await cms.payload.create({ collection, data: { commune, name: `Wydział ${v7()}`, symbol: 'WP' } })).id;
  }
  const body = await anyWholeDocument(cms, collection);
  return idOfMade(await cms.call('POST', `/${collection}`, { staff, body: { ...body, _status: 'published' } }));
};

const documentWith = (payload: Payload, collection: string, title: string, needed: Needed) => {
  const config = publishedCollectionNamed(payload, collection)?.config;
  if (!config) throw new Error(`„${collection}” holds no published documents.`);
  return { ...requiredOf(config.flattenedFields, needed), ...besides[collection], language: 'pl', title };
};

const anyTitle = () => `Dokument ${withoutDigits(v7())}`;

/** A document of a kind that stands by itself, as a form would send it: every required field by its type, its title unlike any other's. */
export const anyDocument = (payload: Payload, collection: string, title = anyTitle()): Record<string, unknown> =>
  documentWith(payload, collection, title, {});

/** The same of any kind: what it cannot be without is made first, in Chełm. */
export const anyWholeDocument = async (
  cms: TestCms,
  collection: string,
  title = anyTitle(),
): Promise<Record<string, unknown>> => {
  const fields = publishedCollectionNamed(cms.payload, collection)?.config.flattenedFields ?? [];
  const needed: Needed = {};
  for (const other of collectionsNeededBy(fields)) needed[other] = await makeNeeded(cms, other);
  return documentWith(cms.payload, collection, title, needed);
};
