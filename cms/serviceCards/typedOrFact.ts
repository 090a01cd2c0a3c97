import { maybeIdOf } from '../fields/idOf.ts';

interface TypedOrFact {
  /** the field beside that names a fact */
  fact: string;
  /** what is said when neither is given; nothing is asked for when it is left out */
  missing?: string;
  check: (value: unknown, sibling: Record<string, unknown>) => string | true;
}

/** The validation of a value that is either typed or named as a fact: never both, so that no page can say two things. */
export const typedOrFact =
  ({ fact, missing, check }: TypedOrFact) =>
  (value: unknown, { siblingData }: { siblingData: unknown }): string | true => {
    const sibling = siblingData as Record<string, unknown>;
    const isTyped = value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '');
    if (maybeIdOf(sibling[fact]) !== undefined)
      return isTyped ? 'To mówi już fakt wskazany obok. Wyczyść to pole albo zrezygnuj z faktu.' : true;
    if (isTyped) return check(value, sibling);
    return missing ?? true;
  };
