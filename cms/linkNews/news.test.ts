import { expect, test } from 'vitest';
import type { Bill } from '../../content-models/bills/bill.ts';
import type { AttendanceCategory, Attendance, Grades } from '../../content-models/school/school.ts';
import { newsBetween } from './news.ts';

const grades = (...ids: string[]): Grades => ({
  schoolYear: '2026/2027',
  className: '4b',
  grades: ids.map((id) => ({
    id,
    subject: id === '1' ? 'matematyka' : 'przyroda',
    entry: '4+',
    category: 'Sprawdzian',
    on: '2026-11-24',
    term: 'first',
  })),
  subjects: [],
  behaviour: {},
});
const attendance = (...categories: AttendanceCategory[]): Attendance => ({
  schoolYear: '2026/2027',
  entries: categories.map((category, index) => ({
    id: String(index),
    on: '2026-11-24',
    lesson: index + 1,
    category,
    excusable: true,
  })),
});
const bill = (id: string, kind: Bill['kind'] = 'invoice'): Bill => ({
  id,
  number: `F/${id}`,
  kind,
  issuedOn: '2026-11-20',
  dueOn: '2026-12-04',
  seller: { name: 'Wodociągi' },
  items: [],
  totalGrosze: 12_345,
  paidGrosze: 0,
  accountNumber: '61109010140000071219812874',
  transferTitle: 'F',
  hasPdf: false,
});

test.each([
  [['1'], 'Nowa ocena: matematyka', '4+, Sprawdzian'],
  [['1', '2', '3'], '3\u00a0nowe oceny', 'matematyka, przyroda'],
  [['1', '2', '3', '4', '5'], '5\u00a0nowych ocen', 'matematyka, przyroda'],
])('new grades %j are one line', (ids, title, text) => {
  const [news, ...more] = newsBetween('grades', grades('0'), grades('0', ...ids), 'L');
  expect(more).toEqual([]);
  expect(news).toEqual({ topic: 'grade', ids, title, text, path: '/moje-miasto/szkola/?link=L&widok=oceny' });
});

test('a grade that was told before, changed or taken away is no news', () => {
  expect(newsBetween('grades', grades('1', '2'), grades('2'), 'L')).toEqual([]);
  expect(newsBetween('grades', grades('1'), grades('1', '2'), 'L', new Set(['2']))).toEqual([]);
});

test('an absence is news, also where „present” stood before; excused ones and lateness are not', () => {
  const [news] = newsBetween(
    'attendance',
    attendance('present', 'present'),
    attendance('absent', 'absent', 'late'),
    'L',
  );
  expect(news).toMatchObject({ topic: 'attendance', ids: ['0', '1'], title: '2\u00a0nowe nieobecności' });
  expect(newsBetween('attendance', attendance('absent'), attendance('excused', 'lateExcused'), 'L')).toEqual([]);
});

test('bills and instalments are told apart, with what is to be paid', () => {
  const before = { balanceGrosze: 0, bills: [bill('1')] };
  const after = {
    balanceGrosze: 0,
    bills: [bill('1'), bill('2'), bill('3', 'taxInstalment'), bill('4', 'taxInstalment')],
  };
  const news = newsBetween('bills', before, after, 'L');
  expect(news.map(({ topic, title }) => `${topic} ${title}`)).toEqual([
    'bill Nowy rachunek F/2',
    'tax 2\u00a0nowe raty',
  ]);
  expect(news[0]?.text).toBe('Do zapłaty 123,45\u00a0zł do 4\u00a0grudnia\u00a02026\u00a0r.');
});

test('of timetables and meals nobody is told', () => {
  expect(
    newsBetween('meals', { days: [] }, { days: [{ on: '2026-11-24', dishes: ['zupa'], allergens: [] }] }, 'L'),
  ).toEqual([]);
});
