import { expect, test } from 'vitest';
import { pdfFaults, pdfVerdict } from './pdfCheck.ts';

const good = { pages: 2, tagged: true, language: 'pl-PL', title: 'Uchwała', hasText: true };

test('a file with tags, language, title and text is accessible', () => {
  expect(pdfFaults(good)).toEqual([]);
  expect(pdfVerdict(good)).toContain('jest dostępny');
});

test('each lack is named with a way to mend it', () => {
  expect(pdfFaults({ pages: 3, tagged: false, hasText: false })).toHaveLength(4);
  expect(pdfVerdict({ ...good, hasText: false })).toContain('OCR');
  expect(pdfVerdict({ ...good, title: '' })).toContain('Właściwościach');
});

test('a file that cannot be looked into is said to be so', () => {
  expect(pdfVerdict(undefined)).toContain('zaszyfrowany');
});
