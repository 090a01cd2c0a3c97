import { expect, test } from 'vitest';
import { belongsToBip } from './bip.ts';

test('an announcement is always of the Bulletin, whatever anybody ticked', () => {
  expect(belongsToBip('/ogloszenia/przetarg/', false)).toBe(true);
  expect(belongsToBip('/en/ogloszenia/przetarg/')).toBe(true);
});

test('a page under the Bulletin is of it until somebody unticks it, any other once somebody ticks it', () => {
  expect(belongsToBip('/bip/petycje/')).toBe(true);
  expect(belongsToBip('/bip/petycje/', null)).toBe(true);
  expect(belongsToBip('/bip/petycje/', false)).toBe(false);
  expect(belongsToBip('/urzad/')).toBe(false);
  expect(belongsToBip('/urzad/', true)).toBe(true);
});
