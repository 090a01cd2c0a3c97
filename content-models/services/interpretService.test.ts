import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, interpret } from './interpretService.ts';
import type { Rule } from './rule.ts';
import { serviceFieldSchema, type ServiceField } from './serviceField.ts';
import type { ServiceStep } from './serviceForm.ts';
import type { Street } from '../streets/street.ts';

const today = '2026-11-29';
const rule = (given: Rule): Rule => given;
const field = (given: object): ServiceField => serviceFieldSchema.parse(given);
const step = (name: string, fields: object[], showWhen?: Rule): ServiceStep => ({
  name,
  title: name,
  fields: fields.map(field),
  ...(showWhen === undefined ? {} : { showWhen }),
});

const letter = {
  steps: [
    step('sender', [
      { type: 'text', name: 'street', label: 'Ulica', maxLength: 20 },
      { type: 'postalCode', name: 'postalCode', label: 'Kod pocztowy' },
      { type: 'phone', name: 'phone', label: 'Telefon', required: false },
      {
        type: 'choice',
        name: 'side',
        label: 'Strona',
        options: [
          { value: 'left', label: 'lewa' },
          { value: 'right', label: 'prawa' },
        ],
      },
    ]),
  ],
};

test('answers come back tidied, and a wrong one says how to mend it', () => {
  const right = interpret(letter, { street: '  Lwowska 3 ', postalCode: '22100', phone: '', side: 'left' }, today);
  expect(right).toMatchObject({
    answers: { street: 'Lwowska 3', postalCode: '22-100', side: 'left' },
    errors: [],
    missing: [],
  });
  const { errors } = interpret(letter, { street: '', postalCode: '2-2100', phone: '12', side: 'up' }, today);
  expect(errors.map(({ path }) => path)).toEqual(['street', 'postalCode', 'phone', 'side']);
});

test('what nobody asked for is dropped, whatever it is', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (given) => {
      const { answers } = interpret(letter, given, today);
      const asked = fieldsOf(letter).map(({ name }) => name);
      expect(Object.keys(answers).every((name) => asked.includes(name))).toBe(true);
    }),
  );
});

describe('a declaration of a waste fee', () => {
  const isHouse: Rule = { '==': [{ var: 'kind' }, 'house'] };
  const declaration = {
    steps: [
      step('place', [
        {
          type: 'choice',
          name: 'kind',
          label: 'Budynek',
          options: [
            { value: 'house', label: 'dom' },
            { value: 'flat', label: 'mieszkanie' },
          ],
        },
        { type: 'number', name: 'persons', label: 'Liczba osób', min: 1, max: 30 },
        { type: 'yesNo', name: 'composts', label: 'Kompostownik', showWhen: isHouse },
      ]),
      step('composter', [{ type: 'number', name: 'litres', label: 'Pojemność', unit: 'l' }], { var: 'composts' }),
      step('family', [{ type: 'pesel', name: 'pesel', label: 'PESEL', soft: true }]),
    ],
    computed: [
      {
        name: 'monthly',
        label: 'Opłata za miesiąc',
        rule: rule({ '*': [{ var: 'persons' }, { if: [{ var: 'composts' }, 2700, 3100] }] }),
        show: 'money' as const,
      },
    ],
  };
  const asked = (given: object) => fieldsOf(interpret(declaration, { ...given }, today)).map(({ name }) => name);

  test('a question appears with the answer it waits for, and its screen with it', () => {
    expect(asked({})).toEqual(['kind', 'persons', 'pesel']);
    expect(asked({ kind: 'flat' })).toEqual(['kind', 'persons', 'pesel']);
    expect(asked({ kind: 'house' })).toEqual(['kind', 'persons', 'composts', 'pesel']);
    expect(asked({ kind: 'house', composts: 'no' })).toEqual(['kind', 'persons', 'composts', 'pesel']);
    expect(asked({ kind: 'house', composts: 'yes' })).toEqual(['kind', 'persons', 'composts', 'litres', 'pesel']);
  });

  test('the answer to a question that is gone is neither kept nor counted, nor what hangs on it', () => {
    const given = { kind: 'flat', persons: '4', composts: 'yes', litres: '300', pesel: '44051401359' };
    const { answers, errors, computed } = interpret(declaration, given, today);
    expect(answers).toEqual({ kind: 'flat', persons: '4', pesel: '44051401359' });
    expect(errors).toEqual([]);
    expect(computed).toEqual([{ name: 'monthly', label: 'Opłata za miesiąc', show: 'money', value: 12_400 }]);
  });

  test('what the law lets the office call for later stops nobody and is named', () => {
    const came = interpret(declaration, { kind: 'flat', persons: '1' }, today);
    expect(came.errors).toEqual([]);
    expect(came.missing).toEqual(['pesel']);
    // but what is given must be right
    expect(interpret(declaration, { kind: 'flat', persons: '1', pesel: '44051401358' }, today).errors).toHaveLength(1);
  });
});

