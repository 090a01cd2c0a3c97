import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAnswers, readPhone } from './interpretService.ts';
import type { ServiceField } from './serviceDefinition.ts';

const fields: ServiceField[] = [
  { type: 'text', name: 'street', label: 'Ulica', required: true, maxLength: 20 },
  { type: 'postalCode', name: 'postalCode', label: 'Kod pocztowy', required: true },
  { type: 'phone', name: 'phone', label: 'Telefon', required: false },
  {
    type: 'choice',
    name: 'side',
    label: 'Strona',
    required: true,
    options: [
      { value: 'left', label: 'lewa' },
      { value: 'right', label: 'prawa' },
    ],
  },
];

test.each([
  ['+48 82 565 30 01', '+48825653001'],
  ['0048 82 565 30 01', '+48825653001'],
  ['601 234 567', '+48601234567'],
  ['+380 44 123 45 67', '+380441234567'],
  ['48825653001', undefined],
  ['12345', undefined],
])('the phone %s is read as %s', (typed, phone) => {
  expect(readPhone(typed)).toBe(phone);
});

test('answers come back tidied, and a wrong one says how to mend it', () => {
  expect(checkAnswers(fields, { street: '  Lwowska 3 ', postalCode: '22100', phone: '', side: 'left' })).toEqual({
    answers: { street: 'Lwowska 3', postalCode: '22-100', side: 'left' },
    errors: [],
  });
  const { errors } = checkAnswers(fields, { street: '', postalCode: '2-2100', phone: '12', side: 'up' });
  expect(errors.map(({ path }) => path)).toEqual(['street', 'postalCode', 'phone', 'side']);
});

test('what nobody asked for is dropped, whatever it is', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (given) => {
      const { answers } = checkAnswers(fields, given);
      expect(Object.keys(answers).every((name) => fields.some((field) => field.name === name))).toBe(true);
    }),
  );
});

test('checking tidied answers again changes nothing', () => {
  const once = checkAnswers(fields, {
    street: ' Źródlana 7',
    postalCode: '22 100',
    phone: '82 565 30 01',
    side: 'right',
  });
  expect(checkAnswers(fields, once.answers)).toEqual({ answers: once.answers, errors: [] });
});
