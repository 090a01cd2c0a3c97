import type { FlattenedField, Payload } from 'payload';
import { v7 } from 'uuid';
import { publishedCollectionNamed } from '../publishing/publishedCollections.ts';
import { testAnnouncement } from './testAnnouncement.ts';

const { body } = testAnnouncement('');

const valueOf = (field: FlattenedField): unknown => {
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
      return [requiredOf(field.flattenedFields)];
    default:
      return undefined;
  }
};

/** A value for each field that must have one and makes none by itself. */
const requiredOf = (fields: FlattenedField[]): Record<string, unknown> => {
  const data: Record<string, unknown> = {};
  for (const field of fields) {
    if (['commune', 'slug', 'language', 'id'].includes(field.name)) continue;
    if ('defaultValue' in field && field.defaultValue !== undefined) continue;
    if (field.type === 'group') {
      const inner = requiredOf(field.flattenedFields);
      if (Object.keys(inner).length > 0) data[field.name] = inner;
    } else if ('required' in field && field.required === true) data[field.name] = valueOf(field);
  }
  return data;
};

/** What a kind wants besides: one of two fields, which no field alone says. */
const besides: Record<string, Record<string, unknown> | undefined> = {
  serviceCards: { duration: { words: 'do 30 dni' } },
};

const leadsElsewhere = (field: FlattenedField): boolean => {
  if ('required' in field && field.required === true && (field.type === 'relationship' || field.type === 'upload'))
    return field.name !== 'commune';
  const isThere = field.type === 'group' || (field.type === 'array' && field.required === true);
  return isThere && field.flattenedFields.some(leadsElsewhere);
};

/** Whether a document of that kind cannot be without another: a session without its term, a gallery without pictures. */
export const needsAnother = (payload: Payload, collection: string): boolean =>
  publishedCollectionNamed(payload, collection)?.config.flattenedFields.some(leadsElsewhere) ?? true;

/** A document of any kind as a form would send it: every required field by its type, its title unlike any other's. */
export const anyDocument = (
  payload: Payload,
  collection: string,
  title = `Dokument ${v7()}`,
): Record<string, unknown> => {
  const config = publishedCollectionNamed(payload, collection)?.config;
  if (!config) throw new Error(`„${collection}” holds no published documents.`);
  return { ...requiredOf(config.flattenedFields), ...besides[collection], language: 'pl', title };
};
