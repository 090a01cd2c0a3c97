import { tokenSchema } from '../../../content-models/residents/resident.ts';

/**
 * The single-use token from an address like `…/potwierdzenie/#token=…`. It travels in the fragment, which browsers never
 * send anywhere, so it stays out of every log.
 */
export const readToken = (hash: string): string | undefined => {
  const parsed = tokenSchema.safeParse({
    token: new URLSearchParams(hash.replace(/^#/, '')).get('token') ?? undefined,
  });
  return parsed.success ? parsed.data.token : undefined;
};
