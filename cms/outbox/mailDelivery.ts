import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import nodemailer from 'nodemailer';
import { z } from 'zod';
import { env } from '../env.ts';
import type { Delivery } from './delivery.ts';

/** One mail on its way out; the Message-ID is the same at every try, so a second copy can be recognised. */
export interface OutgoingMail {
  messageId: string;
  to: string;
  subject: string;
  text: string;
}

/** Hands a mail over; throws when it was not taken. */
export type DeliverMail = (mail: OutgoingMail) => Promise<void>;

/** Long enough for a slow server, short enough for the lease. */
const patienceMs = 10_000;

/** A whole conversation ends before the lease does, however slowly the other side talks. */
const longestTalkMs = 45_000;

const sender = () => ({
  name: 'Moje Miasto',
  address: `nie-odpowiadaj@${env.mode === 'demo' ? 'moje-miasto.example' : env.publicUrl.hostname}`,
});

const messageOf = ({ messageId, to, subject, text }: OutgoingMail) => ({
  from: sender(),
  // as an object, so that no comma in it makes a second address
  to: { name: '', address: to },
  subject,
  text,
  messageId,
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** Delivery over SMTP. */
export const smtpDelivery = (url: string): DeliverMail => {
  const address = new URL(url);
  // In the address, because Nodemailer reads nothing beside one; what the operator wrote there wins.
  for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout', 'dnsTimeout']) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, String(patienceMs));
  }
  const transport = nodemailer.createTransport(address.href);
  return async (mail) => {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(Object.assign(new Error('The mail server takes too long.'), { code: 'ETIMEDOUT' }));
      }, longestTalkMs);
    });
    try {
      await Promise.race([transport.sendMail(messageOf(mail)), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  };
};

/** Delivery into a folder, one `.eml` file per mail: what the demo does, where no mail server is given. */
export const folderDelivery = (folder: string): DeliverMail => {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return async (mail) => {
    const { message } = await transport.sendMail({ ...messageOf(mail), text: '.' });
    if (!Buffer.isBuffer(message)) throw new Error('The mail came as a stream.');
    // Nodemailer would write base64; a person who opens the file wants to read it and use its link.
    const head = (message.toString('utf8').split('\r\n\r\n')[0] ?? '').replace(
      'Content-Transfer-Encoding: 7bit',
      'Content-Transfer-Encoding: 8bit',
    );
    const bytes = Buffer.from(`${head}\r\n\r\n${mail.text.replace(/\r?\n/g, '\r\n')}`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = path.join(folder, `${mail.messageId.replace(/[^\w@.-]/g, '')}.eml`);
    const handle = await open(`${file}.tmp`, 'w', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${file}.tmp`, file);
  };
};

/** The delivery this process is configured for. */
export const configuredDelivery = (): DeliverMail =>
  env.smtpUrl === undefined ? folderDelivery(path.join(env.dataDir, 'mail')) : smtpDelivery(env.smtpUrl);

const mailSchema = z.object({ to: z.string(), subject: z.string(), text: z.string(), askOf: z.string().optional() });

/** The last line of a letter about a commune's matters: whom to call, if that is known. */
type LastLine = (commune: string) => Promise<string | undefined>;

/** The outbox's mail channel over this delivery. The last line is made now, so that an old mail names no old number. */
export const mailChannel =
  (deliver: DeliverMail, lastLine: LastLine): Delivery =>
  async ({ messageId, message }) => {
    const { askOf, text, ...mail } = mailSchema.parse(message);
    const line = askOf === undefined ? undefined : await lastLine(askOf);
    await deliver({ messageId, ...mail, text: line === undefined ? text : `${text.trimEnd()}\n\n${line}\n` });
  };
