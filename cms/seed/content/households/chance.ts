/** A number from 0 up to 1 that is always the same for the same key, so that the demo city does not change overnight. */
export const chance = (...key: (string | number)[]): number => idNumber(...key) / 2 ** 48;

/** A whole number of at most 48 bits, always the same for the same key. */
export const idNumber = (...key: (string | number)[]): number => {
  const text = key.join('\0');
  // two 32-bit FNV-1a hashes with other beginnings, the second one cut to 16 bits
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(at), 0x85ebca6b);
  }
  // neighbouring keys differ in few bits: mix once more
  one = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d);
  one = Math.imul(one ^ (one >>> 12), 0x297a2d39);
  return ((one ^ (one >>> 15)) >>> 0) * 2 ** 16 + ((two ^ (two >>> 13)) & 0xffff);
};

/** One of a list, by chance. */
export const pick = <Item>(list: readonly Item[], ...key: (string | number)[]): Item => {
  const found = list[Math.floor(chance(...key) * list.length)];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
};