describe('a list of trees', () => {
  const notice = {
    steps: [
      step('trees', [
        {
          type: 'group',
          name: 'trees',
          label: 'Drzewa',
          rowLabel: 'Drzewo',
          maxRows: 3,
          fields: [
            { type: 'text', name: 'kind', label: 'Gatunek' },
            { type: 'number', name: 'girth', label: 'Obwód', unit: 'cm', min: 1 },
          ],
        },
      ]),
      step('reasons', [{ type: 'longText', name: 'reason', label: 'Powód' }], {
        some: [{ var: 'trees' }, { '>': [{ var: 'girth' }, 80] }],
      }),
    ],
    computed: [
      {
        name: 'thickest',
        label: 'Najgrubsze',
        rule: rule({ max: [{ map: [{ var: 'trees' }, { var: 'girth' }] }] }),
        show: 'nowhere' as const,
      },
    ],
  };
  const birch = { kind: 'brzoza', girth: '45' };
  const oak = { kind: ' dąb ', girth: '120', planted: '1900' };

  test('each row is read for itself, and rules look into all of them', () => {
    const came = interpret(notice, { trees: [birch, oak], reason: 'Suche.' }, today);
    expect(came.answers).toEqual({ trees: [birch, { kind: 'dąb', girth: '120' }], reason: 'Suche.' });
    expect(interpret(notice, { trees: [birch], reason: 'Suche.' }, today).answers).toEqual({ trees: [birch] });
  });

  test('rows that nobody filled in are no answer', () => {
    expect(interpret(notice, { trees: [{}, { kind: '', girth: '' }] }, today).errors).toEqual([
      { path: 'trees', message: 'Uzupełnij pole „Drzewa”.' },
    ]);
    const [trees] = fieldsOf(notice);
    const optional = {
      steps: [{ name: 'trees', title: 'Drzewa', fields: trees ? [{ ...trees, required: false }] : [] }],
    };
    expect(interpret(optional, { trees: [{ kind: '' }] }, today)).toMatchObject({ errors: [], answers: {} });
  });

  test('what is wrong in a row is said at that row', () => {
    const { errors, answers } = interpret(notice, { trees: [birch, { kind: '', girth: 'gruba' }] }, today);
    expect(errors).toEqual([
      { path: 'trees.1.kind', message: 'Drzewo 2: uzupełnij pole „Gatunek”.' },
      { path: 'trees.1.girth', message: 'Drzewo 2: wpisz liczbę, na przykład 12.' },
    ]);
    expect(answers).toEqual({});
    const many = interpret(notice, { trees: [birch, birch, birch, birch] }, today);
    expect(many.errors).toEqual([{ path: 'trees', message: 'Możesz dodać najwyżej 3\u00a0pozycje.' }]);
  });
});

