import { expect, test } from 'vitest';
import type { Acting, ActState } from '../../../content-models/links/link.ts';
import type { Failure } from '../shared/failure.ts';
import type { Result } from '../shared/portalClient.ts';
import { makeActKeys } from './actKeys.ts';
import { makeSendAct } from './makeSendAct.ts';

const link = '01890000-0000-7000-8000-000000000001';
const excuse: Acting = { kind: 'excuseAbsence', data: { entries: ['a-1'], reason: 'Gorączka.' } };
const taken: Result<ActState> = {
  ok: true,
  status: 201,
  serverTime: 0,
  value: { id: link, link, kind: 'excuseAbsence', sentAt: '2026-11-23T08:00:00Z', state: 'waiting', summary: '' },
};
const refused = (status: number): Failure => ({ kind: 'refused', problem: { type: 'about:blank', title: '', status } });

const bench = (answers: Result<ActState>[]) => {
  const kept = new Map<string, string>();
  const keys: string[] = [];
  const tab = () =>
    makeSendAct(
      (_link, _acting, key) => {
        keys.push(key);
        return Promise.resolve(answers.shift() ?? taken);
      },
      makeActKeys({
        getItem: (name) => kept.get(name) ?? null,
        setItem: (name, value) => kept.set(name, value),
        removeItem: (name) => kept.delete(name),
      }),
      () => Promise.resolve(),
    );
  return { kept, keys, tab, send: tab() };
};

test('a double press is one request', async () => {
  const { keys, send } = bench([]);
  const both = await Promise.all([send(link, excuse), send(link, excuse)]);
  expect(keys).toHaveLength(1);
  expect(both[0]).toBe(both[1]);
});

test('a repeat after a lost answer carries the same key, also from the page loaded again', async () => {
  const { keys, kept, tab, send } = bench([{ ok: false, failure: { kind: 'unreachable' } }]);
  expect((await send(link, excuse)).ok).toBe(false);
  expect((await tab()(link, excuse)).ok).toBe(true);
  expect(new Set(keys).size).toBe(1);
  expect(kept.size).toBe(0);
});

test('once it is settled, or says something else, it is another act', async () => {
  const { keys, send } = bench([taken, { ok: false, failure: refused(422) }]);
  await send(link, excuse);
  await send(link, excuse);
  await send(link, { kind: 'excuseAbsence', data: { entries: ['a-1'], reason: 'Lekarz.' } });
  expect(new Set(keys).size).toBe(3);
});

test('an act that is still being taken is asked about again with its key', async () => {
  const { keys, send } = bench([
    { ok: false, failure: refused(409) },
    { ok: false, failure: refused(409) },
  ]);
  expect((await send(link, excuse)).ok).toBe(true);
  expect(new Set(keys).size).toBe(1);
  expect(keys).toHaveLength(3);
});

test('nothing of what was said is kept beside the key', async () => {
  const { kept, send } = bench([{ ok: false, failure: { kind: 'unreachable' } }]);
  await send(link, excuse);
  expect(JSON.stringify([...kept])).not.toMatch(/Gorączka|a-1|0189/);
});
