/** A file's text, and how it was written when that was not UTF-8. */
export interface DecodedText {
  text: string;
  /** „Windows-1250”: said in the report, so that nobody wonders */
  convertedFrom: string | undefined;
}

const has = (bytes: Uint8Array, codes: number[]): boolean => bytes.some((byte) => codes.includes(byte));

// ą ś ź Ą Ś Ź stand elsewhere in the two Polish single-byte encodings; all other Polish letters are at the same place.
const onlyIn1250 = [0xb9, 0x9c, 0x9f, 0xa5, 0x8c, 0x8f];
const onlyIn8859 = [0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac];

const utf8 = new TextDecoder('utf-8', { fatal: true });

const utf16Of = (bytes: Uint8Array): string | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;

// eslint-disable-next-line no-control-regex -- these are what a text never has
const binary = /[\0-\u0008\u000e-\u001a\u007f]/;

/** Reads the bytes as UTF-8, else as the Polish encodings of older programs; nothing when they are no text at all. */
export const decodeText = (bytes: Uint8Array): DecodedText | undefined => {
  const wide = utf16Of(bytes);
  if (wide !== undefined) {
    const text = new TextDecoder(wide).decode(bytes);
    return binary.test(text) ? undefined : { text, convertedFrom: wide.toUpperCase() };
  }
  try {
    // a byte order mark falls away here
    const text = utf8.decode(bytes);
    return binary.test(text) ? undefined : { text, convertedFrom: undefined };
  } catch {
    const name = has(bytes, onlyIn8859) && !has(bytes, onlyIn1250) ? 'iso-8859-2' : 'windows-1250';
    const text = new TextDecoder(name).decode(bytes);
    if (binary.test(text) || text.includes('\ufffd')) return undefined;
    return { text, convertedFrom: name === 'windows-1250' ? 'Windows-1250' : 'ISO-8859-2' };
  }
};
