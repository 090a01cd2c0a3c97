import { expect, test } from 'vitest';
import { isGuessable } from './refuseGuessablePassword.ts';

const own = ['anna.kowalska@mieszkaniec.example', 'Anna', 'Kowalska'];

test.each([
  'mojemiastochelm1',
  'Moje Miasto Chełm 2026',
  'hasłohasłohasło',
  'HasloHaslo12345!',
  'aaaaaaaaaaaaaaaa',
  'abababababababab',
  '123456789012345',
  '987654321098765',
  'qwertyuiopasdfgh',
  'correct horse battery staple',
  'AnnaKowalska1990',
  'anna.kowalska@mieszkaniec.example',
  'dzierzkowice-koden',
])('„%s” is refused, because it is guessed first', (password) => {
  expect(isGuessable(password, own)).toBe(true);
});

test.each([
  'kredowe-podziemia-w-chelmie',
  'zielony rower dziadka Stefana',
  'wiewiórka pod trzecim dębem',
  'жовтий човен на річці',
  'k8#vQ2!mZp0@xW7$',
])('„%s” is accepted', (password) => {
  expect(isGuessable(password, own)).toBe(false);
});
