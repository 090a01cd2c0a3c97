import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyedHash, open, parseDataKeys, seal } from './sealing.ts';

const key = (name: string) => `${name}:${randomBytes(32).toString('base64')}`;
const keys = parseDataKeys(key('k1'));

test('what is sealed opens for its own row only, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const sealed = seal(keys, 'case-1', text);
      expect(open(keys, 'case-1', sealed)).toBe(Buffer.from(text, 'utf8').toString('utf8'));
      expect(() => open(keys, 'case-2', sealed)).toThrow();
    }),
  );
});

test('a changed byte is noticed', () => {
  const sealed = seal(keys, 'case-1', 'Proszę o lampę');
  const [version = '', name = '', iv = '', body = '', tag = ''] = sealed.split('.');
  const other = `${body.startsWith('A') ? 'B' : 'A'}${body.slice(1)}`;
  expect(() => open(keys, 'case-1', [version, name, iv, other, tag].join('.'))).toThrow();
});

test('after a change of keys old rows still open and fingerprints stay the same', () => {
  const old = key('k1');
  const before = parseDataKeys(old);
  const after = parseDataKeys(`${key('k2')},${old}`);
  expect(open(after, 'a', seal(before, 'a', 'dawne'))).toBe('dawne');
  expect(seal(after, 'a', 'nowe').split('.')[1]).toBe('k2');
  expect(keyedHash(after, 'session', 'x')).toBe(keyedHash(before, 'session', 'x'));
  expect(keyedHash(after, 'reset', 'x')).not.toBe(keyedHash(after, 'session', 'x'));
});

test('a key of the wrong length is refused with the way out', () => {
  expect(() => parseDataKeys('k1:short')).toThrow(/openssl rand -base64 32/);
});
