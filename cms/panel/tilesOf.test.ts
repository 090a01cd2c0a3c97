import { expect, test } from 'vitest';
import { panelTileSchema } from '../../content-models/panel/panel.ts';
import { testBill, testFacts, testLink } from './testFacts.ts';
import { tilesOf } from './tilesOf.ts';

const today = '2026-11-23';
const said = (linked: ReturnType<typeof testLink>) => {
  const [tile] = tilesOf(testFacts(today, [linked]));
  // every tile can be shown, whatever is known; only the ids here are not real ones
  panelTileSchema.omit({ link: true }).parse(tile);
  return [tile?.headline, ...(tile?.lines ?? [])].map((line) => line?.replaceAll('\u00a0', ' '));
};

const grade = (id: string, on: string, entry: string, value?: number, weight?: number) => ({
  ...{ id, subject: 'Matematyka', entry, on, term: 'first' },
  ...(value === undefined ? {} : { value }),
  ...(weight === undefined ? {} : { weight }),
});
const grades = (list: unknown[], subjects: unknown[] = []) => ({
  ...{ schoolYear: '2026/2027', className: '4b', grades: list, subjects, behaviour: {} },
});

test('a school tile shows the average, the attendance, the newest grade and the next test', () => {
  const entries = [
    { id: '1', on: '2026-11-20', lesson: 1, category: 'present', excusable: false },
    { id: '2', on: '2026-11-20', lesson: 2, category: 'present', excusable: false },
    { id: '3', on: '2026-11-20', lesson: 3, category: 'absent', excusable: true },
  ];
  const items = [{ id: '1', kind: 'quiz', on: '2026-11-25', subject: 'Przyroda', title: 'Pogoda' }];
  const known = {
    grades: grades([grade('a', '2026-11-02', '3', 3, 1), grade('b', '2026-11-16', '5', 5, 3)]),
    attendance: { schoolYear: '2026/2027', entries },
    schoolwork: { items },
  };
  expect(said(testLink('school', known))).toEqual([
    'Średnia 4,50',
    'Frekwencja 66,7%',
    'Ostatnia ocena: 5, Matematyka, 16 listopada 2026 r.',
    'Kartkówka: Przyroda, 25 listopada 2026 r.',
  ]);
});

test('a school’s own averages count before ours, and classes 1–3 have none', () => {
  const own = [
    { subject: 'Matematyka', average: 4 },
    { subject: 'Przyroda', average: 5 },
  ];
  expect(said(testLink('school', { grades: grades([grade('a', '2026-11-02', '1', 1)], own) }))[0]).toBe('Średnia 4,50');
  const words = grade('a', '2026-11-02', 'Czyta płynnie i chętnie opowiada.');
  expect(said(testLink('school', { grades: grades([words]) }))).toEqual([undefined]);
});

const meter = (readings: [string, number][]) => ({
  ...{ number: 'W-1', kind: 'coldWater', unit: 'm³', digits: 5 },
  readings: readings.map(([on, milli]) => ({ on, milli, kind: 'real' })),
});
const contracts = (readings: [string, number][]) => ({
  customer: 'Anna Demo',
  contracts: [{ number: 'U-1', point: 'Lubelska 12', meters: [meter(readings)] }],
});

test('a company tile shows the balance, the next due day and the use beside last year’s', () => {
  const readings: [string, number][] = [
    ['2025-10-01', 0],
    ['2025-10-31', 6_000],
    ['2026-10-01', 90_000],
    ['2026-10-31', 99_000],
  ];
  const bills = [
    testBill('b', '2026-12-20'),
    testBill('a', '2026-12-01'),
    testBill('old', '2026-01-01', { paidGrosze: 12_345 }),
  ];
  expect(said(testLink('water', { bills: { balanceGrosze: 24_690, bills }, contracts: contracts(readings) }))).toEqual([
    'Do zapłaty 246,90 zł',
    'Najbliższy termin: 1 grudnia 2026 r., 123,45 zł',
    'Ostatnie 30 dni: 9 m³, rok wcześniej 6 m³',
  ]);
});

test('a dial that went round counts on, a changed meter is not compared', () => {
  const bills = { balanceGrosze: -500, bills: [] };
  const round: [string, number][] = [
    ['2026-10-01', 99_999_000],
    ['2026-10-31', 4_000],
  ];
  expect(said(testLink('water', { bills, contracts: contracts(round) }))).toEqual([
    'Nadpłata 5,00 zł',
    'Ostatnie 30 dni: 5 m³',
  ]);
  const changed: [string, number][] = [
    ['2026-10-01', 50_000],
    ['2026-10-31', 4_000],
  ];
  expect(said(testLink('water', { bills: { ...bills, balanceGrosze: 0 }, contracts: contracts(changed) }))).toEqual([
    'Wszystko zapłacone',
  ]);
});

test('a late bill is called so, and of two meters it is told which is which', () => {
  const bills = { balanceGrosze: 12_345, bills: [testBill('late', '2026-11-05')] };
  const readings: [string, number][] = [
    ['2026-10-01', 1_000],
    ['2026-10-31', 4_000],
  ];
  const [contract] = contracts(readings).contracts;
  const meters = [
    { ...meter(readings), place: 'łazienka' },
    { ...meter(readings), number: 'W-2' },
  ];
  const two = { customer: 'Anna Demo', contracts: [{ ...contract, meters }] };
  expect(said(testLink('water', { bills, contracts: two }))).toEqual([
    'Do zapłaty 123,45 zł',
    'Po terminie: 5 listopada 2026 r., 123,45 zł',
    'Ostatnie 30 dni, łazienka: 3 m³',
    'Ostatnie 30 dni, licznik W-2: 3 m³',
  ]);
});

test('a waste tile shows the next day and the days after it', () => {
  const pickups = [
    { on: '2026-11-20', fraction: 'mixed' },
    { on: '2026-11-24', fraction: 'bio' },
    { on: '2026-11-24', fraction: 'paper' },
    { on: '2026-12-01', fraction: 'glass' },
  ];
  expect(said(testLink('waste', { wasteCalendar: { sector: 'A', address: 'Lubelska 12', pickups } }))).toEqual([
    'Odbiór jutro: bio, papier',
    '1 grudnia 2026 r.: szkło',
  ]);
});

test('a tile of which nothing is known yet stands there empty, without an age', () => {
  const [tile] = tilesOf(testFacts(today, [testLink('water', { bills: undefined })]));
  expect(tile).toMatchObject({ lines: [], topics: ['bills'] });
  expect(tile?.fetchedAt).toBeUndefined();
});
