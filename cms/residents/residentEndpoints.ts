import { setTimeout as sleep } from 'node:timers/promises';
import type { Endpoint } from 'payload';
import {
  forgottenPasswordSchema,
  loginSchema,
  passwordChangeSchema,
  passwordResetSchema,
  registrationSchema,
  tokenSchema,
  type Resident,
  type Session,
} from '../../content-models/residents/resident.ts';
import { json, noContent, readJson } from '../api/endpoint.ts';
import { parseBody } from '../api/problem.ts';
import { accountKey, addressOf, countTry, limits } from '../portal/limiter.ts';
import { deviceCookie, expiredPortalCookie, portalCookie, residentCookie } from '../portal/portalCookies.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { changePassword, resetPassword, sendPasswordLink } from './changePassword.ts';
import { deviceToken, logIn } from './logIn.ts';
import { confirmAddress, register } from './register.ts';
import { endSession, sessionEnd } from './sessions.ts';

const optional = { login: 'optional' } as const;
const required = { login: 'required' } as const;
const halfAYear = 182 * 24 * 3600;

/** Does the work and answers 202 after the same time, so that its length tells nothing about an account. */
const acceptedAfter = async (ms: number, work: Promise<void>): Promise<Response> => {
  await Promise.all([work, sleep(ms)]);
  return json({}, 202);
};

const withCookies = (response: Response, ...cookies: string[]): Response => {
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
};

/** A resident's account: opening it, logging in and out, and the password. */
export const residentEndpoints: Endpoint[] = [
  portalEndpoint('post', '/portal/register', optional, async ({ req, commune }) => {
    countTry(limits.registerPerAddress, addressOf(req.headers));
    const registration = parseBody(registrationSchema, await readJson(req));
    countTry(limits.registerPerAccount, accountKey(registration.email));
    return acceptedAfter(400, register(req, commune, registration));
  }),
  portalEndpoint('post', '/portal/verify', optional, async ({ req }) => {
    countTry(limits.tokenPerAddress, addressOf(req.headers));
    const { token } = parseBody(tokenSchema, await readJson(req));
    return json({ email: await confirmAddress(req, token) });
  }),
  portalEndpoint('post', '/portal/login', optional, async ({ req, session }) => {
    const { resident, token } = await logIn(req, parseBody(loginSchema, await readJson(req)));
    // A browser has one log-in at a time; the one it came with is over.
    if (session) await endSession(req, session.id);
    const { id, email, givenName, familyName } = resident;
    const now = new Date().toISOString();
    const body: Session = {
      resident: { id, email, givenName, familyName } satisfies Resident,
      expiresAt: sessionEnd(now, now).toISOString(),
    };
    return withCookies(
      json(body),
      portalCookie(residentCookie, token),
      portalCookie(deviceCookie, deviceToken(email), halfAYear),
    );
  }),
  portalEndpoint('post', '/portal/logout', optional, async ({ req, session }) => {
    if (session) await endSession(req, session.id);
    return withCookies(noContent(), expiredPortalCookie(residentCookie));
  }),
  portalEndpoint('get', '/portal/me', required, ({ resident, session }) =>
    Promise.resolve(json({ resident, expiresAt: session.expiresAt } satisfies Session)),
  ),
  portalEndpoint('post', '/portal/forgotten-password', optional, async ({ req, commune }) => {
    countTry(limits.forgottenPerAddress, addressOf(req.headers));
    const { email } = parseBody(forgottenPasswordSchema, await readJson(req));
    countTry(limits.forgottenPerAccount, accountKey(email));
    return acceptedAfter(250, sendPasswordLink(req, commune, email));
  }),
  portalEndpoint('post', '/portal/password-reset', optional, async ({ req, commune }) => {
    countTry(limits.tokenPerAddress, addressOf(req.headers));
    await resetPassword(req, commune, parseBody(passwordResetSchema, await readJson(req)));
    return withCookies(noContent(), expiredPortalCookie(residentCookie));
  }),
  portalEndpoint('post', '/portal/password', required, async ({ req, commune, resident, session }) => {
    const change = parseBody(passwordChangeSchema, await readJson(req));
    await changePassword(req, commune, { id: resident.id, sessionId: session.id }, change);
    return noContent();
  }),
];
