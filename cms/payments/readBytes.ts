import type { PayloadRequest } from 'payload';
import { ProblemError } from '../api/problem.ts';

/** The body of a request as bytes, at most so many; a longer one is left unread and is a 413. */
export const readBytes = async (req: PayloadRequest, most: number): Promise<Buffer> => {
  const tooLong = () => new ProblemError({ status: 413, title: 'Ta treść jest za długa.' });
  if (Number(req.headers.get('content-length') ?? '0') > most) throw tooLong();
  const { body } = req as unknown as Request;
  if (!body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > most) throw tooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
