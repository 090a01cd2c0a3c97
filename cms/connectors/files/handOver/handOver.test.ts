import { describe, expect, test } from 'vitest';
import type { Letter } from '../letter.ts';
import { readZip } from '../readZip.ts';
import { plainCell } from './plainCell.ts';
import { photosOf, writeHandOver, type LaidLetter } from './writeHandOver.ts';
import { writeZip } from './writeZip.ts';

const laid = (letter: Letter, more: Partial<LaidLetter> = {}): LaidLetter => ({
  ...{ number: '7/2026', sentAt: '2026-11-20T07:15:00.000Z', sender: undefined, letter },
  ...more,
});
const reading: Letter = {
  ...{ kind: 'submitReading', subject: 'WO-00007', contract: 'U-7', meter: 'W-7', on: '2026-11-20', milli: 218_400 },
  ...{ unit: 'm³', photo: `data:image/jpeg;base64,${Buffer.from('a photo').toString('base64')}` },
};
const excuse: Letter = {
  ...{ kind: 'excuseAbsence', subject: 'u1', name: 'Zofia Demo', className: '4b', reason: 'wizyta; u lekarza' },
  days: [
    { on: '2026-11-19', lessons: [1, 2] },
    { on: '2026-11-20', lessons: [3] },
  ],
};
const lines = (bytes: Buffer): string[] => bytes.toString('utf8').replace(/\r\n$/, '').split('\r\n');

describe('The table an institution fetches', () => {
  test('begins with a BOM, so that a spreadsheet reads Polish letters, and has a row for each reading', () => {
    expect(lines(writeHandOver('submitReading', [laid(reading), laid(excuse)]))).toEqual([
      '\ufeffnumer;wyslano;klient;umowa;licznik;data;stan;jednostka;uwaga;zdjecie;plik_zdjecia',
      '7/2026;2026-11-20 08:15;WO-00007;U-7;W-7;2026-11-20;218,400;m3;;tak;zdjecie-7-2026.jpg',
    ]);
  });

  test('has a row for each day of an excuse, with the lessons and who excuses', () => {
    expect(lines(writeHandOver('excuseAbsence', [laid(excuse, { sender: 'Anna Demo' })])).slice(1)).toEqual([
      '7/2026;2026-11-20 08:15;u1;Zofia Demo;4b;2026-11-19;1, 2;"wizyta; u lekarza";Anna Demo',
      '7/2026;2026-11-20 08:15;u1;Zofia Demo;4b;2026-11-20;3;"wizyta; u lekarza";Anna Demo',
    ]);
  });

  test('no reason a resident writes becomes a formula, a new cell or a new row', () => {
    for (const bad of ['=1+1', '+48', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("http://x")', '\r\n=1', '＝1', '|calc'])
      expect(plainCell(bad)).toMatch(/^"?'/);
    expect(plainCell('=cmd|\' /C calc\'!A0;"x"\r\nu2;Ktoś')).toBe('"\'=cmd|\' /C calc\'!A0;""x"" u2;Ktoś"');
    expect(plainCell('wizyta u lekarza, godz. 8')).toBe('wizyta u lekarza, godz. 8');
    const row = lines(writeHandOver('excuseAbsence', [laid({ ...excuse, reason: 'a\r\nb;c' })])).slice(1);
    expect(row).toHaveLength(2);
  });

  test('the photos of readings come as an archive under the names in the table', () => {
    const zip = writeZip(photosOf([laid(reading), laid({ ...reading, photo: undefined }), laid(excuse)]));
    expect(readZip(zip)?.map(({ name, bytes }) => `${name} ${Buffer.from(bytes).toString()}`)).toEqual([
      'zdjecie-7-2026.jpg a photo',
    ]);
  });
});
