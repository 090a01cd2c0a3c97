import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Keys by name; the first seals, all open (so that keys can be changed without touching old rows). */
export interface DataKeys {
  current: string;
  keys: Map<string, Buffer>;
}

/** Reads `k2:BASE64,k1:BASE64`, 32 bytes each; throws a sentence that says how to make one. */
export const parseDataKeys = (text: string): DataKeys => {
  const keys = new Map<string, Buffer>();
  for (const part of text.split(',')) {
    const match = /^\s*([a-z0-9]{1,12}):([A-Za-z0-9+/=_-]+)\s*$/.exec(part);
    const key = match ? Buffer.from(match[2] ?? '', 'base64') : undefined;
    if (!match || key?.length !== 32) {
      throw new Error(
        'DATA_KEYS ma postać k1:KLUCZ, gdzie KLUCZ to 32 bajty z polecenia „openssl rand -base64 32”; kilka kluczy oddziel przecinkami.',
      );
    }
    keys.set(match[1] ?? '', key);
  }
  const [current] = keys.keys();
  if (current === undefined) throw new Error('DATA_KEYS jest puste.');
  return { current, keys };
};

/** AES-256-GCM; the value names its key, and it only opens again for the same `owner` (the id of the row it belongs to). */
export const seal = (dataKeys: DataKeys, owner: string, text: string): string => {
  const key = dataKeys.keys.get(dataKeys.current);
  if (!key) throw new Error('The sealing key is missing.');
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(owner));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [
    'v1',
    dataKeys.current,
    iv.toString('base64url'),
    body.toString('base64url'),
    cipher.getAuthTag().toString('base64url'),
  ].join('.');
};

/** The sealed text; throws when the key is unknown, the value was changed, or it belongs to another owner. */
export const open = (dataKeys: DataKeys, owner: string, sealed: string): string => {
  const [version, keyName = '', iv = '', body = '', tag = ''] = sealed.split('.');
  const key = dataKeys.keys.get(keyName);
  if (version !== 'v1' || !key) throw new Error('A sealed value names a key that DATA_KEYS does not have.');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'));
  decipher.setAAD(Buffer.from(owner));
  decipher.setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8');
};

/** A keyed fingerprint for look-ups and for tokens at rest: equal inputs are equal, and it tells nothing else. */
export const keyedHash = (dataKeys: DataKeys, purpose: string, text: string): string => {
  // Always the oldest key: a fingerprint must stay findable when a newer key seals.
  const oldest = [...dataKeys.keys.values()].at(-1);
  if (!oldest) throw new Error('The hashing key is missing.');
  return createHmac('sha256', oldest).update(`${purpose}\0${text}`).digest('base64url');
};
