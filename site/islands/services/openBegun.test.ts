import { expect, test, vi } from 'vitest';
import type { OpenedDraft } from '../../../content-models/drafts/draft.ts';
import type { PortalClient } from '../shared/portalClient.ts';
import { makeDraftStore } from './draftStore.ts';
import { openBegun } from './openBegun.ts';

const key = '7c1f7a0e-3a53-4d1b-9a3b-2a3a2a1b0c0d';
const place = { resident: '0193a000-0000-7000-8000-000000000001', service: 'pismo-ogolne', version: 2 };
const there = (revision: number, given: Partial<OpenedDraft> = {}): OpenedDraft => ({
  ...{ revision, version: 2, typedInto: 2, answers: { subject: 'Most' }, key, step: 1, lost: [], changed: [] },
  ...{ updatedAt: '2026-11-20T10:00:00.000Z', expiresAt: '2027-02-18T10:00:00.000Z' },
  ...given,
});
const answer = (draft: OpenedDraft | null) => ({ ok: true as const, value: { draft }, status: 200, serverTime: 0 });
const offline = { ok: false as const, failure: { kind: 'unreachable' as const } };

const device = () => {
  const kept = new Map<string, string>();
  return makeDraftStore(
    {
      get length() {
        return kept.size;
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => kept.set(name, value),
      removeItem: (name) => kept.delete(name),
    },
    () => 1000,
  );
};
const typedHere = (given: object = {}, version = 2) => {
  const store = device();
  store.save({ ...place, version }, { title: 'Pismo', answers: { subject: 'Lampa' }, key, ...given });
  return store;
};
const nobody = {} as PortalClient;

test('what another device left goes on here, on the screen it was left on', async () => {
  expect(await openBegun(nobody, device(), place, answer(there(3)))).toMatchObject({
    kind: 'one',
    start: { answers: { subject: 'Most' }, revision: 3, step: 1, otherVersion: false },
  });
  expect(await openBegun(nobody, device(), place, answer(null))).toEqual({ kind: 'nothing' });
});

test('without a connection the device’s own copy is enough', async () => {
  expect(await openBegun(nobody, typedHere({ revision: 3 }), place, offline)).toMatchObject({
    kind: 'one',
    start: { answers: { subject: 'Lampa' }, revision: 3 },
  });
});

test('what was typed here after the last keeping goes on, and later leaves for the office', async () => {
  expect(await openBegun(nobody, typedHere({ revision: 3 }), place, answer(there(3)))).toMatchObject({
    kind: 'one',
    start: { answers: { subject: 'Lampa' }, revision: 3 },
  });
});

test('what was typed here while another device went on is a choice, unless both say the same', async () => {
  expect(await openBegun(nobody, typedHere({ revision: 3 }), place, answer(there(4)))).toMatchObject({
    kind: 'two',
    here: { answers: { subject: 'Lampa' } },
    there: { answers: { subject: 'Most' }, revision: 4 },
  });
  const same = there(4, { answers: { subject: 'Lampa' } });
  expect(await openBegun(nobody, typedHere({ revision: 3 }), place, answer(same))).toMatchObject({ kind: 'one' });
});

test('a page left before the office answered is no other device: what was typed last goes on, over its own keeping', async () => {
  const sent = { subject: 'Most' };
  expect(await openBegun(nobody, typedHere({ revision: 3, sent }), place, answer(there(4)))).toMatchObject({
    kind: 'one',
    start: { answers: { subject: 'Lampa' }, revision: 4, synced: false },
  });
  expect(await openBegun(nobody, typedHere({ revision: 0, sent }), place, answer(there(1)))).toMatchObject({
    kind: 'one',
    start: { answers: { subject: 'Lampa' }, revision: 1 },
  });
  // it never arrived, or another device was faster
  expect(await openBegun(nobody, typedHere({ revision: 3, sent }), place, answer(there(3)))).toMatchObject({
    kind: 'one',
    start: { answers: { subject: 'Lampa' }, revision: 3 },
  });
  const other = there(4, { answers: { subject: 'Droga' } });
  expect(await openBegun(nobody, typedHere({ revision: 3, sent }), place, answer(other))).toMatchObject({
    kind: 'two',
  });
  expect(await openBegun(nobody, typedHere({ revision: 3, sent }), place, answer(there(5)))).toMatchObject({
    kind: 'two',
  });
});

test('a copy of what the office kept gives way to the office, and goes with it when it was filed elsewhere', async () => {
  const copy = typedHere({ revision: 3, synced: true });
  expect(await openBegun(nobody, copy, place, answer(there(4)))).toMatchObject({ start: { revision: 4 } });
  expect(await openBegun(nobody, copy, place, answer(null))).toEqual({ kind: 'nothing' });
  expect(copy.list(place.resident)).toEqual([]);
});

test('what was typed into an older form is given to the office, which moves it', async () => {
  const put = vi.fn(() => Promise.resolve({ ok: true, value: {} }));
  const moved = there(4, { typedInto: 1, lost: ['Ulica'], answers: { subject: 'Lampa' } });
  const client = { put, get: () => Promise.resolve(answer(moved)) } as unknown as PortalClient;
  const store = typedHere({ revision: 3 }, 1);
  expect(await openBegun(client, store, place, answer(there(3)))).toMatchObject({
    kind: 'one',
    start: { otherVersion: true, lost: ['Ulica'], synced: false },
  });
  expect(put.mock.calls[0]).toMatchObject([
    '/drafts/pismo-ogolne',
    expect.anything(),
    { body: { version: 1, revision: 3 } },
  ]);
});
