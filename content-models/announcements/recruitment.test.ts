import { expect, test } from 'vitest';
import { resultErasureDay, withoutPerson } from './recruitment.ts';

const result = {
  publishedOn: '2026-11-20',
  chosen: { name: 'Maria Próbna', town: 'Chełm' },
  reasons: 'Maria Próbna najlepiej zdała test. Maria Próbna ma uprawnienia.',
};

test('the chosen person may be shown for three months', () => {
  expect(resultErasureDay('2026-11-30')).toBe('2027-02-28');
});

test('what is left of a result says that data were removed, and names nobody', () => {
  const left = withoutPerson(result, '2027-02-20');
  expect(left).toEqual({
    publishedOn: '2026-11-20',
    reasons: '[dane usunięto] najlepiej zdała test. [dane usunięto] ma uprawnienia.',
    personalDataErasedOn: '2027-02-20',
  });
  expect(withoutPerson(left, '2027-03-01')).toBe(left);
});
