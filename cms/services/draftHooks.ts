import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload';
import { refusal } from '../api/refusal.ts';
import type { ServiceDoc } from '../payload-types.ts';

/** Characters of JSON a form may have: the largest real ones have a tenth of it. */
export const largestDefinition = 1_000_000;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Unfinished work is kept as it is; only what is no form at all is refused. The address of a form never changes. */
export const readDraftBeforeValidate: CollectionBeforeValidateHook<ServiceDoc> = ({ data, originalDoc }) => {
  if (data?.definition === undefined) return data;
  const { definition } = data;
  if (!isPlain(definition)) throw refusal('To nie jest formularz e-usługi. Odśwież stronę i zacznij od nowa.', 400);
  if (JSON.stringify(definition).length > largestDefinition)
    throw refusal('Formularz jest za duży. Podziel usługę na dwie albo skróć treści.', 413);
  return originalDoc ? { ...data, definition: { ...definition, slug: originalDoc.slug } } : data;
};

/** Counts the savings: whoever saves over a form they have not seen is told instead, and the title follows the form. */
export const keepRevisionBeforeChange: CollectionBeforeChangeHook<ServiceDoc> = ({ data, originalDoc, operation }) => {
  if (operation !== 'update' || !originalDoc) return data;
  const known = originalDoc.revision ?? 0;
  if ((data.revision ?? 0) !== known)
    throw refusal(
      'Ten formularz zmienił w tym czasie ktoś inny. Skopiuj swoje zmiany, odśwież stronę i nanieś je jeszcze raz.',
      409,
    );
  const title = isPlain(data.definition) ? data.definition.title : undefined;
  return {
    ...data,
    revision: known + 1,
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : originalDoc.title,
  };
};
