import type { Client, Config } from '@libsql/client';
import { Sqlite3Client } from '@libsql/client/sqlite3';
import Database from 'libsql';

/** How many prepared statements one connection keeps; Payload's are long texts, of which a city uses a few hundred. */
const limit = 400;

/** What the log of writes is cut back to after a checkpoint; Payload's own figure. */
const journalBytes = 64 * 1024 * 1024;

/** Statements after which a kept one might know too little: the shape of a table is another one. */
const reshapes = /^\s*(create|alter|drop|pragma|vacuum)\b/i;

type Statement = ReturnType<Database.Database['prepare']>;

/** The names of what a statement answers are as fixed as its text, unless it asks for all there are; asking costs as much as a small query. */
const withColumnsOnce = (statement: Statement, sql: string): Statement => {
  if (sql.includes('*')) return statement;
  let columns: ReturnType<Statement['columns']> | undefined;
  const ask = statement.columns.bind(statement);
  statement.columns = () => (columns ??= ask());
  return statement;
};

/**
 * The same connection, which prepares each text of SQL once. Making a plan of one of Payload's long queries takes
 * several times as long as running it: a third of all the time it takes to make a city.
 *
 * The client reads every answer to its end before the next statement, so a kept one is never in two hands.
 */
export const keepStatements = (database: Database.Database): Database.Database => {
  const prepare = database.prepare.bind(database);
  const kept = new Map<string, Statement>();
  database.prepare = ((sql: string): Statement => {
    if (reshapes.test(sql)) {
      kept.clear();
      return prepare(sql);
    }
    const known = kept.get(sql);
    // the longest unused is the first of the map
    if (known) kept.delete(sql);
    else if (kept.size >= limit) kept.delete(kept.keys().next().value ?? '');
    const statement = known ?? withColumnsOnce(prepare(sql), sql);
    kept.set(sql, statement);
    return statement;
  }) as typeof database.prepare;
  return database;
};

/**
 * A client of the SQLite file at `config.url` (`file:/…`) whose one connection keeps its statements, writes ahead
 * (WAL) and reports a commit only when it is on the disk.
 */
export const openConnection = async ({ url }: Config): Promise<Client> => {
  const file = decodeURIComponent(url.replace(/^file:(?:\/\/)?/, ''));
  const client = new Sqlite3Client(file, {}, keepStatements(new Database(file)), 'number');
  await client.execute('PRAGMA busy_timeout = 5000;');
  await client.execute('PRAGMA journal_mode = WAL;');
  await client.execute(`PRAGMA journal_size_limit = ${String(journalBytes)};`);
  await client.execute('PRAGMA synchronous = FULL;');
  return client;
};
