import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '@libsql/client';
import { openConnection } from './keptStatements.ts';

let folder: string;
let client: Client;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  client = await openConnection({ url: `file:${join(folder, 'city.db')}` });
  await client.execute('CREATE TABLE street (id INTEGER PRIMARY KEY, name TEXT UNIQUE)');
});
afterEach(() => {
  client.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (name: string) => client.execute({ sql: 'INSERT INTO street (name) VALUES (?)', args: [name] });
const all = async () => (await client.execute('SELECT id, name FROM street ORDER BY id')).rows;

test('the same question asked again answers what was written since', async () => {
  expect(await all()).toEqual([]);
  await add('Lubelska');
  expect(await all()).toEqual([{ id: 1, name: 'Lubelska' }]);
  await add('Kopernika');
  expect((await all()).map(({ name }) => name)).toEqual(['Lubelska', 'Kopernika']);
});

test('a statement that was refused can be used again, and says how many rows it changed', async () => {
  await add('Lubelska');
  await expect(add('Lubelska')).rejects.toThrow(/UNIQUE/);
  expect((await add('Szkolna')).rowsAffected).toBe(1);
  const rename = (id: number) =>
    client.execute({ sql: "UPDATE street SET name = 'X' || id WHERE id <= ?", args: [id] });
  expect([(await rename(1)).rowsAffected, (await rename(9)).rowsAffected]).toEqual([1, 2]);
});

test('a refused statement within a transaction does not keep it from being committed or begun again', async () => {
  for (const name of ['A', 'B', 'C']) {
    await client.execute('BEGIN IMMEDIATE;');
    await add(name);
    await expect(add(name)).rejects.toThrow(/UNIQUE/);
    await client.execute(name === 'B' ? 'ROLLBACK' : 'COMMIT');
  }
  expect((await all()).map(({ name }) => name)).toEqual(['A', 'C']);
});

test('a table that gets another column is read with it', async () => {
  await add('Lubelska');
  const whole = async () => (await client.execute('SELECT * FROM street')).rows[0];
  expect(await whole()).toEqual({ id: 1, name: 'Lubelska' });
  await client.execute('ALTER TABLE street ADD COLUMN town TEXT');
  expect(await whole()).toEqual({ id: 1, name: 'Lubelska', town: null });
});

test('more different statements than are kept are still answered rightly, and long answers come whole', async () => {
  for (let index = 0; index < 250; index += 1) await add(`ulica ${String(index)}`);
  for (let round = 0; round < 2; round += 1) {
    for (let index = 1; index <= 450; index += 1) {
      const { rows } = await client.execute(
        `SELECT id, ${String(index)} AS n FROM street WHERE id <= ${String(index)}`,
      );
      expect(rows).toHaveLength(Math.min(index, 250));
      expect(rows[0]).toEqual({ id: 1, n: index });
    }
  }
});

test('a second connection to the file sees what the first has committed', async () => {
  const other = await openConnection({ url: `file:${join(folder, 'city.db')}` });
  const count = async () => (await other.execute('SELECT count(*) AS n FROM street')).rows[0]?.n;
  expect(await count()).toBe(0);
  await add('Lubelska');
  expect(await count()).toBe(1);
  other.close();
});
