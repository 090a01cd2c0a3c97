/*
 * `__Host-` binds a cookie to one host, to https and to the whole site. Chromium and Firefox treat localhost and
 * *.localhost as trustworthy, so the same names work in demo mode over http (seen in Chromium 156).
 */

/** The log-in of a resident; Payload knows nothing of it (design §4.6). */
export const residentCookie = '__Host-mm-resident';

/** Says that this browser has already logged in to an account, so that strangers' guesses cannot lock it out. */
export const deviceCookie = '__Host-mm-device';

const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax';

/** One of our tokens from the request's cookies; anything that does not look like 32 random bytes is not there. */
export const readPortalCookie = (headers: Headers, name: string): string | undefined => {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return /^[A-Za-z0-9_-]{43}$/.exec(value.join('='))?.[0];
  }
  return undefined;
};

/** A `Set-Cookie` value; without an age the cookie ends with the browser. */
export const portalCookie = (name: string, value: string, maxAgeSeconds?: number): string =>
  `${name}=${value}; ${attributes}${maxAgeSeconds === undefined ? '' : `; Max-Age=${String(maxAgeSeconds)}`}`;

/** A `Set-Cookie` value that takes the cookie away. */
export const expiredPortalCookie = (name: string): string => portalCookie(name, '', 0);
