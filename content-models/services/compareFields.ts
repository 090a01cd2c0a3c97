import { formatMoney } from '../shared/money.ts';
import { fieldTypeName } from './fieldTypeNames.ts';
import { prefillText } from './prefill.ts';
import type { Rule } from './rule.ts';
import { isSame, pairByName, type Teller } from './serviceDifference.ts';
import type { ServiceField } from './serviceField.ts';

/** Conditions of the two definitions, each in the words of its own questions. */
export interface RuleWords {
  before: (rule: Rule) => string;
  after: (rule: Rule) => string;
}

type Option = { value: string; label: string };

const optionsOf = (field: ServiceField): Option[] =>
  'options' in field && Array.isArray(field.options) ? field.options : [];

/** Properties that have a sentence of their own. */
const told = new Set([
  'name',
  'type',
  'label',
  'required',
  'soft',
  'hint',
  'options',
  'showWhen',
  'text',
  'paragraphs',
  'fields',
  'prefill',
]);

/** The others by name; what is not named here is told by its code. */
const propertyNames: Partial<Record<string, string>> = {
  autocomplete: 'Podpowiedź przeglądarki',
  maxLength: 'Najwięcej znaków',
  min: 'Najmniej',
  max: 'Najwięcej',
  decimals: 'Miejsc po przecinku',
  unit: 'Jednostka',
  earliest: 'Najwcześniejszy dzień',
  latest: 'Najpóźniejszy dzień',
  maxFiles: 'Najwięcej plików',
  maxSize: 'Największy plik',
  minRows: 'Najmniej pozycji',
  maxRows: 'Najwięcej pozycji',
  rowLabel: 'Nazwa pozycji',
  within: 'Ulica',
  version: 'Wersja zgody',
};

const valueText = (field: ServiceField, value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  if (field.type === 'money' && typeof value === 'number') return formatMoney(value);
  if (value === 'today') return 'dzień składania';
  if (field.type === 'address' && value === 'commune') return 'tylko z listy ulic gminy';
  if (field.type === 'address' && value === 'anywhere') return 'dowolna';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
};

/** A condition that came, went or says something else. */
export const compareConditions = (
  { tell }: Teller,
  where: string,
  words: RuleWords,
  before: Rule | undefined,
  after: Rule | undefined,
): void => {
  if (isSame(before, after)) return;
  if (before === undefined && after !== undefined) tell('added', where, `Pokaże się tylko, gdy ${words.after(after)}.`);
  else if (after === undefined && before !== undefined)
    tell('removed', where, `Pokaże się zawsze, a nie tylko, gdy ${words.before(before)}.`);
  else if (before !== undefined && after !== undefined)
    tell('changed', where, `Warunek: było „gdy ${words.before(before)}”, jest „gdy ${words.after(after)}”.`);
};

const compareOptions = ({ tell }: Teller, where: string, before: ServiceField, after: ServiceField): void => {
  const named = (field: ServiceField) => optionsOf(field).map(({ value, label }) => ({ name: value, label }));
  const { removed, added, both } = pairByName(named(before), named(after));
  for (const { label } of removed) tell('removed', where, `Nie ma już odpowiedzi „${label}”.`);
  for (const { label } of added) tell('added', where, `Jest nowa odpowiedź „${label}”.`);
  for (const pair of both)
    if (pair.before.label !== pair.after.label)
      tell('renamed', where, `Odpowiedź „${pair.before.label}” nazywa się teraz „${pair.after.label}”.`);
  if (both.some(({ isMoved }) => isMoved)) tell('moved', where, 'Odpowiedzi stoją w innej kolejności.');
};

const compareRows = (
  teller: Teller,
  where: string,
  words: RuleWords,
  before: ServiceField,
  after: ServiceField,
): void => {
  if (before.type !== 'group' || after.type !== 'group') return;
  const { removed, added, both } = pairByName<ServiceField>(before.fields, after.fields);
  for (const { label } of removed) teller.tell('removed', where, `Nie ma już pytania „${label}”.`);
  for (const { label } of added) teller.tell('added', where, `Jest nowe pytanie „${label}”.`);
  for (const pair of both) {
    const inner = `${where}, „${pair.after.label}”`;
    if (pair.isMoved) teller.tell('moved', inner, 'Stoi w innym miejscu.');
    compareFields(teller, inner, words, pair.before, pair.after);
  }
};

const duty = ({ required, soft }: ServiceField): string =>
  !required
    ? 'nie trzeba odpowiadać'
    : soft === true
      ? 'urząd poprosi o odpowiedź, ale przyjmie wniosek bez niej'
      : 'trzeba odpowiedzieć';

/** Tells how one question differs from what it was. */
export const compareFields = (
  teller: Teller,
  where: string,
  words: RuleWords,
  before: ServiceField,
  after: ServiceField,
): void => {
  const { tell, change } = teller;
  if (before.type !== after.type)
    tell('retyped', where, `Było: ${fieldTypeName(before.type)}. Jest: ${fieldTypeName(after.type)}.`);
  if (before.label !== after.label) tell('renamed', where, `Pytanie nazywało się „${before.label}”.`);
  if (duty(before) !== duty(after)) tell('changed', where, `Było: ${duty(before)}. Jest: ${duty(after)}.`);
  else if (before.soft !== after.soft) tell('changed', where, 'Zmienił się znak „można uzupełnić później”.');
  change(where, 'Podpowiedź', before.hint, after.hint);
  if (!isSame(before.prefill, after.prefill))
    change(
      where,
      'Wpisujemy z góry',
      before.prefill && prefillText(before.prefill),
      after.prefill && prefillText(after.prefill),
    );
  compareConditions(teller, where, words, before.showWhen, after.showWhen);
  if (before.type === 'declaration' && after.type === 'declaration')
    change(where, 'Treść oświadczenia', before.text, after.text);
  if (before.type === 'consent' && after.type === 'consent') change(where, 'Treść zgody', before.text, after.text);
  if (before.type === 'info' && after.type === 'info')
    change(where, 'Treść informacji', before.paragraphs.join(' '), after.paragraphs.join(' '));
  compareOptions(teller, where, before, after);
  compareRows(teller, where, words, before, after);
  if (before.type !== after.type) return;
  const old = before as unknown as Record<string, unknown>;
  const now = after as unknown as Record<string, unknown>;
  for (const key of [...new Set([...Object.keys(old), ...Object.keys(now)])].sort())
    if (!told.has(key) && !isSame(old[key], now[key]))
      change(where, propertyNames[key] ?? key, valueText(before, old[key]), valueText(after, now[key]));
};
