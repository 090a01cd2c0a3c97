import http, { type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import https from 'node:https';
import { checkedAddresses, RefusedAddress, type Address, type OutgoingRules } from './checkedAddresses.ts';

/** What is sent to an address that others chose. */
export interface OutgoingRequest extends OutgoingRules {
  method?: 'GET' | 'HEAD' | 'POST';
  headers?: Record<string, string>;
  body?: Buffer | string;
  /** the whole conversation ends within this time, the look-up included */
  timeoutMs?: number;
  /** of the answer's body; a longer one is cut */
  mostBytes?: number;
}

/** An answer as it came; a redirect is an answer like any other and is never followed. */
export interface OutgoingAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** the body was longer than asked for */
  isCut: boolean;
}

const timedOut = () => Object.assign(new Error('The other side takes too long.'), { code: 'ETIMEDOUT' });

/** Gives the connection the addresses that were checked, whatever the name says by now. */
const pinned =
  (addresses: Address[]): NonNullable<RequestOptions['lookup']> =>
  (_host, options, callback) => {
    const [first] = addresses;
    if (options.all === true) callback(null, addresses);
    else callback(null, first?.address ?? '', first?.family);
  };

const send = (url: URL, addresses: Address[], request: OutgoingRequest, signal: AbortSignal): Promise<OutgoingAnswer> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body, mostBytes = 64 * 1024 } = request;
    const options: RequestOptions = {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) },
      lookup: pinned(addresses),
      // a kept connection would go around the look-up
      agent: false,
      signal,
    };
    const outgoing = (url.protocol === 'https:' ? https : http).request(url, options, (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      const done = (isCut: boolean) => {
        const whole = Buffer.concat(chunks).subarray(0, mostBytes);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, isCut });
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > mostBytes) {
          done(true);
          response.destroy();
        }
      });
      response.on('end', () => {
        done(false);
      });
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

/**
 * The one way out for addresses that others choose (a push endpoint, something to watch): http and https only, every
 * address of the name checked and the connection pinned to them, no redirects, an end in time and size. Throws
 * `RefusedAddress` for addresses of our own machine and network, and the connection's error otherwise.
 */
export const guardedRequest = async (address: string | URL, request: OutgoingRequest = {}): Promise<OutgoingAnswer> => {
  const url = new URL(address);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '') {
    throw new RefusedAddress('Only plain http and https addresses are called.');
  }
  const port = Number(url.port || (url.protocol === 'https:' ? '443' : '80'));
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(timedOut());
      stop.abort();
    }, request.timeoutMs ?? 10_000);
  });
  const talk = async () => {
    const addresses = await checkedAddresses(url.hostname, port, request);
    return send(url, addresses, request, stop.signal);
  };
  try {
    return await Promise.race([talk(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
};
