import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  feedSchema,
  publishedRecordSchema,
  snapshotEndSchema,
  type Feed,
  type Placement,
  type PublicationKind,
  type PublishedRecord,
} from '../../content-models/publications/publication.ts';
import type { PrintTrouble } from '../../content-models/work/work.ts';
import { log } from '../server/log.ts';

/** The cms answered, but not with what was asked for. */
export class CmsAnswerError extends Error {
  override name = 'CmsAnswerError';
  readonly status: number;
  constructor(status: number, path: string) {
    super(`cms answered ${String(status)} to ${path}`);
    this.status = status;
  }
}

/** The only thing of the site that speaks with the cms: over loopback, with the service token of the data folder. */
export interface CmsClient {
  feed: (after: number, signal: AbortSignal) => Promise<Feed>;
  /** `poisoned`: documents whose records do not fit their model. */
  snapshot: (signal: AbortSignal) => Promise<{ records: PublishedRecord[]; poisoned: Set<string>; seq: number }>;
  records: (kind: PublicationKind, ids: readonly string[], signal: AbortSignal) => Promise<PublishedRecord[]>;
  file: (sha256: string, signal: AbortSignal) => Promise<Uint8Array>;
  place: (placements: readonly Placement[], signal: AbortSignal) => Promise<void>;
  tellTroubles: (trouble: PrintTrouble, signal: AbortSignal) => Promise<void>;
}

/** Parses one line of records; one that does not fit its model is left out and said, the others go on. */
const parseRecord = (line: string, poisoned = new Set<string>()): PublishedRecord | undefined => {
  const value: unknown = JSON.parse(line);
  const parsed = publishedRecordSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { kind, docId } = value as { kind?: unknown; docId?: unknown };
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).slice(0, 5);
  log.error({ kind, docId, problems }, 'record does not fit its model, the last good one stays');
  if (typeof docId === 'string') poisoned.add(docId);
  return undefined;
};

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** Makes the client; the token is read anew for each call, because the cms may not have made it yet. */
export const createCmsClient = ({ cmsPort, dataDir }: { cmsPort: number; dataDir: string }): CmsClient => {
  const call = async (path: string, signal: AbortSignal, timeoutMs: number, init: RequestInit = {}) => {
    const token = (await readFile(join(dataDir, 'service-token'), 'utf8')).trim();
    const response = await fetch(`http://127.0.0.1:${String(cmsPort)}/api/publications/${path}`, {
      ...init,
      redirect: 'error',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new CmsAnswerError(response.status, path.split('?')[0] ?? path);
    }
    return response;
  };

  return {
    feed: async (after, signal) =>
      feedSchema.parse(await (await call(`feed?after=${String(after)}&wait=25`, signal, 40_000)).json()),
    snapshot: async (signal) => {
      const lines = linesOf(await (await call('snapshot', signal, 300_000)).text());
      const end = snapshotEndSchema.parse(JSON.parse(lines.pop() ?? 'null'));
      if (end.count !== lines.length) {
        throw new Error(`snapshot has ${String(lines.length)} records, the cms counted ${String(end.count)}`);
      }
      const poisoned = new Set<string>();
      const records = lines.flatMap((line) => parseRecord(line, poisoned) ?? []);
      return { records, poisoned, seq: end.seq };
    },
    records: async (kind, ids, signal) => {
      const records: PublishedRecord[] = [];
      for (let start = 0; start < ids.length; start += 100) {
        const some = ids.slice(start, start + 100).map(encodeURIComponent);
        const text = await (await call(`records?kind=${kind}&ids=${some.join(',')}`, signal, 60_000)).text();
        records.push(...linesOf(text).flatMap((line) => parseRecord(line) ?? []));
      }
      return records;
    },
    file: async (sha256, signal) => (await call(`files/${sha256}`, signal, 120_000)).bytes(),
    tellTroubles: async (trouble, signal) => {
      const response = await call('troubles', signal, 30_000, { method: 'POST', body: JSON.stringify(trouble) });
      await response.body?.cancel();
    },
    place: async (placements, signal) => {
      for (let start = 0; start < placements.length; start += 500) {
        const body = JSON.stringify({ placements: placements.slice(start, start + 500) });
        const response = await call('placements', signal, 30_000, { method: 'POST', body });
        await response.body?.cancel();
      }
    },
  };
};
