import { expect, test } from 'vitest';
import { hashPassword, isOutdatedHash, isPassword } from './passwordHash.ts';

test('a password is kept with its parameters and found right again', async () => {
  const kept = await hashPassword('żółta łódka na Uherce');
  expect(kept).toMatch(/^pbkdf2-sha256\$600000\$/);
  expect(await isPassword('żółta łódka na Uherce', kept)).toBe(true);
  expect(await isPassword('żółta łódka na Uherce ', kept)).toBe(false);
  expect(isOutdatedHash(kept)).toBe(false);
});

test('a Polish letter typed in two pieces is the same letter', async () => {
  const kept = await hashPassword('ścieżka przez Roztocze'.normalize('NFD'));
  expect(await isPassword('ścieżka przez Roztocze'.normalize('NFC'), kept)).toBe(true);
});

test('a password of 128 characters counts to its last one', async () => {
  const long = 'a1'.repeat(64);
  const kept = await hashPassword(long);
  expect(await isPassword(`${long.slice(0, -1)}2`, kept)).toBe(false);
});

test('two accounts with one password do not look alike', async () => {
  expect(await hashPassword('ta sama fraza dwa razy')).not.toBe(await hashPassword('ta sama fraza dwa razy'));
});

test('without an account, or with a broken hash, the answer is no', async () => {
  expect(await isPassword('cokolwiek', undefined)).toBe(false);
  expect(await isPassword('cokolwiek', 'plain')).toBe(false);
});

test('a hash with fewer rounds still opens and is known to be old', async () => {
  const { pbkdf2Sync } = await import('node:crypto');
  const salt = Buffer.alloc(16, 7);
  const hash = pbkdf2Sync('stare hasło z migracji', salt, 25_000, 32, 'sha256');
  const kept = `pbkdf2-sha256$25000$${salt.toString('base64url')}$${hash.toString('base64url')}`;
  expect(await isPassword('stare hasło z migracji', kept)).toBe(true);
  expect(isOutdatedHash(kept)).toBe(true);
});
