import { createHash } from 'node:crypto';
import { readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import sharp from 'sharp';
import { documentPath, standingPathsOf, type Document } from '../../content-models/documents/document.ts';
import { mediaPath, mediaWidths, type Media } from '../../content-models/media/media.ts';
import { filesOf } from '../../content-models/publications/documentKinds.ts';
import { allDocuments, type TenantContent } from '../content/content.ts';
import { log, messageOf } from '../server/log.ts';
import { shareCardsOf } from './placeShareCards.ts';
import { fileOf } from './publicTree.ts';
import { exists, writeDurably } from './writeDurably.ts';

// One picture on one thread: the city's pages and visitors come first.
sharp.concurrency(1);
sharp.cache(false);

/** Gives the original bytes of a published file. */
export type FetchFile = (sha256: string) => Promise<Uint8Array>;

const formats = ['jpeg', 'webp', 'avif'] as const;

/** The widths a picture is prepared in; one narrower than all of them keeps its own. */
export const widthsOf = (media: Pick<Media, 'width'>): number[] => {
  const fitting = mediaWidths.filter((width) => width <= media.width);
  return fitting.length > 0 ? fitting : [media.width];
};

const documentsOf = (content: TenantContent): Document[] =>
  allDocuments(content).flatMap(({ kind, document }) => filesOf(kind, document).documents);

const picturesOf = (content: TenantContent): Media[] => [
  ...allDocuments(content).flatMap(({ kind, document }) => filesOf(kind, document).pictures),
  ...[content.commune?.visit?.map, content.commune?.sharePicture].filter((picture) => picture !== undefined),
];

/** Addresses that lead to the newest bytes of each published file; one at which a file lies by itself is not among them. */
export const standingPaths = (content: TenantContent): Record<string, string> => {
  const documents = documentsOf(content);
  const newest = new Set(documents.map((document) => `${documentPath(document)}/`));
  return Object.fromEntries(
    documents
      .flatMap((document) => standingPathsOf(document).map((path) => [path, documentPath(document)] as const))
      .filter(([path]) => !newest.has(path))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

const fetchVerified = async (fetchFile: FetchFile, sha256: string): Promise<Uint8Array> => {
  const bytes = await fetchFile(sha256);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error('bytes do not match their SHA-256');
  return bytes;
};

const placeDocument = async (tree: string, document: Document, fetchFile: FetchFile): Promise<void> => {
  const file = fileOf(tree, documentPath(document));
  if (await exists(file)) return;
  await writeDurably(file, await fetchVerified(fetchFile, document.sha256));
};

const placePicture = async (tree: string, media: Media, fetchFile: FetchFile): Promise<void> => {
  const wanted = widthsOf(media).flatMap((width) =>
    formats.map((format) => ({ width, format, file: fileOf(tree, mediaPath(media, width, format)) })),
  );
  const there = await Promise.all(wanted.map(({ file }) => exists(file)));
  const missing = wanted.filter((_, index) => !there[index]);
  if (missing.length === 0) return;
  const original = await fetchVerified(fetchFile, media.sha256);
  for (const { width, format, file } of missing) {
    // Turned upright by its own mark, in sRGB, without place, camera or any other metadata.
    const sized = sharp(original, { limitInputPixels: 100_000_000 })
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .toFormat(format, format === 'avif' ? { quality: 55, effort: 2 } : { quality: 78 });
    await writeDurably(file, await sized.toBuffer());
  }
};

/** Brings every published document and picture of a commune into its tree; gives back how many could not be had. */
export const placeFiles = async (tree: string, content: TenantContent, fetchFile: FetchFile): Promise<number> => {
  let missing = 0;
  const jobs = [
    ...documentsOf(content).map((document) => ({
      sha256: document.sha256,
      place: () => placeDocument(tree, document, fetchFile),
    })),
    ...picturesOf(content).map((media) => ({
      sha256: media.sha256,
      place: () => placePicture(tree, media, fetchFile),
    })),
  ];
  for (const { sha256, place } of jobs) {
    try {
      await place();
    } catch (error) {
      missing += 1;
      log.error({ sha256: sha256.slice(0, 16), reason: messageOf(error) }, 'a published file could not be placed');
    }
  }
  return missing;
};

/** Takes away documents and pictures that no published record names any more. */
export const removeUnusedFiles = async (tree: string, content: TenantContent): Promise<void> => {
  const used = new Set([
    ...shareCardsOf(content).keys(),
    ...documentsOf(content).map(documentPath),
    ...picturesOf(content).flatMap((media) =>
      widthsOf(media).flatMap((width) => formats.map((format) => mediaPath(media, width, format))),
    ),
  ]);
  for (const folder of ['pliki', 'obrazy']) {
    const entries = await readdir(join(tree, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((one) => one.isFile())) {
      const file = join(entry.parentPath, entry.name);
      if (used.has(`/${relative(tree, file)}`)) continue;
      await rm(file, { force: true });
      if (dirname(file) !== join(tree, folder)) await rmdir(dirname(file)).catch(() => undefined);
    }
  }
};
