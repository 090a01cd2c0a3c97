import { expect, test } from 'vitest';
import { failureOf, failureText, waitingTime } from './failure.ts';

const office = { name: 'Urząd Gminy Kodeń', phone: '83 375 41 55' };
const now = new Date('2026-11-24T10:00:00Z');
const of = (status: number, body?: unknown, headers: Record<string, string> = {}) =>
  failureOf(status, new Headers(headers), body, now);
const problem = (status: number, title: string, detail?: string) => ({ type: 'about:blank', status, title, detail });

test('a refusal is told in the words of the office', () => {
  const failure = of(404, problem(404, 'Nie ma takiej sprawy.', 'Sprawdź numer.'));
  expect(failure.kind).toBe('refused');
  expect(failureText(failure, office)).toBe('Nie ma takiej sprawy. Sprawdź numer.');
});

test('a broken server, a page of HTML or a nameless refusal means „the portal is down”, with the phone', () => {
  for (const failure of [of(502), of(500, problem(500, 'Błąd')), of(404, '<h1>Not found</h1>')]) {
    expect(failure).toEqual({ kind: 'down' });
    expect(failureText(failure, office)).toContain('83 375 41 55');
  }
});

test('too many tries say how long to wait, whether the server counts seconds or names a moment', () => {
  const text = (header?: string) =>
    failureText(of(429, problem(429, 'Za dużo'), header === undefined ? {} : { 'retry-after': header }), office);
  expect(text('125')).toContain('za 3\u00a0minuty');
  expect(text('Tue, 24 Nov 2026 10:00:30 GMT')).toContain('za 30\u00a0sekund');
  expect(text('wkrótce')).toContain('za 1\u00a0minutę');
  expect(text()).toContain('za 1\u00a0minutę');
});

test.each([
  [1, '1\u00a0sekundę'],
  [22, '22\u00a0sekundy'],
  [60, '1\u00a0minutę'],
  [61, '2\u00a0minuty'],
  [3600, '1\u00a0godzinę'],
  [7300, '3\u00a0godziny'],
])('%i seconds are said as %s', (seconds, words) => {
  expect(waitingTime(seconds)).toBe(words);
});

test('a log-in that ended is not mistaken for a refusal', () => {
  expect(of(401, problem(401, 'Zaloguj się.'))).toMatchObject({ kind: 'loggedOut' });
  expect(of(401)).toEqual({ kind: 'loggedOut', problem: undefined });
});
