import { expect, test } from 'vitest';
import { accessibilityOutcomePath, accessibilityRequestSchema, accessibilityTerms } from './accessibilityRequest.ts';

const request = { name: 'Anna', contact: 'anna@example.pl', page: '/bip/', problem: 'Nie\r\nwidzę mapy.' };

test('a request says who asks, how to answer, where and what; the wished form may stay empty', () => {
  expect(accessibilityRequestSchema.parse(request)).toEqual({ ...request, problem: 'Nie\nwidzę mapy.', wanted: '' });
  for (const missing of ['name', 'contact', 'page', 'problem'])
    expect(accessibilityRequestSchema.safeParse({ ...request, [missing]: '  ' }).success).toBe(false);
});

test('the office answers within seven days, at the very latest two months after the request', () => {
  expect(accessibilityTerms('2026-11-30')).toEqual({ dueOn: '2026-12-07', lastOn: '2027-01-30' });
  expect(accessibilityTerms('2026-12-31')).toEqual({ dueOn: '2027-01-07', lastOn: '2027-02-28' });
});

test('whoever wrote in English is answered in English', () => {
  expect(accessibilityOutcomePath('en', 'taken')).toBe('/en/deklaracja-dostepnosci/zglos-problem/przyjete/');
});
