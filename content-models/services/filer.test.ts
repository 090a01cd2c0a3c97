import { expect, test } from 'vitest';
import { attorneyDutyOn } from './attorneyDuty.ts';
import { filerText, partyOf, publicPartyOf } from './filer.ts';
import { filerErrors, filerOf } from './filerOf.ts';
import { filerStep, type FilerKind } from './filerStep.ts';
import { fieldsOf, interpret } from './interpretService.ts';
import { loginNeeded } from './loginNeeded.ts';
import { routeOf } from './routing.ts';
import { serviceStepSchema } from './serviceForm.ts';

const steps = [
  serviceStepSchema.parse({ name: 'one', title: 'Pytania', fields: [{ type: 'text', name: 'what', label: 'Co?' }] }),
];
const form = (...filers: FilerKind[]) => ({ steps, filers });
const asked = (filers: FilerKind[], answers: Record<string, unknown>): string[] =>
  fieldsOf(interpret(form(...filers), answers, '2026-11-29')).map(({ name }) => name);

test('a form for oneself alone asks nothing of who files', () => {
  expect(filerStep({})).toBeUndefined();
  expect(filerStep({ filers: ['self'] })).toBeUndefined();
  expect(asked([], {})).toEqual(['what']);
});

test('a choice shows only what that kind needs; without a choice it is asked at once', () => {
  expect(asked(['self', 'company'], {})).toEqual(['filer', 'what']);
  expect(asked(['self', 'company'], { filer: 'company' })).toEqual([
    ...['filer', 'filerCompany', 'filerNip', 'filerRole', 'what'],
  ]);
  expect(asked(['child'], {})).toEqual([
    ...['filerChildGivenName', 'filerChildFamilyName', 'filerChildPesel', 'filerGuardian', 'what'],
  ]);
  expect(asked(['attorney'], { filerPrincipal: 'company' })).toEqual([
    ...['filerPrincipal', 'filerPrincipalCompany', 'filerPrincipalNip', 'filerProxy', 'filerDuty', 'what'],
  ]);
});

test('rules see who files, where it is asked and where it leaves no choice', () => {
  const values = (filers: FilerKind[], answers: Record<string, unknown>) =>
    interpret(form(...filers), answers, '2026-11-29').values;
  expect(values(['self', 'company'], { filer: 'company' })).toMatchObject({ filer: 'company' });
  expect(values(['child'], {})).toMatchObject({ filer: 'child' });
  expect(values([], {})).toMatchObject({ filer: 'self' });
  const routing = [
    { when: { '==': [{ var: 'filer' }, 'company'] }, unit: 'FN' },
    { when: true, unit: 'OR' },
  ];
  expect(routeOf({ routing }, values(['self', 'company'], { filer: 'company' }))).toEqual({ rule: 0, unit: 'FN' });
  expect(routeOf({ routing }, values([], {}))).toEqual({ rule: 1, unit: 'OR' });
  expect(routeOf({}, {})).toBeUndefined();
});

test('the answers of the first screen are a person, a company or their attorney', () => {
  const company = { filer: 'company', filerCompany: 'Bruk Próba', filerNip: '1234563218', filerRole: 'prezes' };
  const firm = filerOf(form('self', 'company'), company);
  expect(firm).toEqual({ kind: 'company', name: 'Bruk Próba', nip: '1234563218', role: 'prezes' });
  expect([partyOf(firm), publicPartyOf(firm)]).toEqual(['Bruk Próba', 'Bruk Próba']);
  expect(filerText(firm)).toBe('w imieniu firmy: Bruk Próba (prezes)');
  const child = filerOf(form('child'), { filerChildGivenName: 'Zosia', filerChildFamilyName: 'Próbna' });
  expect([partyOf(child), publicPartyOf(child)]).toEqual(['Zosia Próbna', undefined]);
  const attorney = { filer: 'attorney', filerPrincipal: 'person', filerPrincipalPerson: 'Jan Próbny' };
  expect(filerText(filerOf(form('self', 'attorney'), attorney))).toBe('jako pełnomocnik: Jan Próbny');
  expect(filerOf(form('self', 'attorney'), { filer: 'self' })).toEqual({ kind: 'self' });
  expect(filerText({ kind: 'self' })).toBeUndefined();
  // answers from before the form asked, and a form that does not ask
  expect(filerOf(form('self', 'company'), {})).toBeUndefined();
  expect(filerOf(form(), company)).toBeUndefined();
});

test('a kind that the form does not allow is refused with the ways that are left', () => {
  expect(filerErrors(form(), { filer: 'company' })).toEqual([
    { path: 'filer', message: 'Tę sprawę można złożyć tylko tak: dla siebie. Zmień to, dla kogo składasz.' },
  ]);
  expect(filerErrors(form('child'), { filer: 'child' })).toEqual([]);
  expect(filerErrors(form(), {})).toEqual([]);
});

test('the stamp duty of a day is what held then', () => {
  expect(attorneyDutyOn('2026-11-29')?.grosze).toBe(1700);
});

test.each([
  [undefined, 'low', undefined],
  ['low', 'low', undefined],
  ['substantial', 'low', 'substantial'],
  ['high', 'substantial', 'high'],
  ['substantial', 'high', undefined],
] as const)('a form that asks for %s and a log-in of %s: %s', (assurance, has, needed) => {
  expect(loginNeeded({ assurance }, has)).toBe(needed);
});
