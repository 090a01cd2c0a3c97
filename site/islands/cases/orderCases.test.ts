import { expect, test } from 'vitest';
import { orderCases } from './orderCases.ts';

test('what waits for the resident comes first, closed matters last, and each group stays as it came', () => {
  const cases = [
    { turn: 'nobody', id: 1 },
    { turn: 'office', id: 2 },
    { turn: 'resident', id: 3 },
    { turn: 'office', id: 4 },
    { turn: 'resident', id: 5 },
  ] as const;
  expect(orderCases([...cases]).map(({ id }) => id)).toEqual([3, 5, 2, 4, 1]);
});
