import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoServices } from '../../../seed/content/services/demoServices.ts';
import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { failedScenarios } from '../../../../content-models/services/runScenarios.ts';
import {
  getAt,
  labelQuestion,
  moveIn,
  moveQuestion,
  nameFor,
  noHistory,
  putIn,
  redo,
  remember,
  renameQuestion,
  setAt,
  takenNames,
  takeOut,
  undo,
  type Draft,
} from './editorState.ts';
import { bothWays, faultsOf } from './faults.ts';
import { fieldTypes, newQuestion, questionTypes, retyped } from './questionTypes.ts';
import { firstLine, lineOf, partOf } from './ruleTests.ts';
import { lenient } from './lenient.ts';

const waste = demoServices('chelm')[2] as unknown as Draft;

describe('what was done can be taken back and done again', () => {
  test('whatever is typed in different places', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 20 }), (titles) => {
        const before: Draft = { title: '' };
        let [history, draft] = [noHistory, before];
        titles.forEach((title, at) => {
          history = remember(history, draft, String(at));
          draft = setAt(draft, ['title'], title);
        });
        const after = draft;
        for (let step = undo(history, draft); step; step = undo(history, draft)) ({ history, draft } = step);
        expect(draft).toEqual(before);
        for (let step = redo(history, draft); step; step = redo(history, draft)) ({ history, draft } = step);
        expect(draft).toEqual(after);
      }),
    );
  });

  test('letters typed one after another are taken back at once, and another place is another step', () => {
    const one = remember(noHistory, { title: '' }, 'title');
    const two = remember(one, { title: 'A' }, 'title');
    expect(two.past).toHaveLength(1);
    expect(remember(two, { title: 'Ab' }, 'summary').past).toHaveLength(2);
  });
});

test('what is put in a place is found there, and nothing else changes', () => {
  const changed = setAt(waste, ['steps', 1, 'fields', 0, 'label'], 'Inaczej');
  expect(getAt(changed, ['steps', 1, 'fields', 0, 'label'])).toBe('Inaczej');
  expect(getAt(changed, ['steps', 0])).toBe(getAt(waste, ['steps', 0]));
  expect(setAt(changed, ['fee'], undefined)).not.toHaveProperty('fee');
});

