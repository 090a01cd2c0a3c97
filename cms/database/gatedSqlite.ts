import { randomUUID } from 'node:crypto';
import type { Client, Config } from '@libsql/client';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from 'drizzle-orm/libsql';
import type { DatabaseAdapterObj, Payload } from 'payload';
import { changeOf, Changes, type Change } from './changes.ts';
import { openConnection } from './keptStatements.ts';
import { TransactionOver, WriteGate, type GateLimits } from './writeGate.ts';

/** What the gate needs of Payload's SQLite adapter; its own types are too wide to be of use here. */
interface Adapter {
  [method: string]: unknown;
  connect: (options?: unknown) => Promise<void>;
  destroy?: () => Promise<void>;
  migrate: (options?: unknown) => Promise<void>;
  schema: Record<string, unknown>;
  sessions: Record<string, { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }>;
  client?: Client;
}

/** A transaction begun and not ended; `open` is set at its first write, `isOpen` once it has gate and connection. */
interface Begun {
  open: Promise<void> | undefined;
  isOpen: boolean;
  /** adapter calls under way: their last statement must not fall behind the end of their transaction */
  running: Set<Promise<unknown>>;
  /** what its commit will have changed */
  changes: Change[];
}

interface WriteArguments {
  req?: { transactionID?: number | string | Promise<number | string | null> | null };
  collection?: string;
  collectionSlug?: string;
  globalSlug?: string;
  global?: string;
  slug?: string;
  data?: unknown;
  where?: unknown;
}

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const;

type SqliteArguments = Parameters<typeof sqliteAdapter>[0];

/**
 * Payload's SQLite adapter with one writer at a time (design §4.2).
 *
 * A transaction takes the gate at its first write, not at its beginning: Payload begins before it resizes pictures and
 * hashes passwords, and nothing slow may hold the gate. Every write runs on one connection of its own with
 * `BEGIN IMMEDIATE` and `synchronous = FULL`; a commit that fails is an error, never an acknowledgement. A write outside
 * a transaction gets one for that call, so no document is ever torn.
 */
export const gatedSqliteAdapter = (
  options: SqliteArguments,
  limits: GateLimits = { waitMs: 3000, holdMs: 30_000 },
): DatabaseAdapterObj => {
  const { prodMigrations, ...rest } = options;
  const inner = sqliteAdapter({ ...rest, push: false });
  return {
    ...inner,
    init: (args: { payload: Payload }) => {
      const adapter = inner.init(args) as unknown as Adapter;
      addGate(adapter, options.client, limits, args.payload);
      const connect = adapter.connect.bind(adapter);
      adapter.connect = async (connectOptions) => {
        adapter.client ??= await openConnection(options.client);
        await connect(connectOptions);
        // After the connection, because migrations write through the gate as everything else does.
        if (process.env.NODE_ENV === 'production' && prodMigrations)
          await adapter.migrate({ migrations: prodMigrations });
      };
      return adapter as unknown as ReturnType<typeof inner.init>;
    },
  };
};

