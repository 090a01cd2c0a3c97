import { mkdir, open, truncate, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import {
  placementSchema,
  publicationKindSchema,
  publishedRecordSchema,
  type Placement,
  type PublishedRecord,
} from '../../content-models/publications/publication.ts';
import { isDocumentKind } from '../../content-models/publications/documentKinds.ts';
import { tenantSchema, type Tenant } from '../../content-models/shared/identity.ts';
import { readIfThere, writeDurably } from '../files/writeDurably.ts';
import {
  allDocuments,
  applyRecord,
  documentWithId,
  forgetDocument,
  type AnyDocument,
  type Content,
  type TenantContent,
} from './content.ts';

const forgetSchema = z.object({ tenant: tenantSchema, kind: publicationKindSchema, docId: z.string() });

const lineSchema = z.union([
  z.object({ seq: z.int().nonnegative(), record: publishedRecordSchema }),
  z.object({ seq: z.int().nonnegative(), forget: forgetSchema }),
  z.object({ placement: placementSchema }),
  z.object({ redirect: z.object({ tenant: tenantSchema, from: z.string(), to: z.string() }) }),
  z.object({ seq: z.int().nonnegative() }).strict(),
]);
/** One line of the journal: a record, a document to forget, a moment of placement, an old address, or only a number. */
export type JournalLine = z.infer<typeof lineSchema>;

/** Old addresses of one commune's documents, each with the one that holds now. */
export type Redirects = Map<string, string>;

/** Everything the site process knows, kept on disk so that it prints and serves without the cms. */
export interface Journal {
  content: Content;
  redirects: Map<Tenant, Redirects>;
  /** The last feed number whose change is on disk; 0 before the first snapshot. */
  seq: () => number;
  /** False when lines written by another version could not be read: ask for a snapshot before printing. */
  complete: () => boolean;
  /** Puts changes on disk and into the content, in this order. */
  append: (lines: readonly JournalLine[]) => Promise<void>;
  /** Starts from a snapshot: what is not in it is forgotten, moments of placement stay. */
  replace: (records: readonly PublishedRecord[], seq: number) => Promise<void>;
  close: () => Promise<void>;
}

/** Where the journal lives. */
export const journalFile = (dataDir: string): string => join(dataDir, 'site', 'content.ndjson');

/** The key of a moment of placement in the content. */
export const placementKey = ({ docId, revision }: Pick<Placement, 'docId' | 'revision'>): string =>
  `${docId}@${String(revision)}`;

const pathOf = (tenant: TenantContent | undefined, docId: string): string | undefined =>
  tenant && documentWithId(tenant, docId)?.document.path;

const newPathOf = (record: PublishedRecord): string | undefined =>
  isDocumentKind(record.kind) ? (record as AnyDocument).document.path : undefined;

const tenantOfDocument = (content: Content, docId: string): TenantContent | undefined =>
  [...content.values()].find((tenant) => documentWithId(tenant, docId));

/** A document that moves within one batch of lines gets a redirect line; an address that is taken again loses its own. */
const withRedirects = (content: Content, lines: readonly JournalLine[]): JournalLine[] =>
  lines.flatMap((line) => {
    if (!('record' in line)) return [line];
    const { tenant, docId } = line.record;
    const from = pathOf(content.get(tenant), docId);
    const to = newPathOf(line.record);
    return from && to && from !== to ? [line, { redirect: { tenant, from, to } }] : [line];
  });

const redirectsOf = (redirects: Map<Tenant, Redirects>, tenant: Tenant): Redirects => {
  let known = redirects.get(tenant);
  if (!known) redirects.set(tenant, (known = new Map<string, string>()));
  return known;
};

const forget = (content: Content, { tenant, docId }: z.infer<typeof forgetSchema>): void => {
  const known = content.get(tenant);
  if (known) forgetDocument(known, docId);
};

const applyLine = (content: Content, redirects: Map<Tenant, Redirects>, line: JournalLine): number => {
  if ('record' in line) {
    applyRecord(content, line.record);
    const path = newPathOf(line.record);
    if (path) redirects.get(line.record.tenant)?.delete(path);
  } else if ('forget' in line) {
    forget(content, line.forget);
  } else if ('placement' in line) {
    tenantOfDocument(content, line.placement.docId)?.placements.set(
      placementKey(line.placement),
      line.placement.placedAt,
    );
  } else if ('redirect' in line) {
    const known = redirectsOf(redirects, line.redirect.tenant);
    for (const [from, to] of known) if (to === line.redirect.from) known.set(from, line.redirect.to);
    known.set(line.redirect.from, line.redirect.to);
    known.delete(line.redirect.to);
  }
  return 'seq' in line ? line.seq : 0;
};

/** Reads whole lines up to one that a crash tore; lines of another model are skipped and counted. */
const readLines = (bytes: Buffer): { lines: JournalLine[]; goodBytes: number; skipped: number } => {
  const lines: JournalLine[] = [];
  let skipped = 0;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    let value: unknown;
    try {
      value = JSON.parse(bytes.toString('utf8', start, end));
    } catch {
      break;
    }
    const parsed = lineSchema.safeParse(value);
    if (parsed.success) lines.push(parsed.data);
    else skipped += 1;
    start = end + 1;
  }
  return { lines, goodBytes: start, skipped };
};

