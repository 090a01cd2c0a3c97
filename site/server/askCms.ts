import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { putQuestion } from './question.ts';
import { headersForCms, type Upstream } from './upstream.ts';

const LIMIT_BYTES = 40 * 1024 * 1024;

/** What the cms said to a question of our own. */
export interface CmsAnswer {
  status: number;
  body: Buffer;
}

/** Asks the cms something in the name of whoever asks us: with their cookie and address, and nothing they could forge. */
export const askCms = (request: IncomingMessage, upstream: Upstream, path: string): Promise<CmsAnswer> =>
  new Promise((resolve, reject) => {
    const { 'content-length': _length, 'accept-encoding': _encoding, ...headers } = headersForCms(request, upstream);
    const onAnswer = (incoming: IncomingMessage): void => {
      if (Number(incoming.headers['content-length'] ?? 0) > LIMIT_BYTES) {
        incoming.destroy();
        reject(new Error('the answer of the cms is too large'));
        return;
      }
      buffer(incoming).then((body) => {
        resolve({ status: incoming.statusCode ?? 502, body });
      }, reject);
    };
    const options = { host: '127.0.0.1', port: upstream.cmsPort, path, headers, timeout: 20_000 };
    putQuestion(options, { onAnswer, onError: reject });
  });
