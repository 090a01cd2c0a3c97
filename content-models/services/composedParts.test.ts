import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Street } from '../streets/street.ts';
import { fillText, fillValuesOf } from '../letters/fillTemplate.ts';
import { answerText, lineText, valueOf } from './answerValue.ts';
import { askables } from './askable.ts';
import { isComposed, partsOf, pathsWithin, rowOf } from './composedParts.ts';
import { definitionFaults } from './definitionFaults.ts';
import { interpret } from './interpretService.ts';
import { migrateAnswers } from './migrateAnswers.ts';
import { readField } from './readField.ts';
import { ruleWordsOf } from './ruleInWords.ts';
import type { Rule } from './rule.ts';
import { fromCondition, toCondition } from './ruleParts.ts';
import { conditionSentence } from './ruleSentence.ts';
import { serviceFieldSchema, type ServiceField } from './serviceField.ts';

const today = '2026-11-29';
const streets: Street[] = [
  { kind: 'ul.', name: 'Lwowska', town: 'Chełm' },
  { kind: 'ul.', name: 'Lubelska', town: 'Chełm' },
  { kind: 'pl.', name: 'Kościuszki', town: 'Chełm' },
];
const field = (type: string, more: object = {}): ServiceField =>
  serviceFieldSchema.parse({ type, name: 'one', label: 'Pytanie', ...more });
const read = (given: ServiceField, row: object, around: object = {}) => {
  const came = readField(given, [row], today, around);
  return 'answer' in came ? came.answer : came.errors.map(({ path, message }) => `${path}: ${message}`);
};

const home = { street: 'Lwowska', houseNumber: '3', flat: '5', postalCode: '22100', town: 'Chełm' };

describe('an address', () => {
  const inCommune = field('address', { within: 'commune' });

  test('is one row in its normal form, and one line when it is read', () => {
    expect(read(field('address'), home)).toEqual([{ ...home, postalCode: '22-100' }]);
    expect(answerText(field('address'), [{ ...home, postalCode: '22-100' }])).toBe('Lwowska 3 m.\u00a05, 22-100 Chełm');
  });

  test('of a village has no street', () => {
    const village = { houseNumber: '12', postalCode: '21-509', town: 'Zabłocie' };
    expect(read(inCommune, village, { streets })).toEqual([village]);
    expect(answerText(inCommune, [village])).toBe('Zabłocie 12, 21-509 Zabłocie');
  });

  test('within the commune is written as the list writes it, and one that is not there is met with the nearest', () => {
    const typed = { ...home, street: 'ULICA lwowska ' };
    expect(read(inCommune, typed, { streets })).toEqual([{ ...home, street: 'ul. Lwowska', postalCode: '22-100' }]);
    expect(read(inCommune, { ...home, street: 'Lwoska' }, { streets })).toEqual([
      'one.0.street: Nie mamy takiej ulicy na liście. Może chodzi o: ul. Lwowska? Wpisz samą ulicę, bez numeru domu.',
    ]);
    expect(read(inCommune, { ...home, street: 'Nieznana' }, { streets })).toEqual([
      'one.0.street: Nie mamy takiej ulicy na liście. Wybierz ją z podpowiedzi. Wpisz samą ulicę, bez numeru domu.',
    ]);
  });

  test('is taken as typed where the commune keeps no list, and anywhere else', () => {
    expect(read(inCommune, { ...home, street: 'Nieznana' })).toMatchObject([{ street: 'Nieznana' }]);
    expect(read(field('address'), { ...home, street: 'Nieznana' }, { streets })).toMatchObject([
      { street: 'Nieznana' },
    ]);
  });

  test('says at each part what is wrong with it, and that a house has a number', () => {
    expect(read(inCommune, { street: 'Lwowska', postalCode: '22' })).toEqual([
      'one.0.postalCode: Pytanie: podaj kod pocztowy w postaci 00-000.',
      'one.0.town: Pytanie: uzupełnij pole „Miejscowość”.',
      'one.0.houseNumber: Pytanie: uzupełnij pole „Numer domu”.',
    ]);
    expect(read(inCommune, { ...home, houseNumber: 'bez' })).toEqual([
      'one.0.houseNumber: Podaj numer domu, na przykład 12 albo 12A.',
    ]);
  });
});