const textOf = (lines: readonly JournalLine[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** The fewest lines that say the whole content again. */
const linesOf = (content: Content, redirects: Map<Tenant, Redirects>, seq: number): JournalLine[] => {
  const lines: JournalLine[] = [];
  const say = (record: PublishedRecord) => lines.push({ seq: 0, record });
  for (const [tenant, known] of content) {
    if (known.commune) say({ kind: 'commune', tenant, docId: known.commune.id, document: known.commune });
    if (known.today) say({ kind: 'clock', tenant, docId: tenant, document: { today: known.today } });
    if (known.status) say({ kind: 'status', tenant, docId: tenant, document: known.status });
    if (known.menus.length > 0) say({ kind: 'menus', tenant, docId: tenant, document: { menus: [...known.menus] } });
    if (known.redirects.length > 0)
      say({ kind: 'redirects', tenant, docId: tenant, document: { redirects: [...known.redirects] } });
    if (known.waste) say({ kind: 'waste', tenant, docId: tenant, document: known.waste });
    for (const one of allDocuments(known)) say({ ...one, tenant, docId: one.document.id });
    for (const [docId, document] of known.removals) say({ kind: 'removal', tenant, docId, document });
    for (const [docId, document] of known.changes) say({ kind: 'change', tenant, docId, document });
    for (const [key, placedAt] of known.placements) {
      const [docId = '', revision] = key.split('@');
      const kind = documentWithId(known, docId)?.kind;
      if (kind) lines.push({ placement: { kind, docId, revision: Number(revision), placedAt } });
    }
  }
  for (const [tenant, known] of redirects) {
    for (const [from, to] of known) lines.push({ redirect: { tenant, from, to } });
  }
  return [...lines, { seq }];
};

/** Opens the journal of a data folder: mends a torn end, replays, and rewrites it when most of it is history. */
export const openJournal = async (dataDir: string): Promise<Journal> => {
  const file = journalFile(dataDir);
  await mkdir(dirname(file), { recursive: true });
  const content: Content = new Map();
  const redirects = new Map<Tenant, Redirects>();
  let seq = 0;
  let complete = true;
  const bytes = await readIfThere(file);
  if (bytes) {
    const { lines, goodBytes, skipped } = readLines(bytes);
    complete = skipped === 0;
    if (goodBytes < bytes.length) await truncate(file, goodBytes);
    for (const line of lines) seq = Math.max(seq, applyLine(content, redirects, line));
    const needed = linesOf(content, redirects, seq);
    if (complete && lines.length > 2 * needed.length + 200) await writeDurably(file, textOf(needed));
  }
  let handle: FileHandle = await open(file, 'a');

  return {
    content,
    redirects,
    seq: () => seq,
    complete: () => complete,
    append: async (lines) => {
      const all = withRedirects(content, lines);
      if (all.length === 0) return;
      await handle.appendFile(textOf(all));
      await handle.datasync();
      for (const line of all) seq = Math.max(seq, applyLine(content, redirects, line));
    },
    replace: async (records, newSeq) => {
      const fresh: Content = new Map();
      for (const record of records) applyRecord(fresh, record);
      for (const [tenant, known] of fresh) {
        for (const [key, moment] of content.get(tenant)?.placements ?? []) known.placements.set(key, moment);
      }
      for (const line of withRedirects(
        content,
        records.map((record) => ({ seq: 0, record })),
      )) {
        if ('redirect' in line) applyLine(fresh, redirects, line);
      }
      await writeDurably(file, textOf(linesOf(fresh, redirects, newSeq)));
      await handle.close();
      handle = await open(file, 'a');
      content.clear();
      for (const [tenant, known] of fresh) content.set(tenant, known);
      seq = newSeq;
      complete = true;
    },
    close: () => handle.close(),
  };
};
