import type { RelationshipField } from 'payload';
import type { FactKind } from '../../content-models/facts/fact.ts';
import { ownRow } from '../fields/ownRows.ts';

/** How readers meet a fact that a field names: the row the field stands in, and the words of the fact. */
export type SaysFact = (row: Record<string, unknown>, words: string) => string;

interface FactField {
  name: string;
  label: string;
  kind: FactKind;
  description?: string;
  says: SaysFact;
}

/** A field that names a fact of the same commune in place of typed words; it says how the fact reads there. */
export const factField = ({ kind, says, ...own }: FactField): RelationshipField => ({
  ...ownRow('facts', { ...own, only: { kind: { equals: kind } } }, { maxDepth: 1 }),
  custom: { saysFact: says },
});
