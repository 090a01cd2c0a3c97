import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkChain, type FoundAuditRow } from '../../cms/audit/verifyChain.ts';
import { chainStart } from '../../cms/audit/auditLink.ts';
import { readElsewhere } from '../../cms/testing/readElsewhere.ts';
import type { Acknowledged } from './fileUntilToldOnce.ts';

/** What is found in the data of a product that was killed and is stopped. */
export interface FoundAfterKills {
  cases: number;
  attachments: number;
  /** acknowledged and not there, or not with all of their bytes */
  lost: string[];
  /** of anything that is there, what is not whole */
  torn: string[];
  /** bytes that no row names: of files nobody was told about */
  stray: number;
}

interface CaseFound {
  id: string;
  number: string;
  filed: number;
  audited: number;
  keyed: number;
}

const sumOf = (file: string): string =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'missing';

/** Reads the database and the files in a process of its own, and holds them against what was acknowledged. */
export const lookAfterKills = async (dataDir: string, acknowledged: Acknowledged[]): Promise<FoundAfterKills> => {
  const cases = await readElsewhere<CaseFound>(
    dataDir,
    `select id, number,
      (select count(*) from case_events e where e.case_id = c.id and e.kind = 'filed') filed,
      (select count(*) from audit_events a where a.object_id = c.id and a.action = 'case.filed') audited,
      (select count(*) from idempotency_keys k where k.case_id = c.id) keyed
    from cases c where exists (select 1 from idempotency_keys k where k.case_id = c.id)`,
  );
  const files = await readElsewhere<{ id: string; case_id: string | null; filename: string; sha256: string }>(
    dataDir,
    'select id, case_id, filename, sha256 from case_files',
  );
  const keys = await readElsewhere<{ key: string; case_id: string }>(
    dataDir,
    'select key, case_id from idempotency_keys',
  );
  const torn: string[] = [];
  const folder = join(dataDir, 'files/cases');
  const sums = new Map(files.map((file) => [file.id, sumOf(join(folder, file.filename))]));
  for (const { id, sha256 } of files) if (sums.get(id) !== sha256) torn.push(`file ${id}`);
  for (const { number, filed, audited, keyed } of cases)
    if (filed !== 1 || audited !== 1 || keyed !== 1) torn.push(`case ${number}`);

  const byNumber = new Map(cases.map((one) => [one.number, one]));
  const lost = acknowledged.flatMap(({ number, key, sums: expected }) => {
    const id = byNumber.get(number)?.id;
    const isKeyed = keys.some((row) => row.case_id === id && row.key.endsWith(`:${key}`));
    const there = files.flatMap((file) => (file.case_id === id ? [sums.get(file.id) ?? ''] : [])).sort();
    return id !== undefined && isKeyed && there.join() === expected.join() ? [] : [number];
  });

  const [mails] = await readElsewhere<{ count: number }>(
    dataDir,
    "select count(*) count from outbox where topic = 'caseFiled'",
  );
  if (mails?.count !== cases.length) torn.push(`${String(mails?.count)} mails of ${String(cases.length)} cases`);
  torn.push(...(await tornNumbers(dataDir)), ...(await tornChain(dataDir)));
  const [integrity] = await readElsewhere<{ integrity_check: string }>(dataDir, 'PRAGMA integrity_check');
  if (integrity?.integrity_check !== 'ok') torn.push('the database');

  const named = new Set(files.map(({ filename }) => filename));
  const stray = existsSync(folder) ? readdirSync(folder).filter((name) => !named.has(name)).length : 0;
  return { cases: cases.length, attachments: files.filter((file) => file.case_id !== null).length, lost, torn, stray };
};

/** The numbers of each year run from one to the counter's, without a gap and without a double. */
const tornNumbers = async (dataDir: string): Promise<string[]> => {
  const rows = await readElsewhere<{ year: string; count: number; most: number; different: number; value: number }>(
    dataDir,
    `select substr(number, 4, 4) year, count(*) count, max(cast(substr(number, 9) as integer)) most,
      count(distinct number) different,
      (select value from counters where name = 'cases:' || substr(number, 4, 4)) value
    from cases group by 1`,
  );
  return rows
    .filter(({ count, most, different, value }) => count !== most || different !== count || value !== most)
    .map(({ year }) => `numbers of ${year}`);
};

const tornChain = async (dataDir: string): Promise<string[]> => {
  const rows = await readElsewhere<FoundAuditRow & { commune: string | null; details: string | null }>(
    dataDir,
    `select id, seq, commune_id commune, at, actor, action, object_type objectType, object_id objectId, details,
      prev_hash prevHash, hash from audit_events order by seq`,
  );
  const [head] = await readElsewhere<{ value: number; head: string }>(
    dataDir,
    "select value, head from counters where name = 'audit'",
  );
  const found = rows.map((row) => ({
    ...row,
    at: new Date(row.at).toISOString(),
    details: row.details === null ? null : (JSON.parse(row.details) as unknown),
  }));
  const verdict = await checkChain(found, { seq: head?.value ?? 0, hash: head?.head ?? chainStart });
  return verdict.intact ? [] : [`audit ${String(verdict.seq)} ${verdict.fault}`];
};
