import type { Payload } from 'payload';
import { env } from '../env.ts';

/** A public city must not carry accounts whose password is in a README (design §4.18). */
export const refuseDemoAccountsInPublic = async (payload: Payload): Promise<void> => {
  if (env.mode !== 'public') return;
  for (const collection of ['staff', 'residents'] as const) {
    const found = await payload.count({ collection, where: { demo: { equals: true } }, overrideAccess: true });
    if (found.totalDocs > 0) {
      throw new Error(
        'Ta baza ma konta pokazowe, więc nie uruchomi się jako publiczna. Zacznij od pustego DATA_DIR i polecenia „npm run admin:create”.',
      );
    }
  }
};
