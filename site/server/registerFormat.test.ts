import { expect, test } from 'vitest';
import { withRegisterFormat } from './registerFormat.ts';

test('a question for a format leads to the file of that list, and nothing else does', () => {
  const fileOf = (path: string, search: string) => withRegisterFormat({ path, search }).path;
  expect(fileOf('/bip/rejestr-zmian/', '?format=json')).toBe('/bip/rejestr-zmian/rejestr.json');
  expect(fileOf('/bip/rejestr-zmian/2026/11/', '?format=xml')).toBe('/bip/rejestr-zmian/2026/11/rejestr.xml');
  expect(fileOf('/bip/rejestr-zmian/', '?format=../../x')).toBe('/bip/rejestr-zmian/');
  expect(fileOf('/bip/rejestr-zmian/', '')).toBe('/bip/rejestr-zmian/');
  expect(fileOf('/ogloszenia/', '?format=json')).toBe('/ogloszenia/');
});
