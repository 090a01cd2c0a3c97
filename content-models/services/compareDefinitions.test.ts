import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoServices } from '../../cms/seed/content/services/demoServices.ts';
import { compareDefinitions } from './compareDefinitions.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import type { ServiceField } from './serviceField.ts';
import { serviceDifferenceSchema } from './serviceDifference.ts';

const services = demoServices('chelm');
const named = (slug: string): ServiceDefinition => {
  const found = services.find((one) => one.slug === slug);
  if (!found) throw new Error(`no ${slug}`);
  return found;
};
const waste = named('deklaracja-odpady');

/** The same JSON with the keys of every object in another order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

const withField = (name: string, change: (field: ServiceField) => ServiceField | undefined): ServiceDefinition => ({
  ...waste,
  steps: waste.steps.map((step) => ({
    ...step,
    fields: step.fields.flatMap((field) => {
      const next = field.name === name ? change(field) : field;
      return next ? [next] : [];
    }),
  })),
});

const sentences = (after: ServiceDefinition, before = waste): string[] =>
  compareDefinitions(before, after).map(({ kind, where, what }) => `${kind} ${where}: ${what}`);

describe('Two versions of a form', () => {
  test.each(services.map((one) => [one.slug, one] as const))('%s compared with itself gives nothing', (_, one) => {
    expect(compareDefinitions(one, one)).toEqual([]);
    expect(compareDefinitions(one, turned(one) as ServiceDefinition)).toEqual([]);
  });

  test('whatever one part of a form becomes, something is told of it, and nothing when it is put back', () => {
    const keys = Object.keys(waste).filter((key) => key !== 'slug') as (keyof ServiceDefinition)[];
    fc.assert(
      fc.property(
        fc.constantFrom(...services),
        fc.constantFrom(...services),
        fc.subarray(keys),
        (one, other, taken) => {
          const mixed = { ...one, ...Object.fromEntries(taken.map((key) => [key, other[key]])) };
          const told = compareDefinitions(one, mixed);
          const differs = taken.some((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
          expect(told.length > 0).toBe(differs);
          for (const difference of told) serviceDifferenceSchema.parse(difference);
          expect(compareDefinitions(turned(mixed) as ServiceDefinition, mixed)).toEqual([]);
        },
      ),
    );
  });

  test('a question that went, came, was renamed, retyped, moved or may be left out is told as such', () => {
    expect(sentences(withField('composter', () => undefined))).toEqual([
      'removed Ekran „Dom i osoby”, pytanie „Jak duży jest kompostownik”: Tego pytania już nie ma. Odpowiedzi w zaczętych wnioskach przepadną.',
    ]);
    expect(
      compareDefinitions(
        withField('composter', () => undefined),
        waste,
      ),
    ).toMatchObject([{ kind: 'added' }]);
    expect(sentences(withField('persons', (field) => ({ ...field, label: 'Liczba osób' })))).toEqual([
      'renamed Ekran „Dom i osoby”, pytanie „Liczba osób”: Pytanie nazywało się „Ile osób mieszka w domu”.',
    ]);
    expect(
      sentences(
        withField('since', ({ name, label, required }) => ({ type: 'text', name, label, required, maxLength: 200 })),
      ),
    ).toContain('retyped Ekran „Czego dotyczy deklaracja”, pytanie „Od kiedy”: Było: data. Jest: krótki tekst.');
    expect(sentences(withField('persons', (field) => ({ ...field, required: false })))).toEqual([
      'changed Ekran „Dom i osoby”, pytanie „Ile osób mieszka w domu”: Było: trzeba odpowiedzieć. Jest: nie trzeba odpowiadać.',
    ]);
    const [first, ...others] = waste.steps;
    const moved = { ...waste, steps: [...others, ...(first ? [first] : [])] };
    expect(compareDefinitions(waste, moved).filter(({ where }) => where === 'Ekran „Twoje dane”')).toMatchObject([
      { kind: 'moved' },
    ]);
  });

  test('conditions and sums are told in the words of the form', () => {
    const steps = waste.steps.map((step) =>
      step.name === 'home' ? { ...step, showWhen: { '==': [{ var: 'reason' }, 'first'] } } : step,
    );
    expect(sentences({ ...waste, steps })).toEqual([
      'changed Ekran „Dom i osoby”: Warunek: było „gdy „Dlaczego składasz deklarację” to nie „nikt już tu nie mieszka””, jest „gdy „Dlaczego składasz deklarację” to „to pierwsza deklaracja dla tego domu””.',
    ]);
    const computed = waste.computed?.map((one) => (one.name === 'monthly' ? { ...one, rule: { var: 'payers' } } : one));
    expect(sentences({ ...waste, computed })[0]).toContain('jest „„Osoby, za które płacisz””.');
  });

  test('a state that no longer leaves a case unexamined is told', () => {
    const statuses = waste.statuses.map(({ unexamined: _unexamined, ...status }) => status);
    expect(sentences({ ...waste, statuses })).toEqual([
      'changed Stan „Pozostawiona bez rozpoznania”: Nie zostawia już sprawy bez rozpoznania.',
    ]);
  });

  test('term, unit, clause, states and fee are told each by its name', () => {
    expect(sentences({ ...waste, term: { ...waste.term, days: 14 } })).toEqual([
      'changed Usługa: Termin: było „30\u00a0dni”, jest „14\u00a0dni”.',
    ]);
    expect(sentences({ ...waste, unit: 'OR' })).toEqual(['changed Usługa: Komórka: było „OŚ”, jest „OR”.']);
    expect(sentences({ ...waste, clause: { ...waste.clause, version: '9' } })[0]).toContain('ustępuje wersji 9.');
    const fee = { label: 'opłata skarbowa', basis: 'ustawa', rates: [{ validFrom: '2026-01-01', grosze: 1700 }] };
    expect(sentences({ ...waste, fee })).toEqual(['added Opłata: Usługa jest teraz płatna: opłata skarbowa.']);
    const dearer = { ...fee, rates: [{ validFrom: '2026-01-01', grosze: 2500 }] };
    expect(sentences({ ...waste, fee: dearer }, { ...waste, fee })[0]).toContain(
      'było 17,00\u00a0zł, jest 25,00\u00a0zł',
    );
    const statuses = waste.statuses.slice(0, -1);
    expect(compareDefinitions(waste, { ...waste, statuses })[0]).toMatchObject({ kind: 'removed' });
  });
});
