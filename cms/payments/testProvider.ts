import { expect, test } from 'vitest';
import { ProviderError, type Order, type PaymentNews, type PaymentProvider } from './provider.ts';

/** A provider with the other end at hand, so that its messages can be made. */
export interface ProviderUnderTest {
  provider: PaymentProvider;
  /** a message as the provider would send it at that moment */
  messageOf: (news: PaymentNews, at: Date) => { headers: Headers; body: string };
}

const order: Order = {
  attempt: '019a0000-0000-7000-8000-000000000001',
  grosze: 1700,
  title: 'MM-2026-000123',
  payee: 'Urząd Miasta Chełm',
  returnTo: 'http://chelm.localhost:4321/moje-miasto/sprawa/?numer=MM-2026-000123',
};
const news: PaymentNews = { attempt: order.attempt, providerId: 'bank-0001-0001', status: 'paid', grosze: 1700 };
const at = new Date('2026-11-29T10:00:00Z');

/** What every payment provider must do: believe its own fresh messages, and nothing else. */
export const testProvider = (name: string, start: () => ProviderUnderTest): void => {
  const reasonOf = (read: () => unknown): string => {
    try {
      read();
    } catch (error) {
      if (error instanceof ProviderError) return error.reason;
      throw error;
    }
    return 'believed';
  };

  test(`${name}: begins at an address that says nothing of a person`, async () => {
    const { redirectTo } = await start().provider.begin(order);
    expect(() => new URL(redirectTo)).not.toThrow();
  });

  test(`${name}: its own message is read as it was meant`, () => {
    const { provider, messageOf } = start();
    for (const status of ['paid', 'refused'] as const)
      expect(provider.readNews({ ...messageOf({ ...news, status }, at), now: at })).toEqual({ ...news, status });
  });

  test(`${name}: a changed, an unsigned and a strange message are not believed`, () => {
    const { provider, messageOf } = start();
    const { headers, body } = messageOf(news, at);
    const changed = body.replace('1700', '1701');
    expect(changed).not.toBe(body);
    expect(reasonOf(() => provider.readNews({ headers, body: changed, now: at }))).toBe('unsigned');
    expect(reasonOf(() => provider.readNews({ headers: new Headers(), body, now: at }))).toBe('unsigned');
    const other = messageOf({ ...news, attempt: 'another' }, at).headers;
    expect(reasonOf(() => provider.readNews({ headers: other, body, now: at }))).toBe('unsigned');
  });

  test(`${name}: an old message, and one from the future, are not believed`, () => {
    const { provider, messageOf } = start();
    const message = messageOf(news, at);
    for (const minutes of [-60, 60])
      expect(reasonOf(() => provider.readNews({ ...message, now: new Date(at.getTime() + minutes * 60_000) }))).toBe(
        'stale',
      );
  });
};
