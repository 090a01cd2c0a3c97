import { expect, test } from 'vitest';
import { parseEnvironment } from './environment.ts';
import { isAllowedOutgoing, readOutgoingAllow } from './outgoingAllow.ts';

test('a list of hosts with ports is read; anything else is refused in a sentence', () => {
  expect(readOutgoingAllow(' Poczta.Gmina.local:25, [::1]:80 ,')).toEqual(['poczta.gmina.local:25', '[::1]:80']);
  for (const wrong of ['127.0.0.1', 'http://a:80', '*', 'a:b', '10.0.0.0/8']) {
    expect(() => parseEnvironment({ OUTGOING_ALLOW: wrong })).toThrow(/OUTGOING_ALLOW/);
  }
});

test('an entry allows its host at its port and nothing beside it', () => {
  const allow = ['127.0.0.1:3000', '*.localhost:4321'];
  expect(isAllowedOutgoing(allow, '127.0.0.1', 3000)).toBe(true);
  expect(isAllowedOutgoing(allow, '127.0.0.1', 3001)).toBe(false);
  expect(isAllowedOutgoing(allow, 'Koden.localhost', 4321)).toBe(true);
  expect(isAllowedOutgoing(allow, 'evillocalhost', 4321)).toBe(false);
  expect(isAllowedOutgoing(allow, 'localhost', 4321)).toBe(false);
});

test('the demo may reach its own ports, a public city nothing of its machine', () => {
  expect(parseEnvironment({ PORT: '5800' }).outgoingAllow).toContain('localhost:5800');
  const secrets = { PAYLOAD_SECRET: 'x'.repeat(32), DATA_KEYS: 'k1:x' };
  expect(parseEnvironment({ PUBLIC_URL: 'https://miasto.pl', ...secrets }).outgoingAllow).toEqual([]);
});
