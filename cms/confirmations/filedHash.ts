import { createHash, randomInt } from 'node:crypto';
import { checkCodeLetters } from '../../content-models/confirmations/confirmation.ts';
import type { Answers } from '../../content-models/services/answers.ts';
import { canonicalJson } from '../audit/canonicalJson.ts';

/** Everything that is filed with a matter, and nothing that comes later. */
export interface FiledRecord {
  case: string;
  commune: string;
  resident: string;
  serviceVersion: string;
  filedAt: string;
  clauseVersion: string;
  answers: Answers;
  /** in any order; they are put into one here */
  files: { id: string; sha256: string }[];
}

/** SHA-256 of what was filed as canonical JSON, so that whoever holds the same content comes to the same number. */
export const filedHash = (record: FiledRecord): string =>
  createHash('sha256')
    .update(canonicalJson({ ...record, files: [...record.files].sort((a, b) => (a.id < b.id ? -1 : 1)) }))
    .digest('hex');

/** A new code by which a stranger may check a confirmation. */
export const newCheckCode = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => checkCodeLetters[randomInt(checkCodeLetters.length)] ?? '0').join(''),
  ).join('-');
