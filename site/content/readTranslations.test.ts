import { expect, test } from 'vitest';
import { sampleClock, sampleCommune, sampleId, samplePage } from '../feed/sampleRecords.ts';
import { applyRecord, type Content } from './content.ts';
import { printContext } from './printContext.ts';
import { changedSinceTranslation, languageLinks, missingTranslation } from './readTranslations.ts';
import { routesOf } from './routes.ts';

const contentWith = (...pages: ReturnType<typeof samplePage>[]): Content => {
  const content: Content = new Map();
  for (const record of [sampleCommune('chelm', 1), sampleClock('chelm'), ...pages]) applyRecord(content, record);
  return content;
};
const polish = samplePage(20, { path: '/urzad/', title: 'Urząd' });
const english = samplePage(21, {
  path: '/en/office/',
  title: 'The office',
  language: 'en',
  translationOf: { id: sampleId(20), revision: 1 },
});
const read = <Answer>(content: Content, ask: () => Answer): { answer: Answer; reads: string[] } => {
  const reads = new Set<string>();
  return { answer: printContext.run({ content, reads }, ask), reads: [...reads] };
};

test('a page leads to its translations, and where there is none, to a page that says so', () => {
  const content = contentWith(polish, english);
  const { answer } = read(content, () => languageLinks('chelm', '/urzad/'));
  expect(answer).toEqual([
    { language: 'pl', path: '/urzad/', same: true },
    { language: 'en', path: '/en/office/', same: true },
    { language: 'uk', path: '/uk/urzad/', same: false },
  ]);
  expect(read(content, () => languageLinks('chelm', '/en/office/')).answer).toEqual(answer);
  expect(read(content, () => languageLinks('chelm', '/uk/urzad/')).answer).toEqual(answer);
  expect(read(content, () => languageLinks('chelm', '/ogloszenia/')).answer.map(({ path }) => path)).toEqual([
    '/',
    '/en/',
    '/uk/',
  ]);
});

test('the page that says that there is no translation names the Polish text, and goes when a translation comes', () => {
  const without = contentWith(polish, english);
  expect(read(without, () => missingTranslation('chelm', '/uk/urzad/')).answer).toEqual({
    language: 'uk',
    polish: '/urzad/',
    title: 'Urząd',
  });
  expect(read(without, () => missingTranslation('chelm', '/en/urzad/')).answer).toBeUndefined();
  const chelm = without.get('chelm');
  expect(chelm && routesOf('chelm', chelm)).toEqual(
    expect.arrayContaining(['/uk/urzad/', '/en/office/', '/en/', '/uk/']),
  );
  expect(chelm && routesOf('chelm', chelm)).not.toContain('/en/urzad/');
});

test('a translation knows since when the Polish text has been another one', () => {
  const translated = { translationOf: { id: sampleId(20), revision: 1 } };
  const same = contentWith(polish, english);
  expect(read(same, () => changedSinceTranslation('chelm', 'page', translated)).answer).toBeUndefined();
  const changed = contentWith(samplePage(20, { path: '/urzad/', revision: 2 }), english);
  const { answer, reads } = read(changed, () => changedSinceTranslation('chelm', 'page', translated));
  expect(answer).toEqual({ path: '/urzad/', changedAt: '2026-11-03T08:00:00.000Z' });
  expect(reads).toContain(`page:${sampleId(20)}`);
});
