import { expect, test } from 'vitest';
import { transferQrText } from '../../../content-models/bills/transferQr.ts';
import { accountNumberOf } from '../../../content-models/shared/accountNumber.ts';
import { qrPath } from './qrPath.ts';

/** Draws the outline back into squares, the way a browser fills it. */
const squaresOf = ({ size, path }: { size: number; path: string }): boolean[][] => {
  const squares = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(length); step += 1) {
      const row = squares[Number(y)];
      if (row) row[Number(x) + step] = true;
    }
  return squares;
};

const text = transferQrText({
  accountNumber: accountNumberOf('109010140000071219812874'),
  payee: 'Wodociągi Chełm',
  title: 'Woda i ścieki 2026-10',
  grosze: 13_541,
});

test('a transfer is a code of error level L with its three finder patterns', () => {
  const squares = squaresOf(qrPath(text ?? ''));
  const at = (x: number, y: number) => squares[y]?.[x] === true;
  const size = squares.length;
  for (const [left, top] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const)
    for (let step = 0; step < 7; step += 1) {
      expect(at(left + step, top)).toBe(true);
      expect(at(left + step, top + 6)).toBe(true);
      expect(at(left, top + step)).toBe(true);
      expect(at(left + 6, top + step)).toBe(true);
    }
  // the first two bits of the format: level L is 01, and the mask of the format turns it into 11
  expect([at(0, 8), at(1, 8)]).toEqual([true, true]);
});

test('a code has a size of the standard and grows with its text', () => {
  for (const length of [1, 40, 100, 160]) {
    const { size } = qrPath('x'.repeat(length));
    expect((size - 17) % 4).toBe(0);
  }
  expect(qrPath('x'.repeat(160)).size).toBeGreaterThan(qrPath('x'.repeat(20)).size);
});
