import { createHash } from 'node:crypto';
import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { readIfThere, writeDurably } from './writeDurably.ts';
import { placeTextFile, removeTextFile } from './placeFile.ts';

/** The folder of one commune's files, the whole of what visitors may get. */
export const treeOf = (dataDir: string, tenant: string): string => join(dataDir, 'public', tenant);

/** The file of one public path: a folder's `index.html`, or the file itself. */
export const fileOf = (tree: string, path: string): string =>
  join(tree, path.endsWith('/') ? `${path}index.html` : path);

/** Folders of a tree that hold no printed pages. */
const otherFolders = new Set(['_astro', 'pliki', 'obrazy', 'pagefind']);

/** What a print places in a page's folder: the page, and what goes with it for machines. */
const isPrinted = (file: string): boolean =>
  /(?:^|\/)index\.html$|\.ics$|\/(?:cap|atom)\.xml$|^sitemap\/\d+\.xml$|\.csv$/.test(file);

/** The paths of all pages that stand in a tree, and of the files beside them. */
export const pagesIn = async (tree: string): Promise<string[]> => {
  const entries = await readdir(tree, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory() && !otherFolders.has(entry.name));
  const below = await Promise.all(
    folders.map(async ({ name }) => {
      const files = await readdir(join(tree, name), { recursive: true });
      return files.map((file) => `${name}/${file}`).filter(isPrinted);
    }),
  );
  return [...entries.filter((entry) => entry.name === 'index.html').map((entry) => entry.name), ...below.flat()].map(
    (file) => `/${file.replace(/(?<=^|\/)index\.html$/, '')}`,
  );
};

/** Takes a page off the disk, and the folders that it leaves empty. */
export const removePage = async (tree: string, path: string): Promise<void> => {
  const file = fileOf(tree, path);
  await removeTextFile(file);
  for (let folder = dirname(file); folder !== tree && folder.startsWith(tree); folder = dirname(folder)) {
    try {
      await rmdir(folder);
    } catch {
      return;
    }
  }
};

const routesFileSchema = z.object({
  gone: z.array(z.string()).default([]),
  redirects: z.record(z.string(), z.string()).default({}),
  standing: z.record(z.string(), z.string()).default({}),
});
/** Addresses of a commune that have no page: taken down (410), moved (308), or standing for a file's newest bytes (302). */
export type RoutesFile = z.infer<typeof routesFileSchema>;

/** The file in the tree that the site server, and any other one, follows. */
export const routesFileOf = (tree: string): string => join(tree, '_routes.json');

/** Reads the addresses without a page; a tree without the file has none. */
export const readRoutesFile = async (tree: string): Promise<RoutesFile> => {
  const bytes = await readIfThere(routesFileOf(tree));
  return routesFileSchema.parse(bytes ? JSON.parse(bytes.toString('utf8')) : {});
};

/** Writes the addresses without a page, when they changed. */
export const placeRoutesFile = async (tree: string, routes: RoutesFile): Promise<void> => {
  const text = `${JSON.stringify(routes, null, 1)}\n`;
  const known = await readIfThere(routesFileOf(tree));
  if (known?.toString('utf8') !== text) await writeDurably(routesFileOf(tree), text);
};

/** All files under a folder, relative to it, in a steady order. */
const filesUnder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
};

/** One hash over all files of a folder: another hash, another build of the pages. */
export const hashOfFolder = async (folder: string): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of await filesUnder(folder)) {
    hash.update(`${file}\0`).update(await readFile(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
};

const textEnding = /\.(?:css|js|mjs|svg|json|txt|xml|webmanifest|ico|html)$/;

/** Brings styles, fonts and icons of the compiled site into a tree; older hashed ones stay for pages still open. */
export const placeAssets = async (clientFolder: string, tree: string): Promise<void> => {
  for (const file of await filesUnder(clientFolder)) {
    const target = join(tree, file);
    const from = join(clientFolder, file);
    if (textEnding.test(file)) {
      await placeTextFile(target, await readFile(from), 11);
      continue;
    }
    const [source, known] = await Promise.all([stat(from), stat(target).catch(() => undefined)]);
    const hashed = file.startsWith('_astro/') && known?.size === source.size;
    if (hashed) continue;
    const bytes = await readFile(from);
    if (!(await readIfThere(target))?.equals(bytes)) await writeDurably(target, bytes);
  }
};

/** Takes away half-written files that a killed process left behind. */
export const removeLeftovers = async (tree: string): Promise<void> => {
  for (const file of await filesUnder(tree)) if (file.endsWith('.tmp')) await rm(join(tree, file), { force: true });
};
