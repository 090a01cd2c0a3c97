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
      return typeof first === 'string' ? first : first?.value;
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
    if ('required' in field && field.required === true) data[field.name] = valueOf(field);
  }
  return data;
};

/** A document of any kind as a form would send it: every required field by its type, its title unlike any other's. */
export const anyDocument = (
  payload: Payload,
  collection: string,
  title = `Dokument ${v7()}`,
): Record<string, unknown> => {
  const config = publishedCollectionNamed(payload, collection)?.config;
  if (!config) throw new Error(`„${collection}” holds no published documents.`);
  return { ...requiredOf(config.flattenedFields), language: 'pl', title };
};
