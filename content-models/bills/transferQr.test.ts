import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transferQrText, withoutPolishLetters } from './transferQr.ts';

const transfer = {
  accountNumber: '61109010140000071219812874',
  payee: 'MIASTO CHELM',
  nip: '5261040828',
  title: 'Oplata woda 2026-10 K-00042',
  grosze: 12_345,
};

test('the code has the nine fields of the Polish standard', () => {
  expect(transferQrText(transfer)).toBe(
    '5261040828|PL|61109010140000071219812874|012345|MIASTO CHELM|Oplata woda 2026-10 K-00042|||',
  );
  expect(
    transferQrText({
      accountNumber: '93124022231111000035769596',
      payee: 'URZAD MIASTA CHELM',
      title: 'Opl.odpady 2026-10 DO-000123',
      grosze: 0,
    }),
  ).toBe('|PL|93124022231111000035769596|000000|URZAD MIASTA CHELM|Opl.odpady 2026-10 DO-000123|||');
});

test('ten thousand złoty and more have no code, only the data', () => {
  expect(transferQrText({ ...transfer, grosze: 999_999 })).toBeDefined();
  expect(transferQrText({ ...transfer, grosze: 1_000_000 })).toBeUndefined();
});

test('whatever the words, there are eight bars and no name or title longer than the standard allows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (payee, title) => {
      const fields = (transferQrText({ ...transfer, payee, title }) ?? '').split('|');
      expect(fields).toHaveLength(9);
      expect(Array.from(fields[4] ?? '').length).toBeLessThanOrEqual(20);
      expect(Array.from(fields[5] ?? '').length).toBeLessThanOrEqual(32);
    }),
  );
});

test('Polish letters can be taken off without losing capitals', () => {
  expect(withoutPolishLetters('Miasto Chełm, ŻÓŁW')).toBe('Miasto Chelm, ZOLW');
});
