import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { ProviderError, type Order, type PaymentNews, type PaymentProvider } from '../provider.ts';

/** Where the demo bank writes its signature and the moment of it. */
export const signatureHeader = 'x-bank-signature';

/** A message is believed for so long after it was signed. */
export const replayWindowMs = 5 * 60_000;

const sign = (key: string, purpose: string, text: string): string =>
  createHmac('sha256', key).update(`${purpose}\0${text}`).digest('hex');

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const orderSchema = z.object({
  attempt: z.string(),
  grosze: z.int().positive(),
  title: z.string(),
  payee: z.string(),
  returnTo: z.url(),
});
const newsSchema = z.object({
  attempt: z.string(),
  providerId: z.string().min(8).max(64),
  status: z.enum(['paid', 'refused']),
  grosze: z.int().positive(),
});

/** An order as it travels in the address of the bank's page, signed. */
export const writeOrder = (key: string, order: Order): string => {
  const text = Buffer.from(JSON.stringify(order)).toString('base64url');
  return `${text}.${sign(key, 'order', text)}`;
};

/** The order of an address; nothing when it is not ours. */
export const readOrder = (key: string, given: string): Order | undefined => {
  const [text = '', signature = ''] = given.split('.');
  if (!isSame(sign(key, 'order', text), signature)) return undefined;
  return orderSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data;
};

/** The headers of a message, signed with its moment. */
export const signNews = (key: string, body: string, now: Date): Record<string, string> => {
  const at = String(now.getTime());
  return { [signatureHeader]: `t=${at},v1=${sign(key, 'news', `${at}.${body}`)}` };
};

const readNews =
  (key: () => string): PaymentProvider['readNews'] =>
  ({ headers, body, now }): PaymentNews => {
    const [, at = '', signature = ''] =
      /^t=(\d{1,16}),v1=([0-9a-f]{64})$/.exec(headers.get(signatureHeader) ?? '') ?? [];
    if (at === '' || !isSame(sign(key(), 'news', `${at}.${body}`), signature)) throw new ProviderError('unsigned');
    if (Math.abs(now.getTime() - Number(at)) > replayWindowMs) throw new ProviderError('stale');
    let said: unknown;
    try {
      said = JSON.parse(body);
    } catch {
      throw new ProviderError('malformed');
    }
    const news = newsSchema.safeParse(said);
    if (!news.success) throw new ProviderError('malformed');
    return news.data;
  };

/** The bank of the demo city: a page served beside the demo institutions, in demo mode only. */
export const demoBank = ({ key, address }: { key: () => string; address: string }): PaymentProvider => ({
  name: 'demo',
  label: 'Bank demonstracyjny',
  begin: (order) =>
    Promise.resolve({ redirectTo: `${address}/bank/?zlecenie=${encodeURIComponent(writeOrder(key(), order))}` }),
  readNews: readNews(key),
});
