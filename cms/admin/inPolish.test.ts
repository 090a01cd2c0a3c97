import { expect, test } from 'vitest';
import { inPolish } from './inPolish.ts';

const bound = (text: string) => text.replaceAll('~', '\u00a0');

test('how many files were saved is said in Polish, whatever their number', () => {
  expect(inPolish('Successfully saved 1 files')).toBe(bound('Zapisano 1~plik.'));
  expect(inPolish('Successfully saved 3 files')).toBe(bound('Zapisano 3~pliki.'));
  expect(inPolish('Successfully saved 12 files')).toBe(bound('Zapisano 12~plików.'));
});

test('how many were not, and what to do about it', () => {
  const mend = 'Popraw wskazane pola i zapisz jeszcze raz.';
  expect(inPolish('Failed to save 1 files')).toBe(bound(`Nie zapisano 1~pliku. ${mend}`));
  expect(inPolish('Failed to save 2 files')).toBe(bound(`Nie zapisano 2~plików. ${mend}`));
});

test('every other message stays as it is', () => {
  expect(inPolish('Zapisano pomyślnie.')).toBe('Zapisano pomyślnie.');
});
