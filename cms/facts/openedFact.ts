import { factHref, factText, factValueOn, type Fact } from '../../content-models/facts/fact.ts';
import type { Named } from '../../content-models/richText/richText.ts';
import { languageSchema } from '../../content-models/shared/identity.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import type { FactDoc } from '../payload-types.ts';
import { toFact } from './toFact.ts';

type Opened = FactDoc | string | null | undefined;

/** The fact that a field names, when it was opened with its document and is the commune's own. */
export const openedFact = (value: Opened, commune: { id: string }): Fact | undefined =>
  typeof value === 'object' && value !== null && maybeIdOf(value.commune) === commune.id ? toFact(value) : undefined;

/** The same as readers of a language see it today. */
export const openedWords = (value: Opened, commune: { id: string }, language: unknown): Named | undefined => {
  const fact = openedFact(value, commune);
  if (!fact) return undefined;
  const today = factValueOn(fact, localDateOf(new Date()));
  const href = factHref(today);
  return {
    id: fact.id,
    text: factText(today, languageSchema.catch('pl').parse(language)),
    ...(href === undefined ? {} : { href }),
  };
};
