import { createHash, timingSafeEqual } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { serviceToken } from '../sealing/secrets.ts';
import { notFound } from './problem.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Lets only our own processes in, by the token kept in `DATA_DIR`; to everyone else the address does not exist. */
export const requireService = (req: PayloadRequest): void => {
  const given = /^Bearer (.+)$/.exec(req.headers.get('authorization') ?? '')?.[1] ?? '';
  if (!timingSafeEqual(digest(given), digest(serviceToken()))) throw notFound();
};
