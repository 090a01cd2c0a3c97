import { crc32 } from 'node:zlib';
import type { GivenFile } from '../givenFile.ts';

const localMark = 0x04034b50;
const entryMark = 0x02014b50;
const endMark = 0x06054b50;
/** 1 January 1980: the archive is the same whenever it is made. */
const noDay = 0x21;

const numbers = (...sized: [value: number, bytes: 2 | 4][]): Buffer => {
  const parts = sized.map(([value, bytes]) => {
    const part = Buffer.alloc(bytes);
    if (bytes === 2) part.writeUInt16LE(value);
    else part.writeUInt32LE(value >>> 0);
    return part;
  });
  return Buffer.concat(parts);
};

/** What a file's own header and its line in the directory have in common. */
const factsOf = ({ name, bytes }: GivenFile): Buffer =>
  numbers(
    ...([
      [20, 2],
      // names are UTF-8
      [0x0800, 2],
      // stored: pictures do not get smaller
      [0, 2],
      [0, 2],
      [noDay, 2],
      [crc32(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [Buffer.byteLength(name), 2],
      [0, 2],
    ] as [number, 2 | 4][]),
  );

/** An archive of these files, unpacked as they are; for small sets, below 4 GB. */
export const writeZip = (files: readonly GivenFile[]): Buffer => {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const facts = factsOf(file);
    const body = Buffer.concat([numbers([localMark, 4]), facts, name, file.bytes]);
    bodies.push(body);
    entries.push(
      Buffer.concat([
        numbers([entryMark, 4], [20, 2]),
        facts,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        name,
      ]),
    );
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = numbers(
    ...([
      [endMark, 4],
      [0, 2],
      [0, 2],
      [files.length, 2],
      [files.length, 2],
      [directory.length, 4],
      [offset, 4],
      [0, 2],
    ] as [number, 2 | 4][]),
  );
  return Buffer.concat([...bodies, directory, end]);
};
