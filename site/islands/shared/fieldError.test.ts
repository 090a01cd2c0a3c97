import { expect, test } from 'vitest';
import { fieldErrorsFrom } from './fieldError.ts';

test('the office’s errors lead to the fields of the form, one for each', () => {
  expect(
    fieldErrorsFrom([
      { path: 'answers.street', message: 'Uzupełnij ulicę.' },
      { path: 'answers.street', message: 'Za krótka.' },
      { path: 'answers.files.0', message: 'Tego pliku już nie ma.' },
      { path: 'answers.trees.1.girth', message: 'Wpisz liczbę.' },
      { path: 'email', message: 'Podaj adres.' },
    ]),
  ).toEqual([
    { path: 'street', message: 'Uzupełnij ulicę.' },
    { path: 'files', message: 'Tego pliku już nie ma.' },
    { path: 'trees.1.girth', message: 'Wpisz liczbę.' },
    { path: 'email', message: 'Podaj adres.' },
  ]);
  expect(fieldErrorsFrom(undefined)).toEqual([]);
});
