/** A payment that a resident begins. */
export interface Order {
  /** our own id of the attempt; the provider says it back */
  attempt: string;
  grosze: number;
  /** the tracking number and nothing of a person */
  title: string;
  payee: string;
  /** where the browser comes back to; its coming changes nothing */
  returnTo: string;
}

/** What a provider says of a payment. */
export interface PaymentNews {
  attempt: string;
  /** the provider's own id, by which the same news twice is one */
  providerId: string;
  status: 'paid' | 'refused';
  grosze: number;
}

/** The message is not the provider's, or too old, or says nothing that can be read. */
export class ProviderError extends Error {
  override name = 'ProviderError';
  readonly reason: 'unsigned' | 'stale' | 'malformed';
  constructor(reason: ProviderError['reason']) {
    super(`A payment message was turned away: ${reason}.`);
    this.reason = reason;
  }
}

/**
 * A company through which a fee is paid at once. The state of a payment comes only from `readNews`, by the provider's
 * signed message to our server; `testProvider.ts` beside is what every provider must pass.
 */
export interface PaymentProvider {
  /** in the address of its messages: `/api/fee-payments/news/NAME` */
  name: string;
  /** as residents read it */
  label: string;
  /** where the resident's browser goes */
  begin: (order: Order) => Promise<{ redirectTo: string }>;
  /** reads one message; throws a `ProviderError` before anything in it is believed */
  readNews: (message: { headers: Headers; body: string; now: Date }) => PaymentNews;
  /** gives money back, where the provider can */
  refund?: (payment: { providerId: string; grosze: number; reason: string }) => Promise<void>;
}
