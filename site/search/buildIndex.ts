import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { placeTextFile } from '../files/placeFile.ts';
import { fileOf, pagesIn } from '../files/publicTree.ts';
import { readIfThere, writeDurably } from '../files/writeDurably.ts';
import { foldedWordsMark, foldedWordsOf } from './foldedWords.ts';

/** What Pagefind gets of a printed page: its labels are kept out of the text, its words with ł are there folded, too. */
export const indexedHtml = (html: string): string => {
  const labelled = html.replaceAll(
    /<span hidden(?:="")? data-pagefind-(?=filter|meta)/g,
    '<span hidden data-pagefind-ignore data-pagefind-',
  );
  const words = foldedWordsOf(html);
  if (words.length === 0) return labelled;
  const end = labelled.lastIndexOf('</body>');
  const block = `<p data-pagefind-body data-pagefind-weight="0.5">${foldedWordsMark} ${words.join(' ')}</p>`;
  return labelled.slice(0, end) + block + labelled.slice(end);
};

const filesInUse =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.\w+\.pagefind|pagefind\.\w+\.pf_meta|(?:fragment|index|filter)\/.+)$/;
const hashedFile = /^(?:pagefind\.\w+\.pf_meta|(?:fragment|index|filter)\/.+)$/;

const KEEP_MS = 24 * 60 * 60 * 1000;

/** Hashed files of earlier indexes stay for a day, for readers who opened the search before. */
const removeOldFiles = async (folder: string, used: ReadonlySet<string>): Promise<void> => {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const name = file.slice(folder.length + 1);
    if (!entry.isFile() || used.has(name) || !hashedFile.test(name)) continue;
    if (Date.now() - (await stat(file)).mtimeMs > KEEP_MS) await rm(file, { force: true });
  }
};

/** Places hashed files first and the entry file last: a reader finds the old index whole, or the new one whole. */
const placeIndex = async (folder: string, files: readonly { path: string; content: Uint8Array }[]): Promise<void> => {
  const used = files.filter(({ path }) => filesInUse.test(path));
  const rank = (path: string) => (path === 'pagefind-entry.json' ? 2 : hashedFile.test(path) ? 0 : 1);
  const now = new Date();
  for (const { path, content } of used.toSorted((a, b) => rank(a.path) - rank(b.path))) {
    const target = join(folder, path);
    const bytes = Buffer.from(content);
    if (path.endsWith('.js')) await placeTextFile(target, bytes);
    else if (!(await readIfThere(target))?.equals(bytes)) await writeDurably(target, bytes);
    else if (hashedFile.test(path)) await utimes(target, now, now);
  }
  await removeOldFiles(folder, new Set(used.map(({ path }) => path)));
};

/** Makes the Pagefind index of one commune from its printed pages; gives back how many pages are in it. */
export const buildIndex = async (tree: string): Promise<number> => {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'pl' });
  if (!index) throw new Error(errors.join(' '));
  let pages = 0;
  try {
    for (const path of (await pagesIn(tree)).sort()) {
      const html = (await readIfThere(fileOf(tree, path)))?.toString('utf8');
      // Lists, the home page and the portal do not ask to be searched.
      if (!html?.includes('data-pagefind-body')) continue;
      const added = await index.addHTMLFile({ url: path, content: indexedHtml(html) });
      if (added.errors.length > 0) throw new Error(added.errors.join(' '));
      pages += 1;
    }
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(failed.join(' '));
    await placeIndex(join(tree, 'pagefind'), files);
  } finally {
    await index.deleteIndex();
  }
  return pages;
};

/** Stops Pagefind's own process; the next index starts another. */
export const closeIndexer = async (): Promise<void> => {
  await pagefind.close();
};
