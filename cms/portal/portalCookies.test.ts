import { expect, test } from 'vitest';
import { expiredPortalCookie, portalCookie, readPortalCookie, residentCookie } from './portalCookies.ts';

const token = 'a'.repeat(43);

test('the cookie is bound to its host, hidden from scripts and not sent from other sites', () => {
  expect(portalCookie(residentCookie, token)).toBe(
    `__Host-mm-resident=${token}; Path=/; HttpOnly; Secure; SameSite=Lax`,
  );
  expect(expiredPortalCookie(residentCookie)).toContain('Max-Age=0');
});

test('only a whole token under the very name is read', () => {
  const read = (cookie: string) => readPortalCookie(new Headers({ cookie }), residentCookie);
  expect(read(`a=b; ${residentCookie}=${token}; c=d`)).toBe(token);
  expect(read(`${residentCookie}=${token}x`)).toBeUndefined();
  expect(read(`x${residentCookie}=${token}`)).toBeUndefined();
  expect(read(`${residentCookie}=`)).toBeUndefined();
});
