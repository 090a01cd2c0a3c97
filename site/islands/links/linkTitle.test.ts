import { expect, test } from 'vitest';
import { byKind, linkTitle } from './linkTitle.ts';

test('the days of collection and the fee for them are told apart', () => {
  expect(linkTitle({ kind: 'waste', proof: 'address' })).toBe('Terminy odbioru odpadów');
  expect(linkTitle({ kind: 'waste', proof: 'customerCode' })).toBe('Opłata za odpady');
  expect(linkTitle({ kind: 'school', proof: 'childCode' })).toBe('Dziecko w szkole');
});

test('schools stand first, and those of one kind keep their order', () => {
  const kinds = [
    { kind: 'tax', name: 'a' },
    { kind: 'school', name: 'b' },
    { kind: 'water', name: 'c' },
    { kind: 'school', name: 'd' },
  ] as const;
  expect(byKind(kinds).map(({ name }) => name)).toEqual(['b', 'd', 'c', 'a']);
});
