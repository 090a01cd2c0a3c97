import type { FlattenedField } from 'payload';
import type { FactSentence } from '../../content-models/facts/factSentences.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import type { SaysFact } from './factField.ts';

/** What stands in place of the fact in a document's own fields, with the value it has now and the one it would have. */
export const fieldSentences = (
  fields: readonly FlattenedField[],
  row: Record<string, unknown>,
  id: string,
  { now, then }: FactSentence,
): FactSentence[] =>
  fields.flatMap((field): FactSentence[] => {
    const value = row[field.name];
    if (field.type === 'relationship' && field.relationTo === 'facts') {
      const says = field.custom?.saysFact as SaysFact | undefined;
      return says && maybeIdOf(value) === id ? [{ now: says(row, now), then: says(row, then) }] : [];
    }
    if (!('flattenedFields' in field) || typeof value !== 'object' || value === null) return [];
    return (Array.isArray(value) ? value : [value]).flatMap((one) =>
      fieldSentences(field.flattenedFields, one as Record<string, unknown>, id, { now, then }),
    );
  });
