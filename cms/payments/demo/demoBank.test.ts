import { expect, test } from 'vitest';
import { testProvider } from '../testProvider.ts';
import { demoBank, readOrder, signNews, writeOrder } from './demoBank.ts';

const key = 'a key of a test';

testProvider('the demo bank', () => ({
  provider: demoBank({ key: () => key, address: 'http://127.0.0.1:3001' }),
  messageOf: (news, at) => {
    const body = JSON.stringify(news);
    return { headers: new Headers(signNews(key, body, at)), body };
  },
}));

test('an order in the address that somebody changed is no order', () => {
  const order = { attempt: 'a', grosze: 1700, title: 'MM', payee: 'Urząd', returnTo: 'http://chelm.localhost/' };
  const written = writeOrder(key, order);
  expect(readOrder(key, written)).toEqual(order);
  expect(readOrder('another key', written)).toBeUndefined();
  const [, signature = ''] = written.split('.');
  const changed = Buffer.from(JSON.stringify({ ...order, grosze: 1 })).toString('base64url');
  expect(readOrder(key, `${changed}.${signature}`)).toBeUndefined();
  expect(readOrder(key, '')).toBeUndefined();
});
