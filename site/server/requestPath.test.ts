import { expect, test } from 'vitest';
import { destinationOf, readRequestPath } from './requestPath.ts';

test.each([
  ['/', '/', ''],
  ['/ogloszenia/?strona=2', '/ogloszenia/', '?strona=2'],
  ['/%C5%82%C3%B3d%C5%BA/', '/łódź/', ''],
  ['/%61dmin', '/admin', ''],
  ['/szukaj/?q=a%2Fb%20c', '/szukaj/', '?q=a%2Fb%20c'],
])('The address %s is understood once', (target, path, search) => {
  expect(readRequestPath(target)).toEqual({ path, search });
});

test.each([
  '//api/internal',
  '/api//internal',
  '/api/./internal',
  '/api/../etc/passwd',
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/.%2e/x',
  '/api%2finternal',
  '/api%2Finternal',
  '/api%5cinternal',
  '/api\\internal',
  '/%2561pi/internal',
  '/%252e%252e/x',
  '/x%00.html',
  '/x%0d%0aSet-Cookie:a',
  '/%',
  '/%E0%A4%A',
  '/a%3fb',
  '/a;b',
  'http://other.example/',
  '*',
  '',
])('The address %s that looks like another one is refused', (target) => {
  expect(readRequestPath(target)).toBeUndefined();
});

test.each([
  ['/admin', 'cms'],
  ['/admin/collections', 'cms'],
  ['/api/portal/cases', 'cms'],
  ['/_next/static/x.js', 'cms'],
  ['/administracja/', 'tree'],
  ['/api/publications', 'refused'],
  ['/api/publications/feed', 'refused'],
  ['/api/Publications/feed', 'refused'],
  ['/API/internal/x', 'refused'],
  ['/api/internal', 'refused'],
  ['/apis', 'tree'],
] as const)('The path %s leads to: %s', (path, destination) => {
  expect(destinationOf(path)).toBe(destination);
});
