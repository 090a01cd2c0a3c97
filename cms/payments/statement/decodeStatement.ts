const strict = (name: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

// These bytes are Polish letters in one of the two single-byte pages and control or rare signs in the other.
const ofWindows = new Set([0x8c, 0x8f, 0x9c, 0x9f, 0xa5, 0xb9]);
const ofLatin = new Set([0xa1, 0xa6, 0xac, 0xb1, 0xb6, 0xbc]);

/** The words of a statement, whatever page a Polish bank wrote them in: UTF-8, Windows-1250 or ISO-8859-2. */
export const decodeStatement = (bytes: Uint8Array): string => {
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== undefined) return utf8;
  let windows = 0;
  let latin = 0;
  for (const byte of bytes) {
    if (ofWindows.has(byte)) windows += 1;
    if (ofLatin.has(byte)) latin += 1;
  }
  return new TextDecoder(latin > windows ? 'iso-8859-2' : 'windows-1250').decode(bytes);
};
