import { expect, test } from 'vitest';
import { serviceFieldSchema } from '../services/serviceField.ts';
import { postalAddress } from './postalAddress.ts';

const field = (type: string, name: string) => serviceFieldSchema.parse({ type, name, label: 'Pytanie' });
const form = {
  steps: [
    { name: 'who', title: 'Twoje dane', fields: [field('text', 'givenName'), field('address', 'home')] },
    { name: 'what', title: 'Dom', fields: [field('address', 'house')] },
  ],
};
const home = [{ postalCode: '22-100', town: 'Chełm', street: 'ul. Lwowska', houseNumber: '3', flat: '5' }];

test('a letter goes to the address of whoever files, however it was asked for', () => {
  expect(postalAddress(form, { street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' })).toEqual([
    'Lwowska 3',
    '22-100 Chełm',
  ]);
  expect(postalAddress(form, { home })).toEqual(['ul. Lwowska 3 m.\u00a05', '22-100 Chełm']);
});

test('the address of something else is nobody’s to be written to', () => {
  expect(postalAddress(form, { house: home })).toEqual([]);
});
