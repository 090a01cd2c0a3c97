import { expect, test } from 'vitest';
import { tasksOf } from './tasksOf.ts';
import { testBill, testFacts, testLink } from './testFacts.ts';

const today = '2026-11-23';
const titles = (facts: Parameters<typeof tasksOf>[0]) =>
  tasksOf(facts).map(({ title, overdue }) => `${overdue ? '! ' : ''}${title.replaceAll('\u00a0', ' ')}`);

test('a bill is told a week ahead, stays when it is late, and goes when it is paid', () => {
  const bills = [
    testBill('late', '2026-11-20'),
    testBill('today', '2026-11-23'),
    testBill('soon', '2026-11-30', { paidGrosze: 2_345 }),
    testBill('later', '2026-12-01'),
    testBill('paid', '2026-11-20', { paidGrosze: 12_345 }),
  ];
  const facts = testFacts(today, [testLink('water', { bills: { balanceGrosze: 0, bills } })]);
  expect(titles(facts)).toEqual([
    '! Zapłać 123,45 zł, Wodociągi',
    'Zapłać 123,45 zł, Wodociągi',
    'Zapłać 100,00 zł, Wodociągi',
  ]);
  const [late, now] = tasksOf(facts);
  expect(late?.reason.replaceAll('\u00a0', ' ')).toBe('Widzisz to, bo termin zapłaty minął 20 listopada 2026 r.');
  expect(now?.reason).not.toMatch(/\.\.$/);
  expect(late?.action.path).toBe('/moje-miasto/rachunki/?link=link-water&widok=rachunek&rachunek=late');
  for (const task of tasksOf(facts)) expect(task.reason).toMatch(/^Widzisz to, bo /);
});

test('an instalment of a tax is told two weeks ahead', () => {
  const bills = [
    testBill('a', '2026-12-07', { kind: 'taxInstalment' }),
    testBill('b', '2026-12-08', { kind: 'taxInstalment' }),
  ];
  const facts = testFacts(today, [testLink('tax', { bills: { balanceGrosze: 0, bills } })]);
  expect(tasksOf(facts).map(({ dueOn }) => dueOn)).toEqual(['2026-12-07']);
});

const contracts = (readings: unknown[]) => ({
  customer: 'Anna Demo',
  contracts: [
    {
      number: 'U-1',
      point: 'ul. Lubelska 12/3',
      meters: [{ number: 'W-1', kind: 'coldWater', unit: 'm³', digits: 5, readings }],
      readingWindow: { from: '2026-11-20', to: '2026-11-25' },
    },
  ],
});

test('a reading is asked for while the company takes it, until it has one or one is on its way', () => {
  const october = { on: '2026-10-20', milli: 100_000, kind: 'real' };
  const link = testLink('water', { contracts: contracts([october]) });
  expect(titles(testFacts(today, [link]))).toEqual(['Podaj stan licznika W-1, ul. Lubelska 12/3']);
  expect(titles(testFacts('2026-11-19', [link]))).toEqual([]);
  expect(titles(testFacts('2026-11-26', [link]))).toEqual([]);
  const read = testLink('water', {
    contracts: contracts([october, { on: '2026-11-20', milli: 110_000, kind: 'self' }]),
  });
  expect(titles(testFacts(today, [read]))).toEqual([]);
  const data = { contract: 'U-1', meter: 'W-1', on: today, milli: 1, confirmed: false };
  const waiting = [{ link: 'link-water', acting: { kind: 'submitReading' as const, data } }];
  expect(titles(testFacts(today, [link], { waiting }))).toEqual([]);
});

const missed = (id: string, more: Record<string, unknown> = {}) => ({
  ...{ id, on: '2026-11-20', lesson: 1, category: 'absent', excusable: true },
  ...more,
});

test('only lessons that can still be excused, and are not yet, ask for an excuse', () => {
  const entries = [
    missed('1'),
    missed('2', { lesson: 2 }),
    missed('3', { excusable: false }),
    missed('4', { excuse: 'sent' }),
    missed('5', { category: 'excused' }),
  ];
  const link = testLink('school', { attendance: { schoolYear: '2026/2027', entries } }, 'Zofia Demo');
  const [task] = tasksOf(testFacts(today, [link]));
  expect(task?.title.replaceAll('\u00a0', ' ')).toBe('Usprawiedliw nieobecność: Zofia Demo, 2 lekcje');
  expect(task?.person).toEqual({ id: 'link-school', name: 'Zofia Demo' });
  const data = { entries: ['1', '2'], reason: 'Choroba' };
  const waiting = [{ link: 'link-school', acting: { kind: 'excuseAbsence' as const, data } }];
  expect(tasksOf(testFacts(today, [link], { waiting }))).toEqual([]);
});

test('tomorrow’s bin and tomorrow’s test are told today, nobody else’s homework is', () => {
  const pickups = [
    { on: '2026-11-24', fraction: 'paper' },
    { on: '2026-11-24', fraction: 'glass' },
    { on: '2026-11-25', fraction: 'bio' },
  ];
  const items = [
    { id: '1', kind: 'test', on: '2026-11-24', subject: 'Matematyka', title: 'Ułamki' },
    { id: '2', kind: 'homework', on: '2026-11-24', subject: 'Język polski', title: 'Czytanka' },
    { id: '3', kind: 'quiz', on: '2026-11-25', subject: 'Przyroda', title: 'Pogoda' },
  ];
  const facts = testFacts(today, [
    testLink('waste', { wasteCalendar: { sector: 'A', address: 'Lubelska 12', pickups } }),
    testLink('school', { schoolwork: { items } }, 'Zofia Demo'),
  ]);
  expect(titles(facts)).toEqual(['Wystaw odpady: papier, szkło', 'Jutro sprawdzian: Matematyka, Zofia Demo']);
});

test('who has linked nothing is shown how, and a matter that waits for them comes with it', () => {
  const cases = [
    {
      ...{ number: 'MM-2026-000001', title: 'Pismo ogólne', statusLabel: 'Do uzupełnienia' },
      ...{ turn: 'resident' as const, path: '/moje-miasto/sprawa/?numer=MM-2026-000001' },
    },
  ];
  expect(titles(testFacts(today, [], { cases }))).toEqual([
    'Urząd czeka na Twoją odpowiedź: Pismo ogólne',
    'Połącz szkołę dziecka, wodociągi albo harmonogram odpadów',
  ]);
});
