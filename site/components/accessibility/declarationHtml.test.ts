import { expect, test } from 'vitest';
import type { Declaration } from '../../../content-models/accessibility/declaration.ts';
import type { Commune } from '../../../content-models/communes/commune.ts';
import { languages } from '../../../content-models/shared/identity.ts';
import { declarationHtml } from './declarationHtml.ts';

const commune = {
  officeName: 'Urząd Gminy Kodeń',
  authority: 'Wójt Gminy Kodeń',
  origin: 'https://koden.example',
  email: 'urzad@koden.example',
  address: { street: 'ul. 1 Maja 16', postalCode: '21-509', town: 'Kodeń' },
} as Commune;
const declaration = {
  ...{ status: 'partial', method: 'external', examiner: 'Fundacja <Próba>', coordinator: 'Koordynatorka' },
  ...{ email: 'dostepnosc@koden.example', phone: '+48833750000' },
} as Declaration;

test.each(languages)('what a validator reads in the middle of a sentence stands there once, in %s', (language) => {
  const html = Object.values(declarationHtml(commune, declaration, language)).join('\n');
  for (const id of ['a11y-podmiot', 'a11y-zakres', 'a11y-url', 'a11y-email', 'a11y-telefon', 'a11y-audytor'])
    expect(html.split(`id="${id}"`), id).toHaveLength(2);
  expect(html).toContain('href="mailto:dostepnosc@koden.example"');
  expect(html).toContain('href="tel:+48833750000"');
  expect(html).toContain('Fundacja &lt;Próba&gt;');
  expect(html).not.toMatch(/\s[.,]/);
});

test('Polish names are marked as Polish in the other languages', () => {
  expect(declarationHtml(commune, declaration, 'en').pledge).toContain('<strong id="a11y-podmiot" lang="pl">');
  expect(declarationHtml(commune, declaration, 'pl').pledge).toContain('<strong id="a11y-podmiot">');
});

test('a site that is fully compliant names no reasons', () => {
  const { status } = declarationHtml(commune, { ...declaration, status: 'full' }, 'pl');
  expect(status).toContain('<strong>w\u00a0pełni zgodna</strong>');
  expect(status).not.toContain('z\u00a0powodu');
});