const addGate = (adapter: Adapter, clientConfig: Config, limits: GateLimits, payload: Payload): void => {
  let writer: Client | undefined;
  let writerDrizzle: unknown;
  let migrating = false;
  const begun = new Map<string, Begun>();
  const changes = new Changes();
  Object.assign(adapter, { changes });
  const begin = (): string => {
    const id = randomUUID();
    begun.set(id, { open: undefined, isOpen: false, running: new Set(), changes: [] });
    return id;
  };

  const gate = new WriteGate(limits, (id, label) => {
    payload.logger.error(`„${label}” held the gate for more than ${String(limits.holdMs)} ms and is rolled back.`);
    void end(id, 'ROLLBACK').catch((error: unknown) => {
      payload.logger.error(error);
    });
  });

  const connectWriter = async (): Promise<Client> => {
    if (writer) return writer;
    const client = await openConnection(clientConfig);
    writerDrizzle = drizzle(client, { schema: adapter.schema });
    writer = client;
    return client;
  };

  const openNow = async (id: string, label: string): Promise<void> => {
    await gate.take(id, label);
    const state = begun.get(id);
    try {
      if (!state) throw new TransactionOver(label);
      const client = await connectWriter();
      // It may have ended while it waited: then nobody would close what is opened here.
      if (!begun.has(id)) throw new TransactionOver(label);
      const began = client.execute('BEGIN IMMEDIATE;');
      state.isOpen = true;
      await began;
      if (!begun.has(id)) throw new TransactionOver(label);
      adapter.sessions[id] = { db: writerDrizzle, resolve: () => end(id, 'COMMIT'), reject: () => end(id, 'ROLLBACK') };
    } catch (error) {
      if (state) state.isOpen = false;
      gate.release(id);
      throw error;
    }
  };

  const open = async (id: string, label: string): Promise<void> => {
    const state = begun.get(id);
    if (!state) throw new TransactionOver(label);
    state.open ??= openNow(id, label);
    await state.open;
    if (!begun.has(id)) throw new TransactionOver(label);
  };

  const end = async (id: string, statement: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    const state = begun.get(id);
    if (!state) {
      // Rolling back twice is harmless; committing what was rolled back would acknowledge a write that is not there.
      if (statement === 'COMMIT') throw new TransactionOver('zatwierdzenie');
      return;
    }
    begun.delete(id);
    // A call that waits for the gate finds its transaction over; one that has it finishes within milliseconds.
    await Promise.allSettled(state.running);
    Reflect.deleteProperty(adapter.sessions, id);
    if (!state.isOpen || !writer) return;
    try {
      await writer.execute(statement);
    } catch (error) {
      if (statement === 'COMMIT') await writer.execute('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      // Before the gate opens and before the writer hears of it; also after a commit that failed half-way.
      if (statement === 'COMMIT') changes.note(state.changes);
      gate.release(id);
    }
  };

  adapter.beginTransaction = async (options?: { eager?: boolean }) => {
    const id = begin();
    if (migrating || options?.eager === true) await open(id, migrating ? 'migracja' : 'transakcja');
    return id;
  };
  adapter.commitTransaction = async (id: unknown) => {
    const known = String(await id);
    if (known !== '') await end(known, 'COMMIT');
  };
  adapter.rollbackTransaction = async (id: unknown) => {
    await end(String(await id), 'ROLLBACK');
  };

  for (const name of writes) {
    const original = (adapter[name] as (args: WriteArguments) => Promise<unknown>).bind(adapter);
    /** One call inside transaction `id`, opened by it if it is the first. */
    const within = async (id: string, args: WriteArguments): Promise<unknown> => {
      const place =
        args.collection ?? args.collectionSlug ?? args.global ?? args.globalSlug ?? args.slug ?? 'payload-jobs';
      const label = `${name} ${place}`;
      await open(id, label);
      const state = begun.get(id);
      if (!state) throw new TransactionOver(label);
      const call = original(args);
      // Also a call that fails has an entry: some of its statements may have gone through.
      const noted = call.then(
        (result) => state.changes.push(changeOf(place, args, result, name === 'create')),
        () => state.changes.push({ collection: place, owners: undefined }),
      );
      state.running.add(noted);
      try {
        return await call;
      } finally {
        await noted;
        state.running.delete(noted);
      }
    };
    adapter[name] = async (args: WriteArguments) => {
      const outer = await args.req?.transactionID;
      if (outer !== undefined && outer !== null && outer !== '') {
        try {
          return await within(String(outer), args);
        } catch (error) {
          // Payload begins a transaction of its own for jobs and forgets to end it when this call fails.
          if (name === 'updateJobs') await end(String(outer), 'ROLLBACK').catch(() => undefined);
          throw error;
        }
      }
      const own = begin();
      try {
        const req = Object.create(args.req ?? null, {
          transactionID: { value: own, writable: true, enumerable: true },
        }) as WriteArguments['req'];
        const result = await within(own, { ...args, ...(req ? { req } : {}) });
        await end(own, 'COMMIT');
        return result;
      } catch (error) {
        await end(own, 'ROLLBACK').catch(() => undefined);
        throw error;
      }
    };
  }

  const migrate = adapter.migrate.bind(adapter);
  adapter.migrate = async (options) => {
    migrating = true;
    try {
      await migrate(options);
    } finally {
      migrating = false;
    }
  };
  const destroy = adapter.destroy?.bind(adapter);
  adapter.destroy = async () => {
    writer?.close();
    writer = undefined;
    adapter.client?.close();
    await destroy?.();
  };
};
