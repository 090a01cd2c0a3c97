import { expect, test } from 'vitest';
import { loginPath, safeReturnPath } from './safeReturnPath.ts';

const origin = 'https://moje.chelm.example';

test.each(['/moje-miasto/', '/moje-miasto/sprawa/?numer=MM-2026-000123', '/moje-miasto/zalatw/?usluga=a&krok=3'])(
  'after logging in one lands where one was going: %s',
  (path) => {
    expect(safeReturnPath(path, origin)).toBe(path);
  },
);

test.each([
  null,
  '',
  '/',
  '/admin/',
  'moje-miasto/',
  'https://zly.example/moje-miasto/',
  '//zly.example/moje-miasto/',
  '/\\zly.example/moje-miasto/',
  '/moje-miasto/\\..\\..\\admin',
  '/moje-miasto/../admin/',
  '/moje-miasto/%2e%2e/admin/',
  '/moje-miasto/\n//zly.example',
  '\t//zly.example',
  'javascript:alert(1)//moje-miasto/',
  '/moje-miasto/logowanie/?dalej=/moje-miasto/',
])('a stranger’s link leads nowhere but to my cases: %j', (path) => {
  expect(safeReturnPath(path, origin)).toBe('/moje-miasto/');
});

test('the way to the log-in page remembers the page and its number', () => {
  const path = loginPath({ pathname: '/moje-miasto/sprawa/', search: '?numer=MM-2026-000123' });
  expect(path).toBe('/moje-miasto/logowanie/?dalej=%2Fmoje-miasto%2Fsprawa%2F%3Fnumer%3DMM-2026-000123');
  expect(loginPath({ pathname: '/moje-miasto/', search: '' })).toBe('/moje-miasto/logowanie/');
});
