import { expect, test } from 'vitest';
import { endOfChain, joinRedirects } from './followRedirects.ts';
import { normalFrom, redirectFromSchema } from './redirect.ts';

const map = (pairs: Record<string, string>) => new Map(Object.entries(pairs));

test('an address may be typed with or without its slashes', () => {
  expect(['stara', '/stara', ' /stara/ '].map(normalFrom)).toEqual(['/stara/', '/stara/', '/stara/']);
  expect(normalFrom('/dokumenty/Plik 1.pdf')).toBe('/dokumenty/Plik 1.pdf/');
});

test('the home page, a question mark and another site are not addresses to lead away from', () => {
  expect(redirectFromSchema.safeParse('/index.php/').success).toBe(true);
  for (const wrong of ['/', normalFrom(''), '/a/?id=3/', 'https://inna.example/', '/a b/', '/a#b/'])
    expect(redirectFromSchema.safeParse(wrong).success, wrong).toBe(false);
});

test('a chain leads straight to its end, a circle leads nowhere', () => {
  const redirects = map({ '/a/': '/b/', '/b/': '/c/', '/x/': '/y/', '/y/': '/x/' });
  expect(endOfChain('/a/', redirects)).toBe('/c/');
  expect(endOfChain('/x/', redirects)).toBeUndefined();
});

test('what was made by hand comes before what a moved page left, and a living page before both', () => {
  const moved = map({ '/stary/': '/nowy/', '/kontakt/': '/urzad/kontakt/' });
  const byHand = map({ '/stary/': '/lepszy/', '/zywy/': '/gdzie-indziej/', '/www/': 'https://inna.example/' });
  expect(joinRedirects(moved, byHand, (path) => path === '/zywy/')).toEqual({
    '/kontakt/': '/urzad/kontakt/',
    '/stary/': '/lepszy/',
    '/www/': 'https://inna.example/',
  });
});

test('a page that was moved and then led back by hand does not go in circles', () => {
  expect(joinRedirects(map({ '/a/': '/b/' }), map({ '/b/': '/a/' }), () => false)).toEqual({});
});
