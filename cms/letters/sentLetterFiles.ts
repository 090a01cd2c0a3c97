import type { PayloadRequest } from 'payload';
import { letterKindNames } from '../../content-models/letters/letter.ts';
import { fileOf, lettersOf, signedOf } from './letterRows.ts';
import { readLetterFile } from './letterStore.ts';

/** Every file of the letters that were given to the party in a case, the oldest first, for the office's own records. */
export const sentLetterFiles = async (req: PayloadRequest, caseId: string) => {
  const rows = (await lettersOf(req, caseId, { state: { equals: 'sent' } })).reverse();
  const kept = rows.flatMap((row) =>
    [fileOf(row), signedOf(row)].flatMap((file) => (file ? [{ file, kind: letterKindNames[row.kind] }] : [])),
  );
  return Promise.all(
    kept.map(async ({ file, kind }, place) => ({
      name: `pisma/${String(place + 1).padStart(3, '0')}.${file.stored.split('.').at(-1) ?? 'bin'}`,
      original: `${kind}: ${file.fileName}`,
      ...{ mimeType: file.mimeType, size: file.size, sum: file.sha256 },
      bytes: await readLetterFile(file),
    })),
  );
};
