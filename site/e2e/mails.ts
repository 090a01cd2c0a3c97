import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';

const folder = join(sharedProduct().dataDir, 'mail');

/** The names of all mails that have left so far, so that a later one can be told from them. */
export const mailsSoFar = (): string[] =>
  (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.eml')).sort();

const decode = (mail: string): string => {
  const end = mail.indexOf('\r\n\r\n');
  const head = mail.slice(0, end);
  const body = mail.slice(end + 4);
  if (!/quoted-printable/i.test(head) && !/base64/i.test(head))
    return `${head}\n\n${Buffer.from(body, 'latin1').toString('utf8')}`;
  if (/base64/i.test(head)) return `${head}\n\n${Buffer.from(body, 'base64').toString('utf8')}`;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return `${head}\n\n${Buffer.from(bytes, 'latin1').toString('utf8')}`;
};

/** The words of a mail, with its coding undone; waits for the first that matches and is none of the `known` ones. */
export const mailTo = async (address: string, needle: RegExp, known: readonly string[] = []): Promise<string> => {
  let found: string | undefined;
  await expect
    .poll(
      () => {
        found = mailsSoFar()
          .filter((name) => !known.includes(name))
          .map((name) => decode(readFileSync(join(folder, name), 'latin1')))
          .find((mail) => mail.includes(address) && needle.test(mail));
        return found !== undefined;
      },
      { timeout: 20_000, message: `a mail to ${address} about ${String(needle)}` },
    )
    .toBe(true);
  return found ?? '';
};
