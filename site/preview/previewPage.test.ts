import { expect, test } from 'vitest';
import { previewPage } from './previewPage.ts';

test('a preview says that it is one, stays out of search engines and asks for its files at its own address', () => {
  const page = previewPage(
    '<!doctype html><html><head><title>x</title></head><body class="a"><img src="/obrazy/ab-480.jpg" srcset="/obrazy/ab-480.avif 480w, /obrazy/ab-960.avif 960w"><a href="/pliki/ab/plan.pdf">Plan</a><a href="/ogloszenia/">Ogłoszenia</a></body></html>',
  );
  expect(page).toContain('<b>Podgląd.</b>');
  expect(page).toContain('noindex');
  expect(page).toContain('srcset="/podglad/obrazy/ab-480.avif 480w, /podglad/obrazy/ab-960.avif 960w"');
  expect(page).toContain('href="/podglad/pliki/ab/plan.pdf"');
  expect(page).toContain('href="/ogloszenia/"');
});
