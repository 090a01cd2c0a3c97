import { inflateRawSync } from 'node:zlib';
import { largestFile, largestSet, mostFiles, type GivenFile } from './givenFile.ts';

/** Whether the bytes begin like a ZIP archive. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/**
 * The files in a ZIP archive, by their own names without folders; nothing when it cannot be read whole: encrypted, of
 * the 64-bit kind, packed in another way than deflate, or larger inside than we take.
 */
export const readZip = (bytes: Uint8Array): GivenFile[] | undefined => {
  try {
    return unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    // a read past the end, or bytes that do not inflate
    return undefined;
  }
};

const unpack = (zip: Buffer): GivenFile[] | undefined => {
  let end = zip.length - 22;
  while (end >= Math.max(0, zip.length - 65_557) && zip.readUInt32LE(end) !== endMark) end -= 1;
  if (end < 0 || zip.readUInt32LE(end) !== endMark) return undefined;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (count > mostFiles || at === 0xffffffff) return undefined;
  const files: GivenFile[] = [];
  let total = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (zip.readUInt32LE(at) !== entryMark) return undefined;
    const flags = zip.readUInt16LE(at + 8);
    const method = zip.readUInt16LE(at + 10);
    const packed = zip.readUInt32LE(at + 20);
    const size = zip.readUInt32LE(at + 24);
    const nameLength = zip.readUInt16LE(at + 28);
    const start = zip.readUInt32LE(at + 42);
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const name = path.split(/[/\\]/).at(-1) ?? '';
    if (name === '' || name.startsWith('.') || path.startsWith('__MACOSX/')) continue;
    total += size;
    if ((flags & 1) === 1 || size > largestFile || total > largestSet || zip.readUInt32LE(start) !== localMark)
      return undefined;
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const body = zip.subarray(from, from + packed);
    if (method !== 0 && method !== 8) return undefined;
    // the stated size is a promise; the real one is held to it
    const plain = method === 0 ? body : inflateRawSync(body, { maxOutputLength: size + 1 });
    if (plain.length !== size) return undefined;
    files.push({ name, bytes: plain });
  }
  return files;
};
