import { expect, test } from 'vitest';
import fc from 'fast-check';
import { migrateAnswers } from './migrateAnswers.ts';
import type { Answers, Row } from './answers.ts';
import { serviceFieldSchema, type ServiceField } from './serviceField.ts';

const form = (...fields: object[]) => ({
  steps: [{ name: 'one', title: 'Pytania', fields: fields.map((field) => serviceFieldSchema.parse(field)) }],
});
const text = (name: string, label = 'Imię') => ({ name, label, type: 'text' });
const choice = (name: string, ...values: string[]) => ({
  ...{ name, label: 'Wybór', type: 'choice' },
  options: values.map((value) => ({ value, label: value })),
});

test('a question that stays as it was keeps its answer and is not spoken of', () => {
  const before = form(text('first'), text('second'));
  expect(migrateAnswers(before, form(text('second'), text('first')), { first: 'Anna', second: '' })).toEqual({
    answers: { first: 'Anna' },
    lost: [],
    changed: [],
  });
});

test('a question that is gone loses its answer, one in other words keeps it and is named', () => {
  const before = form(text('first'), text('second'));
  const after = form(text('second', 'Drugie imię'), text('third'));
  expect(migrateAnswers(before, after, { first: 'Anna', second: 'Maria', stray: 'x' })).toEqual({
    answers: { second: 'Maria' },
    lost: ['first'],
    changed: ['second'],
  });
});

test('another type keeps the answers it can read', () => {
  const before = form(text('count'), text('day'), text('mail'));
  const after = form(
    { name: 'count', label: 'Ile', type: 'number' },
    { name: 'day', label: 'Kiedy', type: 'date', earliest: 'today' },
    { name: 'mail', label: 'Adres', type: 'email' },
  );
  expect(migrateAnswers(before, after, { count: '12', day: '2026-11-05', mail: 'nie mam' })).toEqual({
    answers: { count: '12', day: '2026-11-05' },
    lost: ['mail'],
    changed: ['count', 'day'],
  });
});

test('a half-typed answer of the same question is kept as it was typed', () => {
  const before = form({ name: 'mail', label: 'Adres', type: 'email' });
  expect(migrateAnswers(before, before, { mail: 'anna@' }).answers).toEqual({ mail: 'anna@' });
});

test('a choice that is no longer offered is lost, of several only those that are', () => {
  const several = (...values: string[]) => ({ ...choice('many', ...values), type: 'multiChoice' });
  const before = form(choice('one', 'a', 'b'), several('a', 'b', 'c'));
  const after = form(choice('one', 'b', 'c'), several('b', 'c'));
  expect(migrateAnswers(before, after, { one: 'a', many: ['a', 'c'] })).toEqual({
    answers: { many: ['c'] },
    lost: ['one'],
    changed: ['many'],
  });
});

test('a statement in other words has to be made again', () => {
  const said = (words: string) => ({ name: 'oath', label: 'Oświadczenie', type: 'declaration', text: words });
  const before = form(said('Oświadczam, że tak.'));
  expect(migrateAnswers(before, before, { oath: 'yes' }).answers).toEqual({ oath: 'yes' });
  expect(migrateAnswers(before, form(said('Oświadczam, że nie.')), { oath: 'yes' }).lost).toEqual(['oath']);
});

test('the rows of a group keep the questions that stayed', () => {
  const trees = (...fields: object[]) => ({
    name: 'trees',
    label: 'Drzewa',
    type: 'group',
    rowLabel: 'Drzewo',
    fields,
  });
  const before = form(trees(text('species'), text('reason')));
  const after = form(trees(text('species')));
  const rows: Row[] = [{ species: 'brzoza', reason: 'chora' }, { reason: 'stara' }];
  expect(migrateAnswers(before, after, { trees: rows })).toEqual({
    answers: { trees: [{ species: 'brzoza' }] },
    lost: [],
    changed: ['trees'],
  });
});

test('whatever was answered is kept or said to be lost, and what is kept is asked in the new form', () => {
  const types = ['text', 'number', 'email', 'date', 'yesNo', 'longText', 'money'] as const;
  const names = ['a', 'b', 'c', 'd'];
  const fields = fc
    .uniqueArray(fc.record({ name: fc.constantFrom(...names), type: fc.constantFrom(...types) }), {
      selector: ({ name }) => name,
      minLength: 1,
    })
    .map((list): { steps: { name: string; title: string; fields: ServiceField[] }[] } =>
      form(...list.map((one) => ({ ...one, label: 'Pytanie' }))),
    );
  const given = fc.dictionary(
    fc.constantFrom(...names),
    fc.constantFrom('', 'Anna', '12', '2026-11-05', 'yes', 'a@b.pl'),
  );
  fc.assert(
    fc.property(fields, fields, given, (before, after, answers: Answers) => {
      const { answers: kept, lost, changed } = migrateAnswers(before, after, answers);
      const asked = (where: typeof before) =>
        new Set(where.steps.flatMap((step) => step.fields.map(({ name }) => name)));
      const answered = Object.keys(answers).filter((name) => answers[name] !== '' && asked(before).has(name));
      expect([...Object.keys(kept), ...lost].sort()).toEqual(answered.sort());
      expect(Object.keys(kept).every((name) => asked(after).has(name))).toBe(true);
      expect(changed.every((name) => name in kept)).toBe(true);
      expect(migrateAnswers(after, after, kept)).toEqual({ answers: kept, lost: [], changed: [] });
    }),
  );
});
