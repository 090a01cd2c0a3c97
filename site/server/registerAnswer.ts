import { readdir } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { registerFileSchema, type RegisterFile } from '../../content-models/changeRegister/registerFile.ts';
import {
  fillRegisterPage,
  filterRegister,
  isEmptyRegisterQuery,
  monthIsAsked,
  readRegisterQuery,
  renderRegisterAnswer,
  type RegisterQuery,
} from '../components/changeRegister/filterRegister.ts';
import { readIfThere } from '../files/writeDurably.ts';
import { sendText } from './plainAnswers.ts';

// A question over more than five years is answered from the newest five.
const mostMonths = 60;

const readMonths = async (folder: string, query: RegisterQuery): Promise<RegisterFile[]> => {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const months = entries
    .flatMap((entry) => {
      const [, year, month] = /^(\d{4})[\\/](\d{2})$/.exec(entry) ?? [];
      return year && month && monthIsAsked(`${year}-${month}`, query) ? [join(folder, year, month)] : [];
    })
    .sort()
    .slice(-mostMonths);
  const files: RegisterFile[] = [];
  for (const month of months) {
    const bytes = await readIfThere(join(month, 'rejestr.json'));
    if (bytes) files.push(registerFileSchema.parse(JSON.parse(bytes.toString('utf8'))));
  }
  return files;
};

/**
 * Answers `/bip/rejestr-zmian/?od=…&do=…&dzialanie=…` from the register's own files, for readers with and without
 * JavaScript alike; false when nothing is asked or there is no such page.
 */
export const sendRegisterAnswer = async (response: ServerResponse, tree: string, search: string): Promise<boolean> => {
  const query = readRegisterQuery(new URLSearchParams(search));
  if (isEmptyRegisterQuery(query)) return false;
  const folder = join(tree, 'bip', 'rejestr-zmian');
  const html = (await readIfThere(join(folder, 'index.html')))?.toString('utf8');
  if (html === undefined) return false;
  const entries = filterRegister(await readMonths(folder, query), query);
  const page = fillRegisterPage(html, query, renderRegisterAnswer(entries));
  sendText(response, 200, 'text/html; charset=utf-8', page, { 'cache-control': 'no-cache' });
  return true;
};
