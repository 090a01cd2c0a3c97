import { z } from 'zod';
import { dropFromVault, putInVault, takeFromVault } from '../../pocket/vault.ts';
import type { ReadingInput } from './readingInput.ts';

const draftSchema = z.object({
  whole: z.string(),
  fraction: z.string(),
  on: z.string(),
  lowerBecause: z.enum(['', 'rollOver', 'replaced']),
  confirmed: z.boolean(),
  photo: z.string(),
});

/** Half a week: after that the meter shows something else. */
const KEPT_MS = 84 * 3_600_000;
const nameOf = (link: string, meter: string) => `reading-draft ${link} ${meter}`;

/** What was typed of a reading, sealed on this device until it is sent or its owner logs out. */
export const readingDraft = {
  find: async (link: string, meter: string): Promise<ReadingInput | undefined> => {
    try {
      const kept = await takeFromVault('answers', nameOf(link, meter));
      const draft = draftSchema.safeParse(kept?.value);
      return kept && draft.success && Date.now() - kept.at < KEPT_MS ? draft.data : undefined;
    } catch {
      return undefined;
    }
  },
  keep: async (link: string, meter: string, input: ReadingInput): Promise<void> => {
    try {
      await putInVault('answers', nameOf(link, meter), input, Date.now());
    } catch {
      // a browser that keeps nothing: what is typed lives in the open page
    }
  },
  forget: async (link: string, meter: string): Promise<void> => {
    try {
      await dropFromVault('answers', nameOf(link, meter));
    } catch {
      // as above
    }
  },
};
