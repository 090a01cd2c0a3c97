import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Placement, Publication, PublishedRecord } from '../../content-models/publications/publication.ts';

const TOKEN = 'sample-service-token';

/** A small cms for tests: real HTTP on loopback, documents in memory. */
export interface FakeCms {
  port: number;
  placements: Placement[];
  /** bytes by SHA-256 */
  files: Map<string, Uint8Array>;
  /** how often a snapshot was asked for */
  snapshots: () => number;
  /** Publishes (or takes down) a record; `raw` is sent as it is, fitting its model or not. */
  publish: (record: PublishedRecord, raw?: unknown) => void;
  /** Another database: the same documents, a feed that begins anew. */
  restartFeed: () => void;
  close: () => Promise<void>;
}

/** Starts the fake cms and leaves its token where the real one would. */
export const startFakeCms = async (
  dataDir: string,
  records: readonly PublishedRecord[],
  port = 0,
): Promise<FakeCms> => {
  await mkdir(dataDir, { recursive: true });
  await writeFile(join(dataDir, 'service-token'), `${TOKEN}\n`, { mode: 0o600 });
  const placements: Placement[] = [];
  const files = new Map<string, Uint8Array>();
  const current = new Map<string, unknown>();
  let entries: Publication[] = [];
  let wake = new Set<() => void>();
  let snapshots = 0;

  const publish = (record: PublishedRecord, raw: unknown = record): void => {
    current.set(`${record.kind === 'removal' ? 'announcement' : record.kind}:${record.docId}`, raw);
    entries.push({
      seq: entries.length + 1,
      tenant: record.tenant,
      kind: record.kind === 'removal' ? 'announcement' : record.kind,
      docId: record.docId,
      op: record.kind === 'removal' ? 'remove' : 'publish',
      at: '2026-11-23T10:00:00.000Z',
    });
    for (const tell of wake) tell();
    wake = new Set();
  };
  for (const record of records) publish(record);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://cms');
    const send = (status: number, body: string | Uint8Array) => response.writeHead(status).end(body);
    if (request.headers.authorization !== `Bearer ${TOKEN}`) {
      send(401, '');
      return;
    }
    const name = url.pathname.replace('/api/publications/', '');
    if (name === 'feed') {
      const after = Number(url.searchParams.get('after'));
      const newer = () => entries.filter((entry) => entry.seq > after);
      if (newer().length === 0 && after <= entries.length) {
        await new Promise<void>((resolve) => {
          wake.add(resolve);
          setTimeout(resolve, 1000);
        });
      }
      send(200, JSON.stringify({ entries: newer(), last: entries.length }));
    } else if (name === 'snapshot') {
      snapshots += 1;
      const lines = [...current.values(), { kind: 'end', seq: entries.length, count: current.size }];
      send(200, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    } else if (name === 'records') {
      const kind = url.searchParams.get('kind') ?? '';
      const ids = (url.searchParams.get('ids') ?? '').split(',');
      const found = ids.map((id) => current.get(`${kind}:${id}`)).filter((record) => record !== undefined);
      send(200, found.map((record) => `${JSON.stringify(record)}\n`).join(''));
    } else if (name.startsWith('files/')) {
      const bytes = files.get(name.slice('files/'.length));
      send(bytes ? 200 : 404, bytes ?? '');
    } else if (name === 'placements' && request.method === 'POST') {
      placements.push(...(JSON.parse(await text(request)) as { placements: Placement[] }).placements);
      response.writeHead(204).end();
    } else send(404, '');
  };

  const server = createServer((request, response) => void answer(request, response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    placements,
    files,
    snapshots: () => snapshots,
    publish,
    restartFeed: () => {
      entries = entries.slice(-1).map((entry) => ({ ...entry, seq: 1 }));
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