/** Forms with conditions on earlier questions, and whatever somebody may send to them. */
const forms = fc
  .array(
    fc.record({
      type: fc.constantFrom(
        ...['text', 'yesNo', 'number', 'money', 'date', 'multiChoice', 'pesel', 'postalCode'],
        ...['address', 'child', 'vehicle', 'plot', 'mapPoint', 'consent'],
      ),
      required: fc.boolean(),
      soft: fc.boolean(),
      seenFrom: fc.option(fc.nat({ max: 6 })),
      wants: fc.constantFrom('yes', true, 5, 'a'),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((questions) =>
    questions.map(({ type, required, soft, seenFrom, wants }, at) =>
      field({
        type,
        name: `q${String(at)}`,
        label: `Pytanie ${String(at)}`,
        required,
        soft,
        ...(type === 'consent' ? { text: 'Zgadzam się na kontakt.', version: '2026-11-01' } : {}),
        ...(type === 'address' ? { within: 'commune' } : {}),
        ...(type === 'multiChoice' ? { options: ['a', 'b'].map((value) => ({ value, label: value })) } : {}),
        ...(seenFrom !== null && seenFrom < at
          ? {
              showWhen: {
                or: [
                  { '==': [{ var: `q${String(seenFrom)}` }, wants] },
                  { in: ['a', { var: `q${String(seenFrom)}` }] },
                ],
              },
            }
          : {}),
      }),
    ),
  )
  .map((fields) => ({
    steps: fields.map((one, at) => ({ name: `s${String(at)}`, title: 'Krok', fields: [one] })),
    computed: [
      { name: 'sum', label: 'Suma', rule: rule({ cat: [{ var: 'q0' }, '-', { var: 'q1' }] }), show: 'text' as const },
    ],
  }));
const streets: Street[] = [
  { kind: 'ul.', name: 'Lwowska', town: 'Chełm' },
  { kind: 'pl.', name: 'Łuczkowskiego', town: 'Chełm' },
];
const row = fc.oneof(
  fc.constantFrom(
    { street: ' lwowska', houseNumber: '3', flat: '', postalCode: '22100', town: 'Chełm' },
    { street: 'Lwowskaa', houseNumber: '3', postalCode: '22-100', town: 'Chełm' },
    { houseNumber: '7', postalCode: '21-509', town: 'Zabłocie' },
    { givenName: 'Zosia', familyName: 'Próbna', pesel: '44051401359' },
    { givenName: 'Zosia', familyName: 'Próbna', bornOn: '5.10.2020', extra: 'x' },
    { registration: 'lch 12345', model: 'Fiat', vin: '' },
    { precinct: '0005', number: '114/6', area: '12,5' },
    { description: 'Przy moście', lat: '51,1321099', lon: '23,47120' },
    { description: 'Przy moście', lat: '51,13' },
  ),
  fc.dictionary(fc.constantFrom('street', 'town', 'lat', 'pesel', 'number', 'model'), fc.string()),
);
const typed = fc.dictionary(
  fc.constantFrom(...Array.from({ length: 8 }, (_, at) => `q${String(at)}`), 'extra'),
  fc.oneof(
    fc.constantFrom(
      'yes',
      'yes@2026-11-01',
      'yes@1',
      'no',
      'a',
      '5',
      ' 12,50 ',
      '2026-10-05',
      '5.10.2026',
      '44051401359',
      '22100',
      '',
      null,
    ),
    fc.constantFrom(['a'], ['b', 'a'], [], ['c'], { a: 1 }, 5, true),
    fc.string(),
    fc.array(row, { maxLength: 2 }),
  ),
);

test('the office understands what the browser sends as the browser did, and nothing hidden is ever among it', () => {
  fc.assert(
    fc.property(forms, typed, (form, given) => {
      const browser = interpret(form, given, today, { streets });
      const office = interpret(form, browser.answers, today, { streets });
      // once filed it is read without the list, and says the same
      expect(interpret(form, browser.answers, today).answers).toEqual(browser.answers);
      expect(office.answers).toEqual(browser.answers);
      expect(office.steps).toEqual(browser.steps);
      expect(office.computed).toEqual(browser.computed);
      if (browser.errors.length === 0) expect(office.errors).toEqual([]);
      const there = fieldsOf(browser).map(({ name }) => name);
      expect(Object.keys(browser.answers).every((name) => there.includes(name))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
