import type { Payload } from 'payload';
import { expect, test } from 'vitest';
import { Changes } from './changes.ts';
import { keptUntilWritten } from './keptUntilWritten.ts';

/** A directory read from „departments” that counts how often it was read. */
const directory = (changes?: Changes) => {
  const payload = { db: { changes } } as unknown as Payload;
  let reads = 0;
  const read = keptUntilWritten(['departments'], (_req: { payload: Payload; transactionID?: string }, commune) => {
    reads += 1;
    return commune === 'nowhere'
      ? Promise.reject(new Error('nowhere'))
      : Promise.resolve(`${commune} ${String(reads)}`);
  });
  const look = (commune: string, transactionID?: string) =>
    read({ payload, ...(transactionID === undefined ? {} : { transactionID }) }, commune);
  return { look, reads: () => reads };
};

test('what was read is read again only after somebody wrote to where it came from', async () => {
  const changes = new Changes();
  const { look, reads } = directory(changes);
  expect(await look('chelm')).toBe('chelm 1');
  changes.note([{ collection: 'cases', owners: undefined }]);
  expect(await look('chelm')).toBe('chelm 1');
  changes.note([{ collection: 'departments', owners: undefined }]);
  expect(await look('chelm')).toBe('chelm 2');
  expect(await look('koden')).toBe('koden 3');
  expect(reads()).toBe(3);
});

test('whoever writes meanwhile is not covered up by what was read before', async () => {
  const changes = new Changes();
  const { look } = directory(changes);
  const before = look('chelm');
  changes.note([{ collection: 'departments', owners: undefined }]);
  expect(await before).toBe('chelm 1');
  expect(await look('chelm')).toBe('chelm 2');
});

test('a transaction sees its own rows, and nobody else gets them', async () => {
  const { look } = directory(new Changes());
  await look('chelm');
  expect(await look('chelm', 'one')).toBe('chelm 2');
  expect(await look('chelm')).toBe('chelm 1');
});

test('where other processes write too, everything is read each time', async () => {
  const { look } = directory();
  await look('chelm');
  expect(await look('chelm')).toBe('chelm 2');
});

test('a reading that failed is tried again', async () => {
  const { look, reads } = directory(new Changes());
  await expect(look('nowhere')).rejects.toThrow('nowhere');
  await expect(look('nowhere')).rejects.toThrow('nowhere');
  expect(reads()).toBe(2);
});
