import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPayload, handleEndpoints, type Migration, type Payload, type SanitizedConfig } from 'payload';
import { vi } from 'vitest';
import type { StaffRole } from '../access/roles.ts';
import type { GateLimits } from '../database/writeGate.ts';
import { demoCommunes } from '../seed/content/communes.ts';

/** Where a test keeps its rows. */
export type DatabaseKind = 'sqlite' | 'mongodb';

/** A request as a test writes it; an object becomes JSON, a form stays a form. */
export interface CallOptions {
  headers?: Record<string, string>;
  body?: unknown;
  /** the token of a member of staff, as `staff()` gives it */
  staff?: string | undefined;
  cookie?: string | undefined;
  /** the Host header; Chełm's by default */
  host?: string;
}

/** A commune made for a test, with one department that takes letters. */
export interface TestCommune {
  id: string;
  tenant: string;
  host: string;
  department: string;
}

/** A member of staff made for a test. */
export interface TestStaff {
  id: string;
  email: string;
  password: string;
  token: string;
}

/** The real cms on a database of its own, without a server. */
export interface TestCms {
  payload: Payload;
  dataDir: string;
  /** `path` is what follows `/api` */
  call: (method: string, path: string, options?: CallOptions) => Promise<Response>;
  /** the three demo communes, made at the first question */
  communes: () => Promise<Record<'chelm' | 'dzierzkowice' | 'koden', TestCommune>>;
  /** one member of staff per role and commune, made and logged in at the first question */
  staff: (role: StaffRole, tenant?: 'chelm' | 'dzierzkowice' | 'koden') => Promise<TestStaff>;
  stop: () => Promise<void>;
}

const host = 'chelm.localhost:4321';
const password = 'kredowe-podziemia-w-chelmie';

let started = false;

const databaseUrlFor = (kind: DatabaseKind, dataDir: string): string => {
  if (kind === 'sqlite') return `file:${join(dataDir, 'moje-miasto.db')}`;
  if (process.env.TEST_MONGODB_URL === undefined) throw new Error('TEST_MONGODB_URL is not set');
  const url = new URL(process.env.TEST_MONGODB_URL);
  url.pathname = `/moje-miasto-${randomUUID()}`;
  return url.href;
};

const bodyOf = (body: unknown): { body?: BodyInit; contentType?: string } => {
  if (body === undefined) return {};
  if (body instanceof FormData || typeof body === 'string') return { body };
  if (body instanceof Uint8Array) return { body: body as unknown as BodyInit };
  return { body: JSON.stringify(body), contentType: 'application/json' };
};

const makeCommunes = async (payload: Payload): Promise<Record<string, TestCommune>> => {
  const communes: Record<string, TestCommune> = {};
  for (const { domains, ...commune } of demoCommunes) {
    const row = await payload.create({
      collection: 'communes',
      data: { ...commune, domains: domains.map((domain) => ({ host: domain })) },
    });
    const department = await payload.create({
      collection: 'departments',
      data: { commune: row.id, name: 'Wydział Organizacyjny', symbol: 'OR', handlesLetters: true },
    });
    communes[commune.tenant] = {
      id: row.id,
      tenant: commune.tenant,
      host: `${domains[0] ?? ''}:4321`,
      department: department.id,
    };
  }
  return communes;
};

/**
 * Starts the real configuration on an empty database and answers it through Payload's own router, no server between.
 * Modules that read the environment must be imported dynamically, after this.
 */
export const startPayload = async ({
  database = 'sqlite',
  gate,
}: { database?: DatabaseKind; gate?: GateLimits } = {}): Promise<TestCms> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'moje-miasto-cms-'));
  const databaseUrl = databaseUrlFor(database, dataDir);
  Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, PORT: '4321' });
  delete process.env.PUBLIC_URL;
  // The environment is read once per module instance: a second start in one file needs fresh modules.
  if (started) vi.resetModules();
  started = true;
  const { env } = await import('../env.ts');
  if (env.dataDir !== dataDir) {
    throw new Error('cms/env.ts was loaded before startPayload(): import it dynamically, after the start.');
  }
  const { default: realConfig } = await import('../../payload.config.ts');
  const { gatedSqliteAdapter } = await import('../database/gatedSqlite.ts');
  const config: SanitizedConfig = gate
    ? ({
        ...(await realConfig),
        db: gatedSqliteAdapter({ client: { url: databaseUrl }, idType: 'uuidv7' }, gate),
      } as SanitizedConfig)
    : await realConfig;
  const key = dataDir;
  const payload = await getPayload({ config, key });
  if (database === 'sqlite') {
    const { migrations } = await import('../migrations/index.ts');
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] });
  }

  const call: TestCms['call'] = async (method, path, options = {}) => {
    const { body, contentType } = bodyOf(options.body);
    const target = options.host ?? host;
    const request = new Request(`http://${target}/api${path}`, {
      method,
      headers: {
        host: target,
        ...(contentType === undefined ? {} : { 'content-type': contentType }),
        ...(options.staff === undefined ? {} : { authorization: `JWT ${options.staff}` }),
        ...(options.cookie === undefined ? {} : { cookie: options.cookie }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    return handleEndpoints({ config, request, payloadInstanceCacheKey: key });
  };

  let communesOnce: Promise<Record<string, TestCommune>> | undefined;
  const communes = async () =>
    (await (communesOnce ??= makeCommunes(payload))) as Awaited<ReturnType<TestCms['communes']>>;

  const makeStaff = async (role: StaffRole, tenant: 'chelm' | 'dzierzkowice' | 'koden'): Promise<TestStaff> => {
    const commune = (await communes())[tenant];
    const everywhere = role === 'superadministrator';
    const email = everywhere ? 'super@miasto.example' : `${role}@${tenant}.example`;
    const institution =
      role === 'institution'
        ? await payload.create({
            collection: 'institutions',
            data: {
              ...{
                commune: commune.id,
                name: `Szkoła ${tenant}`,
                slug: 'szkola',
                kind: 'school',
                phone: '+48825653600',
              },
              ...{ connector: 'schoolFiles', codeHint: 'Kod jest w liście ze szkoły.' },
            },
          })
        : undefined;
    const row = await payload.create({
      collection: 'staff',
      data: {
        email,
        password,
        name: everywhere ? 'Sylwia Nadrzędna' : `${role} ${tenant}`,
        role,
        ...(everywhere ? {} : { commune: commune.id, departments: [commune.department] }),
        ...(institution ? { institution: institution.id } : {}),
      },
    });
    const { token } = await payload.login({ collection: 'staff', data: { email, password } });
    return { id: row.id, email, password, token: token ?? '' };
  };
  const staffOnce = new Map<string, Promise<TestStaff>>();
  const staff: TestCms['staff'] = (role, tenant = 'chelm') => {
    const name = role === 'superadministrator' ? role : `${role} ${tenant}`;
    const known = staffOnce.get(name) ?? makeStaff(role, tenant);
    staffOnce.set(name, known);
    return known;
  };

  const stop = async () => {
    if (database === 'mongodb') {
      const { connection } = payload.db as unknown as { connection?: { dropDatabase: () => Promise<void> } };
      await connection?.dropDatabase();
    }
    await payload.destroy();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { payload, dataDir, call, communes, staff, stop };
};