test('a list keeps all it has when something in it is moved', () => {
  expect(moveIn(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moveIn(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(takeOut(putIn(['a'], 0, 'b'), 1)).toEqual(['b']);
});

test('a question moved over the edge of its screen comes into the next one', () => {
  const moved = moveQuestion(waste, 1, 2, 1);
  expect(moved.at).toEqual([2, 0]);
  expect(getAt(moved.draft, ['steps', 2, 'fields', 0, 'name'])).toBe('since');
  expect(moveQuestion(waste, 0, 0, -1).draft).toBe(waste);
});

test('a name is made of the label, and is unlike every other', () => {
  expect(nameFor('Ile osób mieszka w domu?', [])).toBe('ileOsobMieszkaW');
  expect(nameFor('Telefon', ['telefon', 'telefon2'])).toBe('telefon3');
  expect(nameFor('2026', [])).toBe('pytanie');
});

test('the name of a new question follows its label, the name of an old one stays', () => {
  const asked = newQuestion(waste, 'text');
  const draft = setAt(waste, ['steps', 1, 'fields', 2], asked);
  const path = ['steps', 1, 'fields', 2];
  expect(getAt(labelQuestion(draft, path, 'Numer domu', true), [...path, 'name'])).toBe('numerDomu');
  expect(getAt(labelQuestion(draft, path, 'Numer domu', false), [...path, 'name'])).toBe(asked.name);
});

test('a question with another name is still the same one to rules, examples and letters', () => {
  const letters = [{ name: 'l', kind: 'letter', title: 'Osoby', paragraphs: ['Liczba: {{persons}}.'] }];
  const renamed = renameQuestion({ ...waste, letters }, 'persons', 'people');
  const definition = serviceDefinitionSchema.parse(renamed);
  expect(failedScenarios(definition, '2026-11-29')).toEqual([]);
  expect(takenNames(renamed)).not.toContain('persons');
  expect(definition.letters?.[0]?.paragraphs).toEqual(['Liczba: {{people}}.']);
  expect(renameQuestion(renamed, 'people', 'persons')).toEqual({ ...waste, letters });
});

describe('what is wrong in a draft', () => {
  test('nothing is wrong in what the demo offers', () => {
    for (const definition of demoServices('chelm')) expect(faultsOf(definition as unknown as Draft)).toEqual([]);
  });

  test('is said with its place, in both languages', () => {
    const stray = setAt(waste, ['steps', 1, 'fields', 0, 'showWhen'], { var: 'persons' });
    expect(faultsOf(stray)).toMatchObject([{ path: ['steps', 1, 'fields', 0] }]);
    expect(faultsOf(stray)[0]?.message.en).toMatch(/looks at/);
    expect(faultsOf(setAt(waste, ['steps', 0, 'title'], undefined))[0]).toMatchObject({ path: ['steps', 0, 'title'] });
    expect(faultsOf(setAt(waste, ['initialStatus'], 'nowhere'))[0]?.path).toEqual(['statuses']);
  });

  test('an empty draft is told of as well, and can be shown', () => {
    expect(faultsOf({}).length).toBeGreaterThan(5);
    expect(lenient({})).toMatchObject({ steps: [], computed: [], statuses: [] });
  });

  test('what an example should have come to is said in English too', () => {
    expect(bothWays('Pytanie „Od kiedy” się nie pokazało, a powinno.').en).toBe(
      'The question “Od kiedy” was not shown and should be.',
    );
  });
});

test('every kind of question that the form knows has a name and begins without a fault', () => {
  for (const { value } of fieldTypes) {
    expect(questionTypes[value]?.label.pl, value).toBeDefined();
    const draft = setAt(waste, ['steps', 1, 'fields', 2], newQuestion(waste, value));
    expect(faultsOf(draft), value).toEqual([]);
    expect(
      faultsOf(setAt(waste, ['steps', 1, 'fields', 1], retyped(getAt(waste, ['steps', 1, 'fields', 1]), value))),
      value,
    ).toEqual([]);
  }
});

test('a question that becomes a consent is required no more, and one of several parts goes by its new name everywhere', () => {
  const required = { type: 'yesNo', name: 'calls', label: 'Czy dzwonić?', required: true, soft: true };
  expect(retyped(required, 'consent')).toMatchObject({ type: 'consent', required: false });
  expect(retyped(required, 'consent')).not.toHaveProperty('soft');
  const rule = { '==': [{ var: 'property.town' }, 'Chełm'] };
  const letters = [{ paragraphs: ['{{property}}, {{property.town}}, {{property|dom|domy|domów}}, {{propertyTax}}'] }];
  const renamed = renameQuestion({ ...waste, computed: [{ name: 'sum', rule }], letters }, 'property', 'house');
  expect(getAt(renamed, ['computed', 0, 'rule'])).toEqual({ '==': [{ var: 'house.town' }, 'Chełm'] });
  expect(getAt(renamed, ['letters', 0, 'paragraphs', 0])).toBe(
    '{{house}}, {{house.town}}, {{house|dom|domy|domów}}, {{propertyTax}}',
  );
});

test('a line of a condition is the same line after it was shown', () => {
  const lines = [
    firstLine({ name: 'a', label: 'A', kind: 'yesNo' }),
    firstLine({ name: 'a', label: 'A', kind: 'money' }),
    firstLine({ name: 'a', label: 'A', kind: 'whole' }),
    firstLine({ name: 'a', label: 'A', kind: 'several', options: [{ value: 'x', label: 'X' }] }),
    firstLine({ name: 'a', label: 'A', kind: 'rows', rows: [{ name: 'b', label: 'B', kind: 'number' }] }),
  ];
  for (const part of lines) {
    const line = lineOf(part);
    expect(line && partOf(line)).toEqual(part);
  }
});
