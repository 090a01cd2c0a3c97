import type { z } from 'zod';
import { dropFromVault, putInVault, takeFromVault } from './vault.ts';

/** What is being typed in one kind of form, each by a name that tells nothing of what is in it. */
interface TypedDraft<Value> {
  find: (name: string) => Promise<Value | undefined>;
  keep: (name: string, value: Value) => Promise<void>;
  forget: (name: string) => Promise<void>;
}

/**
 * Drafts of one kind of form, sealed on this device until they are sent, too old, or their owner logs out. A browser that
 * keeps nothing loses nothing either: what is typed then lives in the open page.
 */
export const makeTypedDraft = <Value>(kind: string, schema: z.ZodType<Value>, keptMs: number): TypedDraft<Value> => {
  const placeOf = (name: string): string => `${kind}-draft ${name}`;
  return {
    find: async (name) => {
      try {
        const kept = await takeFromVault('answers', placeOf(name));
        const draft = schema.safeParse(kept?.value);
        return kept && draft.success && Date.now() - kept.at < keptMs ? draft.data : undefined;
      } catch {
        return undefined;
      }
    },
    keep: async (name, value) => {
      try {
        await putInVault('answers', placeOf(name), value, Date.now());
      } catch {
        // as above
      }
    },
    forget: async (name) => {
      try {
        await dropFromVault('answers', placeOf(name));
      } catch {
        // as above
      }
    },
  };
};
