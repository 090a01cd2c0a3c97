import type { LocalDate } from '../shared/localDate.ts';
import type { Answers } from './answers.ts';
import { addressOf } from './addressOf.ts';
import { fieldsOf, interpret } from './interpretService.ts';
import type { Prefill, PrefillOffers, PrefillSource, ProfileFact } from './prefill.ts';
import { readField } from './readField.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import type { ServiceField } from './serviceField.ts';

type Form = Pick<ServiceDefinition, 'steps' | 'computed' | 'fee' | 'filers'>;

const ownNames: Partial<Record<string, ProfileFact>> = {
  givenName: 'givenName',
  familyName: 'familyName',
  email: 'email',
};

/** Where a question takes its first answer from; one that is named after the account's own facts needs no word of it. */
export const prefillOf = (field: ServiceField): Prefill | undefined => {
  if (field.prefill !== undefined) return field.prefill;
  const what = field.type === 'text' || field.type === 'email' ? ownNames[field.name] : undefined;
  return what === undefined ? undefined : { from: 'profile', what };
};

/** An offered value as the question keeps it; nothing when the question would refuse it, or is one to be made anew each time. */
export const offered = (field: ServiceField, value: unknown, today: LocalDate) => {
  // a statement, a consent and a file belong to one filing alone
  if (field.type === 'declaration' || field.type === 'consent') return undefined;
  if (field.type === 'files' || field.type === 'info') return undefined;
  if (value === undefined || value === '') return undefined;
  const read = readField(field, value, today);
  return 'answer' in read ? read.answer : undefined;
};

/** What the account knows of the questions of a form. */
export const profileOffers = (
  form: Form,
  profile: Partial<Record<ProfileFact, string>>,
  today: LocalDate,
): PrefillOffers =>
  Object.fromEntries(
    fieldsOf(form).flatMap((field) => {
      const prefill = prefillOf(field);
      if (prefill?.from !== 'profile') return [];
      const fact = field.type === 'address' ? addressOf(profile) : profile[prefill.what];
      const value = offered(field, fact, today);
      return value === undefined ? [] : [[field.name, { value, source: { from: 'profile' as const } }]];
    }),
  );

/**
 * The answers of a form with what is known put into questions that nobody has touched. An answer that was typed, or
 * cleared, stays as it is, and a question that is not there is never filled in: what is filled in may bring further
 * questions, which are looked at in their turn.
 */
export const prefilledAnswers = (
  form: Form,
  typed: Answers,
  offers: PrefillOffers,
  today: LocalDate,
): { answers: Answers; sources: Partial<Record<string, PrefillSource>> } => {
  const given: Answers = {};
  const shown = (): ServiceField[] => fieldsOf({ steps: interpret(form, { ...given, ...typed }, today).steps });
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const field of shown()) {
      const offer = Object.hasOwn(offers, field.name) ? offers[field.name] : undefined;
      if (offer === undefined || field.name in given || typed[field.name] !== undefined) continue;
      const value = offered(field, offer.value, today);
      if (value === undefined) continue;
      given[field.name] = value;
      isNew = true;
    }
  }
  const there = new Set(shown().map(({ name }) => name));
  const kept = Object.keys(given).filter((name) => there.has(name));
  return {
    answers: { ...Object.fromEntries(kept.flatMap((name) => [[name, given[name] ?? '']])), ...typed },
    sources: Object.fromEntries(kept.map((name) => [name, offers[name]?.source])),
  };
};
