import type { Acting } from '../../../content-models/links/link.ts';

interface Storage {
  getItem: (name: string) => string | null;
  setItem: (name: string, value: string) => void;
  removeItem: (name: string) => void;
}

const PREFIX = 'moje-miasto:act:';

/** A short print of a text (cyrb53): it tells two acts of one resident apart, and lets nobody read them. */
const fingerprint = (text: string): string => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
};

/**
 * The random keys that make an act exactly one however often it is sent: the same act to the same link keeps its key
 * until it is settled, also when the page was loaded again in between.
 */
export const makeActKeys = (storage: Storage) => {
  const nameOf = (link: string, acting: Acting) => `${PREFIX}${fingerprint(`${link} ${JSON.stringify(acting)}`)}`;
  return {
    keyOf: (link: string, acting: Acting): string => {
      const name = nameOf(link, acting);
      const kept = storage.getItem(name);
      if (kept !== null) return kept;
      const key = crypto.randomUUID();
      try {
        storage.setItem(name, key);
      } catch {
        // a full or closed storage: a second press is still held back by the page itself
      }
      return key;
    },
    settle: (link: string, acting: Acting): void => {
      storage.removeItem(nameOf(link, acting));
    },
  };
};
export type ActKeys = ReturnType<typeof makeActKeys>;
