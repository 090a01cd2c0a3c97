import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import mime from 'mime';
import { acceptedEncoding } from './acceptedEncoding.ts';
import { FILE_POLICY, PDF_POLICY } from './securityHeaders.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';

const cacheControlOf = (path: string, contentType: string): string => {
  if (/^\/(?:_astro|pliki|obrazy)\//.test(path)) return IMMUTABLE;
  if (/^\/pagefind\/(?:(?:fragment|index|filter)\/|pagefind\.\w+\.pf_meta$)/.test(path)) return IMMUTABLE;
  // a service worker must never be older than the pages it serves
  if (path === '/sw.js' || path.startsWith('/pagefind/') || contentType.startsWith('text/html')) return 'no-cache';
  return 'public, max-age=3600';
};

/** Files whose readers ask for them by this type (RFC 4287, CAP 1.2). */
const typesByName: Record<string, string> = {
  'atom.xml': 'application/atom+xml',
  'cap.xml': 'application/cap+xml',
};

/** Our tables always have a head (RFC 4180). */
const csvType = 'text/csv; charset=utf-8; header=present';

const contentTypeOf = (file: string): string => {
  // what people uploaded may have none
  if (file.endsWith('.csv') && !file.startsWith('/pliki/')) return csvType;
  // these have no charset: JSON is UTF-8 always (RFC 8259)
  if (file.endsWith('.jsonld')) return 'application/ld+json';
  if (file.endsWith('.csv-metadata.json')) return 'application/csvm+json';
  const type = typesByName[basename(file)] ?? mime.getType(file) ?? 'application/octet-stream';
  return type.startsWith('text/') || /(?:javascript|json|xml)$/.test(type) ? `${type}; charset=utf-8` : type;
};

const shownInline = /^(?:application\/pdf|image\/(?:jpeg|png|gif|webp|avif))$/;

/** Files that programs on other sites may read: open data, feeds, calendars, and the pictures beside our links. */
const openToAll =
  /^\/(?:otwarte-dane\/[\w.-]+\.json|obrazy\/.+|catalog\.jsonld|sitemap\.xml)$|\/(?:atom|cap)\.xml$|\.(?:ics|csv)$/;

const openHeaders = (path: string): Record<string, string> =>
  openToAll.test(path) && !path.startsWith('/pliki/')
    ? { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
    : {};

/** What people uploaded is never a page of ours: a PDF and plain pictures are shown, all else is saved. */
const uploadHeaders = (path: string, contentType: string): Record<string, string> => {
  if (!path.startsWith('/pliki/')) return {};
  const name = path.split('/').at(-1) ?? '';
  return {
    'content-security-policy': contentType === 'application/pdf' ? PDF_POLICY : FILE_POLICY,
    'content-disposition': `${shownInline.test(contentType) ? 'inline' : 'attachment'}; filename="${name.replace(/[^\w.-]/g, '_')}"`,
  };
};

interface OpenFile {
  handle: FileHandle;
  size: number;
  modified: Date;
  etag: string;
}

const openFile = async (file: string): Promise<OpenFile | undefined> => {
  let handle: FileHandle;
  try {
    handle = await open(file, 'r');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
  const stats = await handle.stat({ bigint: true });
  if (!stats.isFile()) {
    await handle.close();
    return undefined;
  }
  return {
    handle,
    size: Number(stats.size),
    modified: stats.mtime,
    etag: `"${stats.size.toString(36)}-${stats.mtimeNs.toString(36)}"`,
  };
};

/** One part asked for by `Range: bytes=…`; `undefined` when it is not a range of ours, `null` when it cannot be had. */
const rangeOf = (header: string | undefined, size: number): { start: number; end: number } | null | undefined => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match) return undefined;
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end || start >= size || (from === '' && Number(to) === 0) ? null : { start, end };
};

const notModified = (request: IncomingMessage, etag: string, modified: Date): boolean => {
  const asked = request.headers['if-none-match'];
  if (asked !== undefined) {
    return asked.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(modified.getTime() / 1000) * 1000 <= since;
};

const send = async (
  request: IncomingMessage,
  response: ServerResponse,
  file: OpenFile,
  part?: { start: number; end: number },
): Promise<void> => {
  if (request.method === 'HEAD' || file.size === 0) {
    response.end();
    return;
  }
  try {
    await pipeline(file.handle.createReadStream({ ...part, autoClose: false }), response);
  } catch {
    // The reader went away in the middle: there is nobody left to tell.
    response.destroy();
  }
};

/** Sends a file of the tree as it lies there; false when there is none. `status` is for pages such as 404 and 410. */
export const sendFile = async (
  request: IncomingMessage,
  response: ServerResponse,
  place: { tree: string; path: string },
  status = 200,
): Promise<boolean> => {
  const { tree, path } = place;
  const file = join(tree, path);
  const contentType = contentTypeOf(path);
  const isHtml = contentType.startsWith('text/html');
  const wantsRange = status === 200 && !isHtml && request.headers.range !== undefined;
  const encoding = wantsRange ? undefined : acceptedEncoding(request.headers['accept-encoding']);
  const twin =
    encoding && !path.startsWith('/pliki/') ? await openFile(`${file}.${encoding === 'br' ? 'br' : 'gz'}`) : undefined;
  const opened = twin ?? (await openFile(file));
  if (!opened) return false;
  try {
    response.setHeaders(
      new Map(
        Object.entries({
          'content-type': contentType,
          'cache-control': status === 200 ? cacheControlOf(path, contentType) : 'no-cache',
          vary: 'accept-encoding',
          ...(status === 200 ? { etag: opened.etag, 'last-modified': opened.modified.toUTCString() } : {}),
          ...(isHtml ? {} : { 'accept-ranges': 'bytes' }),
          ...openHeaders(path),
          ...uploadHeaders(path, contentType),
          ...(twin && encoding ? { 'content-encoding': encoding } : {}),
        }),
      ),
    );
    if (status === 200 && notModified(request, opened.etag, opened.modified)) {
      response.removeHeader('content-type');
      response.removeHeader('content-encoding');
      response.writeHead(304).end();
      return true;
    }
    const sameAsBefore = request.headers['if-range'] === undefined || request.headers['if-range'] === opened.etag;
    const part = wantsRange && sameAsBefore ? rangeOf(request.headers.range, opened.size) : undefined;
    if (part === null) {
      response.writeHead(416, { 'content-range': `bytes */${String(opened.size)}`, 'content-length': '0' }).end();
      return true;
    }
    if (part) {
      response.writeHead(206, {
        'content-range': `bytes ${String(part.start)}-${String(part.end)}/${String(opened.size)}`,
        'content-length': String(part.end - part.start + 1),
      });
    } else {
      response.writeHead(status, { 'content-length': String(opened.size) });
    }
    await send(request, response, opened, part);
    return true;
  } finally {
    await opened.handle.close();
  }
};
