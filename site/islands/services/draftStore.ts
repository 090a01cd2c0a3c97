import { z } from 'zod';
import { answersSchema } from '../../../content-models/services/answers.ts';

/** Answers typed so far, kept on this device until the matter is filed or its owner logs out; of files only the office's ids. */
const draftSchema = z.object({
  title: z.string(),
  answers: answersSchema,
  /** the `Idempotency-Key` of this filing: it outlives a lost answer and a closed tab */
  key: z.uuid(),
  savedAt: z.number(),
  /** the keeping at the office it goes on from, and whether it is what the office keeps */
  revision: z.int().nonnegative().optional(),
  synced: z.boolean().optional(),
  /** what is on its way to the office: the page may be left before its answer comes */
  sent: answersSchema.optional(),
});
export type Draft = z.infer<typeof draftSchema>;

/** Which form of whom. */
export interface DraftPlace {
  resident: string;
  service: string;
  version: number;
}

type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'moje-miasto:draft:';
/** A forgotten draft should not lie on a shared computer for ever. */
const KEPT_MS = 30 * 24 * 3_600_000;

const keyOf = ({ resident, service, version }: DraftPlace) => `${PREFIX}${resident}:${service}:${String(version)}`;

const keysOf = (storage: DraftStorage, prefix: string): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
    (key): key is string => key?.startsWith(prefix) === true,
  );

const readKey = (storage: DraftStorage, key: string, now: number): Draft | undefined => {
  let parsed: ReturnType<typeof draftSchema.safeParse>;
  try {
    parsed = draftSchema.safeParse(JSON.parse(storage.getItem(key) ?? 'null'));
  } catch {
    return undefined;
  }
  return parsed.success && now - parsed.data.savedAt < KEPT_MS ? parsed.data : undefined;
};

/**
 * Drafts in the browser's storage. A full or forbidden storage never stops anyone from typing: the answers then live in
 * the open page only, and `save` says so by returning false.
 */
export const makeDraftStore = (storage: DraftStorage, now: () => number = Date.now) => {
  const list = (resident: string): (Draft & { service: string; version: number })[] => {
    const prefix = `${PREFIX}${resident}:`;
    return keysOf(storage, prefix).flatMap((key) => {
      const draft = readKey(storage, key, now());
      if (!draft) {
        storage.removeItem(key);
        return [];
      }
      const [service = '', version = ''] = key.slice(prefix.length).split(':');
      return [{ ...draft, service, version: Number(version) }];
    });
  };
  return {
    /** All drafts of a resident, newest first; those too old or unreadable are removed on the way. */
    list: (resident: string) => {
      try {
        return list(resident).sort((a, b) => b.savedAt - a.savedAt);
      } catch {
        return [];
      }
    },
    /** The draft of this form; failing that, the newest one of another version of it (`version` tells which). */
    find: ({ resident, service, version }: DraftPlace) => {
      try {
        const drafts = list(resident).filter((draft) => draft.service === service);
        return drafts.find((draft) => draft.version === version) ?? drafts.sort((a, b) => b.version - a.version).at(0);
      } catch {
        return undefined;
      }
    },
    /** Keeps the answers, whatever other version of this form was kept before. */
    save: (place: DraftPlace, draft: Omit<Draft, 'savedAt'>): boolean => {
      try {
        const kept: Draft = { ...draft, savedAt: now() };
        storage.setItem(keyOf(place), JSON.stringify(kept));
        for (const key of keysOf(storage, `${PREFIX}${place.resident}:${place.service}:`))
          if (key !== keyOf(place)) storage.removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
    /** Forgets every version of one form. */
    remove: ({ resident, service }: Omit<DraftPlace, 'version'>): void => {
      try {
        for (const key of keysOf(storage, `${PREFIX}${resident}:${service}:`)) storage.removeItem(key);
      } catch {
        // a storage that cannot be read has nothing of ours to forget
      }
    },
    /** Forgets the draft that was sent with this key: the queue has brought it to the office. */
    settle: (key: string): void => {
      try {
        for (const name of keysOf(storage, PREFIX))
          if (readKey(storage, name, now())?.key === key) storage.removeItem(name);
      } catch {
        // as above
      }
    },
    /** Forgets everything a resident typed, on log-out. */
    clear: (resident: string): void => {
      try {
        for (const key of keysOf(storage, `${PREFIX}${resident}:`)) storage.removeItem(key);
      } catch {
        // as above
      }
    },
  };
};
export type DraftStore = ReturnType<typeof makeDraftStore>;
