import { z } from 'zod';
import { definitionFaults } from './definitionFaults.ts';
import { serviceDefinitionSchema, type ServiceDefinition } from './serviceDefinition.ts';

/** Something that keeps a draft from being published: where it is and how to mend it. */
export const draftFaultSchema = z.object({ where: z.string(), what: z.string() });
export type DraftFault = z.infer<typeof draftFaultSchema>;

// Without what a definition must also mean: two drafts can be compared long before they are right.
const shape = z.object(serviceDefinitionSchema.shape);

/** A draft that has the shape of a definition, whether or not it may be published; nothing when it has not. */
export const readDraft = (draft: unknown): ServiceDefinition | undefined => shape.safeParse(draft).data;

const nouns: Record<string, string> = {
  steps: 'Ekran',
  fields: 'pytanie',
  computed: 'Wyliczenie',
  statuses: 'Stan',
  moves: 'ruch',
  letters: 'Pismo',
  scenarios: 'Przykład',
  options: 'odpowiedź',
  rates: 'stawka',
  exemptions: 'zwolnienie',
  routing: 'Kierowanie',
};
const properties: Record<string, string> = {
  title: 'nazwa',
  label: 'nazwa',
  name: 'nazwa techniczna',
  summary: 'opis',
  slug: 'adres',
  fields: 'pytania',
  steps: 'ekrany',
  statuses: 'stany',
  options: 'odpowiedzi',
  value: 'wartość odpowiedzi',
  showWhen: 'warunek',
  when: 'warunek',
  rule: 'wzór',
  grosze: 'kwota',
  text: 'treść',
  paragraphs: 'treść',
  explanation: 'wyjaśnienie',
  paperRoute: 'jak bez internetu',
  jrwaClass: 'klasa JRWA',
  term: 'termin',
  days: 'liczba dni',
  basis: 'podstawa prawna',
  unit: 'komórka',
  clause: 'informacja o danych osobowych',
  version: 'wersja',
  initialStatus: 'pierwszy stan',
  fee: 'opłata',
  account: 'numer konta',
  validFrom: 'od kiedy',
  retention: 'kategoria archiwalna',
  type: 'rodzaj',
  rowLabel: 'nazwa pozycji',
};

const titleOf = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const named = value as Record<string, unknown>;
  return [named.title, named.label, named.reason, named.name].find(
    (one): one is string => typeof one === 'string' && one !== '',
  );
};

/** „Ekran „Twoje dane”, pytanie „Telefon”, podpowiedź”: the place of a fault as staff see the form. */
const placeOf = (draft: unknown, path: readonly PropertyKey[]): string => {
  const words: string[] = [];
  let value = draft;
  path.forEach((key, at) => {
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    if (typeof key === 'number') {
      const noun = nouns[String(path[at - 1])];
      if (noun !== undefined)
        words.push(`${noun} ${titleOf(value) === undefined ? String(key + 1) : `„${titleOf(value) ?? ''}”`}`);
    } else if (typeof path[at + 1] !== 'number') words.push(properties[String(key)] ?? String(key));
  });
  const place = words.join(', ');
  return place === '' ? 'Formularz' : place.charAt(0).toUpperCase() + place.slice(1);
};

const sentenceOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'too_small':
      if (issue.origin === 'array')
        return Number(issue.minimum) > 1 ? `Dodaj co najmniej ${String(issue.minimum)}.` : 'Dodaj co najmniej jedno.';
      return issue.origin === 'string' ? 'Wpisz to, jest za krótkie.' : 'To za mało.';
    case 'too_big':
      return 'To za dużo albo za długie.';
    case 'invalid_type':
      return 'Uzupełnij to.';
    case 'invalid_format':
      return 'To ma niewłaściwy zapis. Popraw.';
    default:
      return /[ąćęłńóśźż]/i.test(issue.message) ? issue.message : 'Tu jest coś, czego formularz nie zna. Popraw.';
  }
};

/** Everything that keeps a draft from being published, each with its place; an empty list: it may be. */
export const draftFaults = (draft: unknown): DraftFault[] => {
  const formed = shape.safeParse(draft);
  if (formed.success) return definitionFaults(formed.data).map((what) => ({ where: 'Formularz', what }));
  return formed.error.issues.map((issue) => ({ where: placeOf(draft, issue.path), what: sentenceOf(issue) }));
};
