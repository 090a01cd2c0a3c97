import { expect, test } from 'vitest';
import { calendarEntrySchema, type CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import type { Bill } from '../../content-models/bills/bill.ts';
import type { Contract } from '../../content-models/meters/meter.ts';
import { billEntries } from './billEntries.ts';
import { caseEntries } from './caseEntries.ts';
import { topicEntries } from './linkEntries.ts';
import type { LinkedThing } from './linkedThing.ts';
import { meterEntries } from './meterEntries.ts';
import { ownEntry } from './ownEntries.ts';
import { schoolNoticeEntries, schoolworkEntries } from './schoolEntries.ts';
import { wasteEntries } from './wasteEntries.ts';

const link = (more: Partial<LinkedThing> = {}): LinkedThing => ({
  id: '019a0000-0000-7000-8000-000000000001',
  institution: { id: '019a0000-0000-7000-8000-00000000000a', kind: 'water' },
  subject: { name: 'ul. Lubelska 12/3' },
  subjectHash: 'hash-of-a-contract',
  ...more,
});
const school = link({
  institution: { id: '019a0000-0000-7000-8000-00000000000b', kind: 'school' },
  subject: { name: 'Zofia Demo' },
});
const bill = (more: Partial<Bill> = {}): Bill => ({
  id: 'FV/2026/11/7',
  number: 'FV/2026/11/7',
  kind: 'invoice',
  issuedOn: '2026-11-02',
  dueOn: '2026-11-16',
  seller: { name: 'Wodociągi' },
  items: [],
  totalGrosze: 12_345,
  paidGrosze: 0,
  accountNumber: '61109010140000071219812874',
  transferTitle: 'Woda',
  hasPdf: false,
  ...more,
});
const bills = (...some: Bill[]) => ({ balanceGrosze: 0, bills: some });
const valid = (entries: CalendarEntry[]) => entries.map((entry) => calendarEntrySchema.parse(entry));

test('a bill is due until it is paid, and keeps its name in the calendar whichever link it comes by', () => {
  const [open] = valid(billEntries(link(), bills(bill())));
  expect(open).toMatchObject({ on: '2026-11-16', isDuty: true, done: false, neutralTitle: 'Termin płatności' });
  expect(open?.title).toContain('123,45\u00a0zł');
  const linkedAnew = link({ id: '019a0000-0000-7000-8000-000000000009' });
  const [paid] = valid(billEntries(linkedAnew, bills(bill({ paidGrosze: 12_345 }))));
  expect(paid).toMatchObject({ uid: open?.uid, done: true });
});

test('another customer’s bill of the same number is another entry', () => {
  const [one] = billEntries(link(), bills(bill()));
  const [other] = billEntries(link({ subjectHash: 'neighbour' }), bills(bill()));
  expect(other?.uid).not.toBe(one?.uid);
});

test('a part that was paid leaves the rest; a correction in the customer’s favour asks for nothing', () => {
  const [rest] = billEntries(link(), bills(bill({ paidGrosze: 10_000 }), bill({ id: 'KOR', totalGrosze: -500 })));
  expect(rest?.title).toContain('23,45\u00a0zł');
  expect(billEntries(link(), bills(bill({ totalGrosze: -500 })))).toEqual([]);
});

test('an instalment of a tax stands under taxes, whoever collects it', () => {
  expect(billEntries(link(), bills(bill({ kind: 'taxInstalment' })))[0]?.source).toBe('tax');
  const taxOffice = link({ institution: { id: 'x', kind: 'tax' } });
  expect(billEntries(taxOffice, bills(bill({ kind: 'publicDue' })))[0]?.source).toBe('tax');
});

test('a reading window is a duty until it is over, and done when every meter was read in it', () => {
  const contract = (readings: Contract['meters'][number]['readings']): Contract => ({
    number: 'W-42',
    point: 'ul. Lubelska 12/3',
    meters: [{ number: 'WOD-1', kind: 'coldWater', unit: 'm³', digits: 5, readings }],
    readingWindow: { from: '2026-11-20', to: '2026-11-30' },
  });
  const at = (today: string, ...readings: Contract['meters'][number]['readings']) =>
    valid(meterEntries(link(), { customer: 'Anna', contracts: [contract(readings)] }, today))[0];
  expect(at('2026-11-24')).toMatchObject({ on: '2026-11-20', until: '2026-11-30', isDuty: true, done: false });
  expect(at('2026-12-01')).toMatchObject({ isDuty: false, done: false });
  expect(at('2026-11-24', { on: '2026-11-21', milli: 218_000, kind: 'self' })).toMatchObject({ done: true });
  expect(at('2026-11-24', { on: '2026-11-21', milli: 218_000, kind: 'estimated' })).toMatchObject({ done: false });
  expect(at('2026-11-24', { on: '2026-10-21', milli: 218_000, kind: 'self' })).toMatchObject({ done: false });
});

test('waste days are told apart by sector, fraction and day, and by the address', () => {
  const calendar = {
    sector: 'Sektor A1 – Śródmieście',
    address: 'ul. Lubelska 12',
    outBy: '06:00',
    pickups: [
      { on: '2026-11-25', fraction: 'paper' as const },
      { on: '2026-11-25', fraction: 'bio' as const },
      { on: '2026-12-09', fraction: 'paper' as const, note: 'zamiast 11 grudnia' },
    ],
  };
  const entries = valid(wasteEntries(link(), calendar));
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(3);
  expect(entries[0]?.uid).toMatch(/^waste-sektor-a1-srodmiescie-paper-2026-11-25-/);
  expect(entries[2]?.title).toBe('Papier: wystaw do godz. 06:00 (zamiast 11 grudnia)');
  expect(wasteEntries(link({ subjectHash: 'next door' }), calendar)[0]?.uid).not.toBe(entries[0]?.uid);
});

test('nothing of a child, a sum or a matter is in a neutral title', () => {
  const all = valid([
    ...schoolworkEntries(school, {
      items: [
        { id: '1', kind: 'test', on: '2026-11-26', subject: 'matematyka', title: 'Ułamki Zofii' },
        { id: '2', kind: 'homework', on: '2026-11-27', subject: 'historia', title: 'Kraków' },
        { id: '3', kind: 'quiz', on: '2026-11-27', subject: 'biologia', title: 'Płazy' },
      ],
    }),
    ...schoolNoticeEntries(school, {
      notices: [
        { id: '1', publishedAt: '2026-11-20T10:00:00Z', title: 'Wywiadówka 4b', text: '', on: '2026-12-01' },
        { id: '2', publishedAt: '2026-11-20T10:00:00Z', title: 'Bez dnia', text: '' },
      ],
    }),
    ...billEntries(link(), bills(bill())),
    ...caseEntries([
      { id: 'c', number: 'MM-2026-000001', title: 'Zasiłek', turn: 'resident', dueOn: '2026-12-01' },
      { id: 'd', number: 'MM-2026-000002', title: 'Zasiłek', turn: 'office', dueOn: '2026-12-02' },
      { id: 'e', number: 'MM-2026-000003', title: 'Zasiłek', turn: 'nobody', dueOn: '2026-12-03' },
    ]),
  ]);
  expect(all).toHaveLength(7);
  const said = all.map(({ neutralTitle }) => neutralTitle).join(' ');
  expect(said).not.toMatch(/Zofi|matematyka|historia|biologia|4b|Zasiłek|zł|MM-|FV/);
  expect(all.filter(({ isDuty }) => isDuty).map(({ source }) => source)).toEqual(['bill', 'case']);
});

test('a test is named by its kind, subject and title, and the kind is said once', () => {
  const item = { id: '1', kind: 'quiz' as const, on: '2026-11-26', subject: 'Fizyka' };
  const items = [
    { ...item, title: 'Kartkówka z trzech lekcji' },
    { ...item, id: '2', title: 'Prędkość' },
  ];
  expect(schoolworkEntries(school, { items }).map(({ title }) => title)).toEqual([
    'Fizyka: Kartkówka z trzech lekcji',
    'Kartkówka, Fizyka: Prędkość',
  ]);
});

test('a note happens, a task can be late; an hour is Polish time', () => {
  const item = { id: '019a0000-0000-7000-8000-0000000000aa', title: 'Dentysta', on: '2026-07-01', done: false };
  expect(ownEntry({ ...item, isTask: false })).toMatchObject({ isDuty: false });
  expect(ownEntry({ ...item, isTask: true, time: '08:30' })).toMatchObject({
    isDuty: true,
    startsAt: '2026-07-01T06:30:00.000Z',
  });
  expect(JSON.stringify(ownEntry({ ...item, isTask: true }).neutralTitle)).not.toContain('Dentysta');
});

test('a topic without an answer yet, or without days, gives nothing', () => {
  expect(topicEntries(link(), 'bills', undefined, '2026-11-24')).toEqual([]);
  expect(topicEntries(school, 'meals', { days: [] }, '2026-11-24')).toEqual([]);
});
