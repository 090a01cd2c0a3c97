import { expect, test } from 'vitest';
import { pageTitleOf } from './pageTitleOf.ts';

const commune = {
  officeName: 'Urząd Miasta Chełm',
  name: { nominative: 'Chełm', genitive: 'Chełma', locative: 'Chełmie' },
};

test('a short title carries the office, a long one only the town, a very long one is cut at a word', () => {
  expect(pageTitleOf('Kontakt', commune)).toBe('Kontakt – Urząd Miasta Chełm');
  expect(pageTitleOf('Zawiadomienie o wszczęciu postępowania w sprawie drogi', commune)).toBe(
    'Zawiadomienie o wszczęciu postępowania w sprawie drogi – Chełm',
  );
  const cut = pageTitleOf(
    'Zawiadomienie o wszczęciu postępowania w sprawie warunków zabudowy przy ul. Ogrodowej',
    commune,
  );
  expect(cut).toMatch(/\S…$/);
  expect(cut.length).toBeLessThanOrEqual(70);
});
