import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { fieldChangesOf, type Row } from './fieldChanges.ts';
import { holdsPesel } from './personalNumbers.ts';

// What Payload makes of a collection's fields, as far as the register reads it.
const fields = [
  { name: 'title', type: 'text', label: 'Tytuł' },
  { name: 'type', type: 'select', label: 'Rodzaj', options: [{ label: 'nabór', value: 'recruitment' }] },
  { name: 'summary', type: 'textarea', label: 'Streszczenie' },
  { name: 'deadlineAt', type: 'date', label: 'Termin', admin: { date: { pickerAppearance: 'dayAndTime' } } },
  { name: 'adoptedAt', type: 'date', label: 'Data wydania', admin: { date: { pickerAppearance: 'dayOnly' } } },
  { name: 'attachments', type: 'relationship', relationTo: 'documents', hasMany: true, label: 'Załączniki' },
  { name: 'urgent', type: 'checkbox', label: 'Pilne' },
  {
    name: 'recruitment',
    type: 'group',
    label: 'Dane: nabór',
    admin: { condition: (data: Row) => data.type === 'recruitment' },
    flattenedFields: [
      { name: 'position', type: 'text', label: 'Stanowisko' },
      { name: 'tasks', type: 'text', hasMany: true, label: 'Zadania' },
    ],
  },
  {
    name: 'legalBasis',
    type: 'array',
    label: 'Podstawa prawna',
    flattenedFields: [
      { name: 'act', type: 'text', label: 'Akt' },
      { name: 'article', type: 'text', label: 'Przepis' },
    ],
  },
  { name: 'searchText', type: 'text', label: 'Szukaj' },
  { name: 'changeReason', type: 'textarea', label: 'Powód zmiany' },
] as unknown as FlattenedField[];

const names = new Map([
  ['a', 'Regulamin'],
  ['b', 'Wzór wniosku'],
]);
const row: Row = {
  title: 'Nabór na stanowisko',
  type: 'recruitment',
  summary: 'Szukamy osoby do pracy w kancelarii.',
  deadlineAt: '2026-11-20T11:00:00.000Z',
  adoptedAt: '2026-11-02T12:00:00.000Z',
  attachments: ['a'],
  urgent: null,
  recruitment: { position: 'referent', tasks: ['rejestr pism', 'obsługa interesantów'] },
  legalBasis: [{ id: '1', act: 'ustawa', article: 'art. 13' }],
  searchText: 'x',
  changeReason: 'x',
};
const changed = (changes: Row) => fieldChangesOf(fields, row, { ...row, ...changes }, names);

test('a document that did not change has no changed fields, whatever the system notes for itself', () => {
  expect(changed({ searchText: 'y', changeReason: null, urgent: false, updatedAt: 'now' })).toEqual([]);
  expect(changed({ legalBasis: [{ id: '2', act: 'ustawa', article: 'art. 13' }] })).toEqual([]);
});

test('each field changes under the name that editors see, in the order of the form', () => {
  expect(changed({ urgent: true, title: 'Nabór' }).map(({ label }) => label)).toEqual(['Tytuł', 'Pilne']);
});

test('facts read as people write them: days, moments, yes and no', () => {
  expect(
    changed({ deadlineAt: '2026-11-27T12:30:00.000Z', adoptedAt: null, urgent: true }).map(
      ({ difference }) => difference,
    ),
  ).toEqual([
    {
      kind: 'fact',
      before: '20\u00a0listopada\u00a02026\u00a0r., godz.\u00a012:00',
      after: '27\u00a0listopada\u00a02026\u00a0r., godz.\u00a013:30',
    },
    { kind: 'fact', before: '2\u00a0listopada\u00a02026\u00a0r.', after: '' },
    { kind: 'fact', before: 'nie', after: 'tak' },
  ]);
});

test('a list tells what it gained and lost, files by their titles', () => {
  expect(changed({ attachments: ['b'] })).toEqual([
    {
      name: 'attachments',
      label: 'Załączniki',
      difference: { kind: 'list', added: ['Wzór wniosku'], removed: ['Regulamin'] },
    },
  ]);
});

test('a field inside a group is named by itself, and a list of lines item by item', () => {
  expect(changed({ recruitment: { position: 'inspektor', tasks: ['rejestr pism', 'archiwum'] } })).toMatchObject([
    { label: 'Stanowisko', difference: { kind: 'fact', before: 'referent', after: 'inspektor' } },
    { label: 'Zadania', difference: { added: ['archiwum'], removed: ['obsługa interesantów'] } },
  ]);
});

test('a group that does not belong to this type of document says nothing', () => {
  const other = { ...row, type: 'notice' };
  expect(fieldChangesOf(fields, other, { ...other, recruitment: { position: 'x', tasks: [] } }, names)).toEqual([]);
});

test('a PESEL that was taken out is noticed, an ordinary long number is not', () => {
  const text = (words: string) => [{ label: 'Treść', difference: { kind: 'fact' as const, before: words, after: '' } }];
  expect(holdsPesel(text('Jan, PESEL 44051401359, zamieszkały w Chełmie'))).toBe(true);
  expect(holdsPesel(text('rachunek 44051401358'))).toBe(false);
  expect(holdsPesel(text('konto 61109010140000071219812874'))).toBe(false);
});
