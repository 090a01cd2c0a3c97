import type { FlattenedField, PayloadRequest } from 'payload';

/** A word of the admin in one language, however it is written there; the Polish one when it has no other. */
export const wordIn = (language: string, word: unknown): string | undefined => {
  if (typeof word === 'string') return word;
  // names of kinds are functions that carry both words
  if ((typeof word !== 'object' && typeof word !== 'function') || word === null) return undefined;
  const words = word as Record<string, unknown>;
  const own = words[language] ?? words.pl;
  return typeof own === 'string' ? own : undefined;
};

const labelIn = (language: string, field: FlattenedField): string =>
  wordIn(language, 'label' in field ? field.label : undefined) ?? field.name;

/** What people call a field, in the language of whoever asks; its own name when it has no other. */
export const labelOf = (req: Pick<PayloadRequest, 'i18n'>, field: FlattenedField): string =>
  labelIn(req.i18n.language, field);

/** What a field is called in Polish: for the public register and the checks of Polish texts. */
export const polishLabelOf = (field: FlattenedField): string => labelIn('pl', field);
