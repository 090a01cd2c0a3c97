import path from 'node:path';
import type { DatabaseAdapterObj } from 'payload';
import type { Environment } from '../../content-models/environment/environment.ts';

/** The adapter for the configured database; only the chosen one is loaded. */
export const databaseAdapter = async (
  environment: Pick<Environment, 'databaseUrl'>,
  root: string,
): Promise<DatabaseAdapterObj> => {
  if (environment.databaseUrl.startsWith('mongodb')) {
    const { mongooseAdapter } = await import('@payloadcms/db-mongodb');
    return mongooseAdapter({
      url: environment.databaseUrl,
      allowIDOnCreate: true,
      connectOptions: { writeConcern: { w: 'majority', journal: true } },
      // Transactions inherit the connection's write concern.
      transactionOptions: { readConcern: { level: 'snapshot' } },
    });
  }
  const { gatedSqliteAdapter } = await import('./gatedSqlite.ts');
  const { migrations } = await import('../migrations/index.ts');
  return gatedSqliteAdapter({
    client: { url: environment.databaseUrl },
    idType: 'uuidv7',
    migrationDir: path.join(root, 'cms/migrations'),
    prodMigrations: migrations,
  });
};
