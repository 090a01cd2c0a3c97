import { decodeStatement } from './decodeStatement.ts';
import { readCsv } from './readCsv.ts';
import { readMt940 } from './readMt940.ts';
import type { Statement } from './statementEntry.ts';

/** Reads a bank's statement, MT940 or CSV by what it begins with; throws a `StatementError` and nothing else. */
export const readStatement = (bytes: Uint8Array): Statement => {
  const text = decodeStatement(bytes);
  const isMt940 = /^\s*(?:\uFEFF)?(?:\{1:|:\d{2}[A-Z]?:)/.test(text);
  return isMt940 ? readMt940(text) : readCsv(text);
};