describe('a child', () => {
  const child = field('child');
  const zosia = { givenName: 'Zosia', familyName: 'Próbna', pesel: '20301512342' };

  test('tells rules when it was born and how old it is, whichever way the day is known', () => {
    const byDay = { givenName: 'Zosia', familyName: 'Próbna', bornOn: '2020-11-30' };
    expect(read(child, byDay)).toEqual([byDay]);
    expect(valueOf(child, [byDay], today)).toMatchObject({ bornOn: '2020-11-30', age: 5 });
    expect(valueOf(child, [byDay], '2026-11-30')).toMatchObject({ age: 6 });
    const byPesel = { givenName: 'Jan', familyName: 'Próbny', pesel: '44051401359' };
    expect(read(child, byPesel)).toEqual([byPesel]);
    expect(valueOf(child, [byPesel], today)).toMatchObject({ bornOn: '1944-05-14', age: 82 });
    expect(answerText(child, [byPesel])).toBe('Jan Próbny, PESEL\u00a044051401359');
  });

  test('without a number and a day, or with two that differ, is asked for again', () => {
    expect(read(child, { givenName: 'Zosia', familyName: 'Próbna' })).toEqual([
      'one.0.bornOn: Podaj PESEL albo datę urodzenia dziecka.',
    ]);
    expect(read(child, { ...zosia, pesel: '44051401359', bornOn: '2020-01-01' })).toEqual([
      'one.0.bornOn: Ta data nie zgadza się z numerem PESEL. Popraw jedno z nich.',
    ]);
  });
});

test.each([
  ['lch 12345', 'LCH12345'],
  ['L1 KOT', 'L1KOT'],
  ['12345', undefined],
  ['LCH', undefined],
])('the number plate „%s” is read as %s', (registration, expected) => {
  const came = read(field('vehicle'), { registration, model: 'Fiat Panda' });
  expect(came).toEqual(
    expected === undefined
      ? ['one.0.registration: Pytanie: podaj numer rejestracyjny, na przykład LCH 12345.']
      : [{ registration: expected, model: 'Fiat Panda' }],
  );
});

test('a VIN has 17 signs and none of them is I, O or Q', () => {
  const car = { registration: 'LCH12345', model: 'Fiat Panda' };
  expect(read(field('vehicle'), { ...car, vin: 'zfa31200000123456' })).toEqual([{ ...car, vin: 'ZFA31200000123456' }]);
  expect(read(field('vehicle'), { ...car, vin: 'ZFA3120000012345O' })).toEqual([
    'one.0.vin: Pytanie: numer VIN ma 17 znaków: cyfry i litery bez I, O i Q.',
  ]);
});

test('a plot has a precinct and a number, and may have a land register and an area', () => {
  const plot = { precinct: '0005 Śródmieście', number: '114 / 6', landRegister: 'lu1b/00012345/8', area: '350,5' };
  const came = read(field('plot'), plot);
  expect(came).toEqual([{ ...plot, number: '114/6', landRegister: 'LU1B/00012345/8', area: '350.5' }]);
  expect(answerText(field('plot'), came as never)).toBe(
    'działka nr\u00a0114/6, obręb\u00a00005 Śródmieście, księga wieczysta\u00a0LU1B/00012345/8, 350,5\u00a0m²',
  );
  expect(read(field('plot'), { ...plot, number: 'sto', area: '' })).toEqual([
    'one.0.number: Pytanie: podaj numer działki, na przykład 123/4.',
  ]);
});

describe('a point on the map', () => {
  const point = field('mapPoint');
  const description = 'Przy moście, od strony parku';

  test('is a place in words; coordinates are its twin, to a metre', () => {
    expect(read(point, { description })).toEqual([{ description }]);
    const came = read(point, { description, lat: '51,13210987°', lon: '23.4712' });
    expect(came).toEqual([{ description, lat: '51.1321', lon: '23.4712' }]);
    expect(answerText(point, came as never)).toBe(`${description} (współrzędne: 51.13210, 23.47120)`);
  });

  test('has both coordinates or none, and lies in Poland', () => {
    expect(read(point, { description, lat: '51.1' })).toEqual([
      'one.0.lon: Podaj obie współrzędne albo żadnej: opis miejsca wystarczy.',
    ]);
    expect(read(point, { description, lat: '23.4', lon: '51.1' })).toEqual([
      'one.0.lat: To miejsce jest poza Polską. Sprawdź, czy współrzędne nie są zamienione.',
    ]);
    expect(read(point, { lat: '51.1', lon: '23.4' })).toEqual([
      'one.0.description: Pytanie: uzupełnij pole „Opis miejsca”.',
    ]);
  });
});

