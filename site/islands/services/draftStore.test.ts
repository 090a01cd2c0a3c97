import { expect, test } from 'vitest';
import { makeDraftStore } from './draftStore.ts';

const anna = '0193a000-0000-7000-8000-000000000001';
const jan = '0193a000-0000-7000-8000-000000000002';
const key = '7c1f7a0e-3a53-4d1b-9a3b-2a3a2a1b0c0d';
const place = (resident: string, version = 1) => ({ resident, service: 'pismo-ogolne', version });
const draft = (subject: string) => ({ title: 'Pismo ogólne', answers: { subject, files: ['plik'] }, key });

const device = (full = false) => {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (full) throw new Error('QuotaExceededError');
      kept.set(name, value);
    },
    removeItem: (name: string) => {
      kept.delete(name);
    },
  };
};

test('what was typed comes back, with the key that keeps it one matter and the ids of files', () => {
  const store = makeDraftStore(device(), () => 1000);
  expect(store.save(place(anna), draft('Lampa'))).toBe(true);
  expect(store.find(place(anna))).toEqual({
    title: 'Pismo ogólne',
    answers: { subject: 'Lampa', files: ['plik'] },
    key,
    savedAt: 1000,
    service: 'pismo-ogolne',
    version: 1,
  });
});

test('nobody sees the draft of another resident of the same computer, and a log-out forgets only one’s own', () => {
  const store = makeDraftStore(device(), () => 1000);
  store.save(place(anna), draft('Anny'));
  store.save(place(jan), draft('Jana'));
  expect(store.find(place(jan))?.answers).toMatchObject({ subject: 'Jana' });
  store.clear(anna);
  expect(store.list(anna)).toEqual([]);
  expect(store.list(jan)).toHaveLength(1);
});

test('a draft typed into an older form is carried over once and then kept under the new one only', () => {
  const storage = device();
  const store = makeDraftStore(storage, () => 1000);
  store.save(place(anna, 1), draft('Stara wersja'));
  expect(store.find(place(anna, 2))).toMatchObject({ version: 1, answers: { subject: 'Stara wersja' } });
  store.save(place(anna, 2), draft('Nowa wersja'));
  expect(storage.length).toBe(1);
  expect(store.find(place(anna, 2))).toMatchObject({ version: 2 });
});

test('a filed matter leaves no draft behind, other forms stay', () => {
  const store = makeDraftStore(device(), () => 1000);
  store.save(place(anna), draft('Lampa'));
  store.save({ ...place(anna), service: 'oplata-za-psa' }, draft('Azor'));
  store.remove(place(anna));
  expect(store.list(anna).map(({ service }) => service)).toEqual(['oplata-za-psa']);
});

test('a draft forgotten for a month, or damaged, is thrown away', () => {
  const storage = device();
  makeDraftStore(storage, () => 0).save(place(anna), draft('Dawno temu'));
  storage.setItem(`moje-miasto:draft:${anna}:inne:1`, '{"answers":');
  expect(makeDraftStore(storage, () => 31 * 24 * 3_600_000).list(anna)).toEqual([]);
  expect(storage.length).toBe(0);
});

test('a full or forbidden storage never stops anyone from typing', () => {
  const store = makeDraftStore(device(true), () => 1000);
  expect(store.save(place(anna), draft('Lampa'))).toBe(false);
  expect(store.find(place(anna))).toBeUndefined();
});

test('a draft that left by the queue is forgotten, others stay', () => {
  const store = makeDraftStore(device(), () => 1000);
  store.save(place(anna), draft('Lampa'));
  store.settle('00000000-0000-4000-8000-000000000000');
  expect(store.list(anna)).toHaveLength(1);
  store.settle(key);
  expect(store.list(anna)).toHaveLength(0);
});
