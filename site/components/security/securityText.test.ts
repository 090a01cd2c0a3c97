import { expect, test } from 'vitest';
import { securityText } from './securityText.ts';

const commune = { origin: 'https://chelm.example', email: 'urzad@chelm.example', phone: '+48825653600' };

test('who finds a hole reads whom to tell, in which languages and until when that holds', () => {
  const fields = securityText(commune, '2026-11-23')
    .trimEnd()
    .split('\n')
    .map((line) => /^([\w-]+): (\S.*)$/.exec(line)?.slice(1));
  expect(fields).toEqual([
    ['Contact', 'mailto:urzad@chelm.example'],
    ['Contact', 'tel:+48825653600'],
    ['Expires', '2027-05-22T00:00:00Z'],
    ['Preferred-Languages', 'pl, en'],
    ['Canonical', 'https://chelm.example/.well-known/security.txt'],
  ]);
});