describe('a consent', () => {
  const words = { text: 'Zgadzam się na SMS.', version: '2026-11-01' };
  const consent = field('consent', words);
  const form = { steps: [{ name: 's', title: 'Zgoda', fields: [consent] }] };

  test('is kept with the version of its words, and left out where it was not given', () => {
    expect(interpret(form, { one: 'yes' }, today)).toMatchObject({ answers: { one: 'yes@2026-11-01' }, errors: [] });
    expect(interpret(form, {}, today)).toMatchObject({ answers: {}, errors: [], missing: [] });
    expect(answerText(consent, 'yes@2026-11-01')).toBe('tak (wersja\u00a02026-11-01)');
  });

  test('is yes or no to rules, never nothing', () => {
    const seen = { ...form, computed: [{ name: 'sms', label: 'SMS', rule: { var: 'one' }, show: 'nowhere' as const }] };
    expect(interpret(seen, {}, today).computed[0]?.value).toBe(false);
    expect(interpret(seen, { one: 'yes' }, today).computed[0]?.value).toBe(true);
  });

  test('to other words is no consent to these', () => {
    expect(interpret(form, { one: 'yes@2025' }, today).errors).toHaveLength(1);
    const next = { steps: [{ name: 's', title: 'Zgoda', fields: [field('consent', { ...words, version: '2' })] }] };
    expect(migrateAnswers(form, next, { one: 'yes@2026-11-01' }).lost).toEqual(['one']);
    expect(migrateAnswers(form, form, { one: 'yes@2026-11-01' }).answers).toEqual({ one: 'yes@2026-11-01' });
  });

  test('that is required is a fault of the form', () => {
    const bought = { ...form, steps: [{ name: 's', title: 'Zgoda', fields: [{ ...consent, required: true }] }] };
    expect(
      definitionFaults({
        ...bought,
        statuses: [{ name: 'a', moves: [], label: 'Stan', final: false }],
        initialStatus: 'a',
      }),
    ).toEqual(['Zgoda „Pytanie” nie może być obowiązkowa: sprawę załatwia się tak samo bez niej.']);
  });
});

describe('rules and letters', () => {
  const form = {
    steps: [
      { name: 's', title: 'Dom', fields: [field('address', { name: 'home', label: 'Adres' })] },
      { name: 't', title: 'Dziecko', fields: [field('child', { name: 'child', label: 'Dziecko' })] },
    ],
  };
  const rule: Rule = { and: [{ '==': [{ var: 'home.town' }, 'Chełm'] }, { '<': [{ var: 'child.age' }, 3] }] };

  test('look at each part by its path, and the builder offers it', () => {
    expect(askables(form).map(({ name }) => name)).toEqual([
      ...['home', 'home.postalCode', 'home.town', 'home.street', 'home.houseNumber', 'home.flat'],
      ...['child', 'child.givenName', 'child.familyName', 'child.pesel', 'child.bornOn', 'child.age', 'today'],
    ]);
    expect(fromCondition(toCondition(rule))).toEqual(rule);
    expect(JSON.stringify(toCondition(rule))).not.toContain('kept');
    expect(conditionSentence(rule, askables(form))).toBe(
      'jeżeli »Adres: Miejscowość« to »Chełm« i »Dziecko: wiek w latach« to mniej niż 3',
    );
    expect(ruleWordsOf(form).condition(rule)).toBe(
      '„Adres: Miejscowość” to „Chełm” i „Dziecko: wiek w latach” to mniej niż 3',
    );
  });

  test('a letter may name the whole and each part', () => {
    const answers = { home: [{ ...home, postalCode: '22-100' }] };
    const values = fillValuesOf(form, answers, today, {} as never);
    expect(fillText('{{home}}; {{home.town}}; {{child.givenName}}', values)).toBe(
      'Lwowska 3 m.\u00a05, 22-100 Chełm; Chełm; [uzupełnij: Dziecko: Imię dziecka]',
    );
  });
});

test('whatever was read is read again as the same, and shows every part that was given', () => {
  const lines = fc.oneof(
    fc.constantFrom('Lwowska', '3', '22100', 'Chełm', '44051401359', '5.10.2020', 'lch 12345', '114/6', '51,1', '23,4'),
    fc.string(),
  );
  const types = ['address', 'child', 'vehicle', 'plot', 'mapPoint'];
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.array(lines, { minLength: 7, maxLength: 7 }), (type, typed) => {
      const one = field(type);
      if (!isComposed(one)) throw new Error(type);
      const row = Object.fromEntries(partsOf(one).map(({ name }, at) => [name, typed[at] ?? '']));
      const once = readField(one, [row], today, { streets });
      if (!('answer' in once)) return;
      expect(readField(one, once.answer, today, { streets })).toEqual(once);
      const shown = answerText(one, once.answer);
      for (const part of partsOf(one)) {
        const line = rowOf(once.answer)[part.name];
        if (line !== undefined && part.name !== 'lat' && part.name !== 'lon')
          expect(shown).toContain(lineText(part, line));
      }
      expect(pathsWithin(one).length).toBeGreaterThan(2);
    }),
  );
});
