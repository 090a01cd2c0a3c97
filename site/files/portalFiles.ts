import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Which files of a build a view of the portal begins with, by the view's name; `''` is for what every view needs. */
const portalFilesSchema = z.record(z.string(), z.array(z.string().regex(/^\/_astro\/[\w.-]+\.js$/)));
export type PortalFiles = z.infer<typeof portalFilesSchema>;

/** Beside the folders of a build, because it is for the server and no page of ours. */
export const portalFilesName = 'portal-files.json';

interface Chunk {
  type: 'chunk';
  fileName: string;
  moduleIds: string[];
  imports: string[];
}

const isChunk = (file: { type: string }): file is Chunk => file.type === 'chunk';

/** What a browser has to fetch before a chunk can run, itself included. */
const withImports = (chunks: Map<string, Chunk>, fileName: string, known = new Set<string>()): Set<string> => {
  if (known.has(fileName)) return known;
  known.add(fileName);
  for (const imported of chunks.get(fileName)?.imports ?? []) withImports(chunks, imported, known);
  return known;
};

/** The files of each view out of what the bundler made; `views` names the modules each one begins with. */
export const portalFilesOf = (
  bundle: Record<string, { type: string }>,
  views: Record<string, string[]>,
): PortalFiles => {
  const chunks = new Map(Object.values(bundle).flatMap((file) => (isChunk(file) ? [[file.fileName, file]] : [])));
  const fileOf = (module: string): string | undefined =>
    [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))?.fileName;
  return Object.fromEntries(
    Object.entries(views).map(([view, modules]) => {
      const files = modules.flatMap((module) => {
        const file = fileOf(module);
        return file === undefined ? [] : [...withImports(chunks, file)];
      });
      return [view, [...new Set(files)].map((file) => `/${file}`)];
    }),
  );
};

/** The files of the build in this folder; none when it is from before they were noted. */
export const readPortalFiles = async (siteFolder: string): Promise<PortalFiles> => {
  try {
    return portalFilesSchema.parse(JSON.parse(await readFile(join(siteFolder, portalFilesName), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};
