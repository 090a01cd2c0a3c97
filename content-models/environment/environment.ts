import { resolve } from 'node:path';
import { z } from 'zod';
import { readOutgoingAllow } from './outgoingAllow.ts';
import { readTrustedProxies, type TrustedProxy } from './trustedProxies.ts';

const port = (name: string, fallback: number) =>
  z.coerce
    .number({ error: `${name} musi być liczbą, na przykład ${String(fallback)}.` })
    .int()
    .min(1, `${name} musi być między 1 a 65535.`)
    .max(65535, `${name} musi być między 1 a 65535.`)
    .default(fallback);

const schema = z.object({
  PORT: port('PORT', 4321),
  CMS_PORT: port('CMS_PORT', 3000),
  SOURCES_PORT: port('SOURCES_PORT', 3001),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.string().optional(),
  PUBLIC_URL: z.url({ error: 'PUBLIC_URL musi być pełnym adresem, na przykład https://miasto.pl.' }).optional(),
  SMTP_URL: z.string().optional(),
  PAYLOAD_SECRET: z.string().optional(),
  DATA_KEYS: z.string().optional(),
  DEMO_PASSWORD: z.string().min(8, 'DEMO_PASSWORD musi mieć co najmniej 8 znaków.').optional(),
  TRUSTED_PROXIES: z.string().optional(),
  OUTGOING_ALLOW: z.string().optional(),
  TEST_DOOR: z.literal('1', { error: 'TEST_DOOR może mieć tylko wartość 1 i służy tylko testom.' }).optional(),
});

/** Everything the processes take from the environment, checked and made absolute. */
export interface Environment {
  port: number;
  cmsPort: number;
  /** where the invented schools and companies of the demo city answer */
  sourcesPort: number;
  /** absolute */
  dataDir: string;
  databaseUrl: string;
  publicUrl: URL;
  /** demo: localhost, seeds itself, has demo people; public: https, needs its own secrets (design §4.18) */
  mode: 'demo' | 'public';
  smtpUrl: string | undefined;
  payloadSecret: string | undefined;
  dataKeys: string | undefined;
  demoPassword: string | undefined;
  /** whose `X-Forwarded-For` the site believes; empty: the visitor is who opened the connection */
  trustedProxies: TrustedProxy[];
  /** `host:port` that may be called although it is an address of this machine or network, `*.localhost:4321` too */
  outgoingAllow: string[];
  /** opens doors by which the tests can hold a transaction; never in public mode */
  testDoor: boolean;
}

/** A configuration that cannot work, told in one sentence with the way out. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

const localHostsAt = (at: number): string[] =>
  ['localhost', '*.localhost', '127.0.0.1', '[::1]'].map((host) => `${host}:${String(at)}`);

const isLocal = (host: string) =>
  host === 'localhost' || host === '127.0.0.1' || host === '[::1]' || host.endsWith('.localhost');

/** Reads the process environment once; throws an `EnvironmentError` whose message says how to mend it. */
export const parseEnvironment = (variables: Record<string, string | undefined>): Environment => {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new EnvironmentError(parsed.error.issues.map((issue) => issue.message).join(' '));
  }
  const env = parsed.data;
  const dataDir = resolve(env.DATA_DIR);
  const publicUrl = new URL(env.PUBLIC_URL ?? `http://localhost:${String(env.PORT)}`);
  const mode = isLocal(publicUrl.hostname) ? 'demo' : 'public';
  if (mode === 'public') {
    if (env.TEST_DOOR) {
      throw new EnvironmentError('TEST_DOOR służy tylko testom i nie działa w trybie publicznym: usuń tę zmienną.');
    }
    if (publicUrl.protocol !== 'https:') {
      throw new EnvironmentError(
        `PUBLIC_URL ${publicUrl.href} musi zaczynać się od https://, bo strona publiczna działa tylko szyfrowana.`,
      );
    }
    const missing = (['PAYLOAD_SECRET', 'DATA_KEYS'] as const).filter((name) => !env[name]);
    if (missing.length > 0) {
      throw new EnvironmentError(
        `Tryb publiczny (PUBLIC_URL ${publicUrl.href}) wymaga zmiennych ${missing.join(' i ')}: utwórz je poleceniem „openssl rand -base64 32”, w DATA_KEYS z nazwą klucza, na przykład k1:…`,
      );
    }
    if ((env.PAYLOAD_SECRET ?? '').length < 32) {
      throw new EnvironmentError(
        'PAYLOAD_SECRET musi mieć co najmniej 32 znaki: utwórz go poleceniem „openssl rand -base64 32”.',
      );
    }
  }
  const databaseUrl = env.DATABASE_URL ?? `file:${resolve(dataDir, 'moje-miasto.db')}`;
  if (!/^(?:file:|mongodb(?:\+srv)?:)/.test(databaseUrl)) {
    throw new EnvironmentError('DATABASE_URL musi zaczynać się od file: (SQLite) albo mongodb:// (MongoDB).');
  }
  if (databaseUrl.startsWith('mongodb:') && !/[?&]replicaSet=[^&]+/.test(databaseUrl)) {
    throw new EnvironmentError(
      'DATABASE_URL wskazuje MongoDB bez zestawu replik: dopisz ?replicaSet=rs0 i uruchom serwer jako replikę, bo bez niej nie ma transakcji.',
    );
  }
  const trustedProxies = readTrustedProxies(env.TRUSTED_PROXIES ?? '');
  if (!trustedProxies) {
    throw new EnvironmentError(
      'TRUSTED_PROXIES musi być listą adresów IP lub sieci po przecinku, na przykład 10.0.0.1,fd00::/8.',
    );
  }
  const outgoingAllow = readOutgoingAllow(env.OUTGOING_ALLOW ?? '');
  if (!outgoingAllow) {
    throw new EnvironmentError(
      'OUTGOING_ALLOW musi być listą adresów z portem po przecinku, na przykład 127.0.0.1:3000,poczta.gmina.local:25.',
    );
  }
  // the demo watches and reaches itself; inside Next PORT is the cms's, so the public one comes from PUBLIC_URL
  const ownPorts = mode === 'demo' ? [Number(publicUrl.port || 80), env.PORT, env.CMS_PORT, env.SOURCES_PORT] : [];
  return {
    port: env.PORT,
    cmsPort: env.CMS_PORT,
    sourcesPort: env.SOURCES_PORT,
    dataDir,
    databaseUrl,
    publicUrl,
    mode,
    smtpUrl: env.SMTP_URL,
    payloadSecret: env.PAYLOAD_SECRET,
    dataKeys: env.DATA_KEYS,
    demoPassword: env.DEMO_PASSWORD,
    trustedProxies,
    outgoingAllow: [...new Set([...outgoingAllow, ...ownPorts.flatMap(localHostsAt)])],
    testDoor: env.TEST_DOOR === '1',
  };
};

/** Where a commune's site lives: its first domain, with the scheme and port of `PUBLIC_URL`. */
export const originOf = (domains: readonly string[], environment: Pick<Environment, 'publicUrl'>): string => {
  const { protocol, port: publicPort } = environment.publicUrl;
  return `${protocol}//${domains[0] ?? environment.publicUrl.hostname}${publicPort ? `:${publicPort}` : ''}`;
};
