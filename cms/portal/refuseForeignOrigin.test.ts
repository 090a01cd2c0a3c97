import type { Payload } from 'payload';
import { expect, test } from 'vitest';
import { refuseForeignOrigin } from './refuseForeignOrigin.ts';

const payload = {
  config: { csrf: ['http://chelm.localhost:4321', 'http://koden.localhost:4321'] },
} as unknown as Payload;

const isLetIn = (method: string, headers: Record<string, string>): boolean => {
  try {
    refuseForeignOrigin({ method, payload, headers: new Headers({ host: 'chelm.localhost:4321', ...headers }) });
    return true;
  } catch {
    return false;
  }
};

test.each([
  ['POST', { origin: 'http://chelm.localhost:4321' }],
  ['GET', { 'sec-fetch-site': 'same-origin' }],
  ['GET', { 'sec-fetch-site': 'none' }],
  ['POST', { 'sec-fetch-site': 'same-origin' }],
  ['POST', {}],
])('%s with %o is let in', (method, headers) => {
  expect(isLetIn(method, headers as Record<string, string>)).toBe(true);
});

test.each([
  ['POST', { origin: 'http://evil.example' }],
  ['POST', { origin: 'null' }],
  ['POST', { origin: 'http://chelm.localhost:4321.evil.example' }],
  ['POST', { origin: 'http://chelm.localhost:9999' }],
  ['POST', { origin: 'https://chelm.localhost:4321' }],
  // a sibling commune is another site
  ['POST', { origin: 'http://koden.localhost:4321', 'sec-fetch-site': 'same-site' }],
  ['GET', { origin: 'http://evil.example' }],
  ['GET', { 'sec-fetch-site': 'cross-site' }],
  ['GET', { 'sec-fetch-site': 'same-site' }],
  ['POST', { 'sec-fetch-site': 'none' }],
  ['POST', { 'sec-fetch-site': 'cross-site' }],
])('%s with %o is refused', (method, headers) => {
  expect(isLetIn(method, headers as Record<string, string>)).toBe(false);
});
