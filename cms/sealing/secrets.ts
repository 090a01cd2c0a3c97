import { createECDH, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { env } from '../env.ts';
import { parseDataKeys, type DataKeys } from './sealing.ts';

/** A secret kept in `DATA_DIR` with mode 0600, made on first use. */
const keptSecret = (name: string, make: () => string): string => {
  const file = path.join(env.dataDir, name);
  if (!existsSync(file)) {
    mkdirSync(env.dataDir, { recursive: true });
    const temporary = `${file}.${String(process.pid)}`;
    writeFileSync(temporary, make(), { mode: 0o600 });
    chmodSync(temporary, 0o600);
    renameSync(temporary, file);
  }
  return readFileSync(file, 'utf8').trim();
};

/** Signs staff log-ins: given in public mode, made and kept in demo mode. */
export const payloadSecret = (): string =>
  env.payloadSecret ?? keptSecret('payload-secret', () => randomBytes(32).toString('base64'));

let dataKeysOnce: DataKeys | undefined;
/** Seals residents' data: given in public mode, made and kept in demo mode. */
export const dataKeys = (): DataKeys =>
  (dataKeysOnce ??= parseDataKeys(
    env.dataKeys ?? keptSecret('data-keys', () => `k1:${randomBytes(32).toString('base64')}`),
  ));

/** What the site process shows to be let in over loopback. */
export const serviceToken = (): string => keptSecret('service-token', () => randomBytes(32).toString('base64url'));

/** Signs what the demo bank and the cms say to each other; both read the same file. */
export const demoBankKey = (): string => keptSecret('demo-bank-key', () => randomBytes(32).toString('base64url'));

/** The one password of all demo accounts. */
export const demoPassword = (): string =>
  env.demoPassword ?? keptSecret('demo-password', () => `miasto-${randomBytes(9).toString('base64url')}`);

/** The pair by which push services know us (VAPID, RFC 8292), base64url. */
export interface VapidKeys {
  publicKey: string;
  privateKey: string;
}

const makeVapidKeys = (): string => {
  const pair = createECDH('prime256v1');
  const publicKey = pair.generateKeys().toString('base64url');
  // a private key that begins with a zero byte comes out shorter than the 32 bytes it must have
  const privateKey = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()])
    .subarray(-32)
    .toString('base64url');
  return JSON.stringify({ publicKey, privateKey } satisfies VapidKeys);
};

let vapidKeysOnce: VapidKeys | undefined;
/** Kept as long as the city is: browsers subscribe to this key, and a new one would silence them all. */
export const vapidKeys = (): VapidKeys =>
  (vapidKeysOnce ??= JSON.parse(keptSecret('vapid-keys', makeVapidKeys)) as VapidKeys);
