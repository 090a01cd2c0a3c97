import { expect, test } from 'vitest';
import { splitHeadline } from './splitHeadline.ts';

test.each([
  ['Średnia 4,52', 'Średnia', '4,52'],
  ['Do zapłaty 1\u00a0234,50\u00a0zł', 'Do zapłaty', '1\u00a0234,50\u00a0zł'],
  ['Frekwencja 96,4%', 'Frekwencja', '96,4%'],
  ['Ostatnie 30 dni: 12,3\u00a0m³', 'Ostatnie 30 dni', '12,3\u00a0m³'],
])('%s is set as words and a large number', (headline, label, value) => {
  expect(splitHeadline(headline)).toEqual({ label, value });
});

test.each(['Wszystko zapłacone', 'Odbiór jutro: bio, papier', 'Odbiór 24\u00a0listopada\u00a02026\u00a0r.: szkło', ''])(
  '„%s” does not end in a number and stays words',
  (headline) => {
    expect(splitHeadline(headline)).toEqual({ label: headline, value: '' });
  },
);
