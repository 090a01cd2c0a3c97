import { open } from 'node:fs/promises';
import path from 'node:path';

const settle = async (place: string): Promise<void> => {
  const handle = await open(place, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** A written file rests on the disk, and its folder knows of it: a power cut takes neither. */
export const settleFile = async (place: string): Promise<void> => {
  await settle(place);
  await settle(path.dirname(place));
};
