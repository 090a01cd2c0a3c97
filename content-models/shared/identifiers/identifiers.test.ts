import { expect, test } from 'vitest';
import { idCardFault } from './idCard.ts';
import { landRegisterFault } from './landRegister.ts';
import { nipFault } from './nip.ts';
import { peselFacts, peselFault } from './pesel.ts';
import { regonFault } from './regon.ts';

test.each([
  ['44051401359', '1944-05-14', 'male'],
  ['02070803628', '1902-07-08', 'female'],
  ['99923100014', '1899-12-31', 'male'],
  ['00010100107', '1900-01-01', 'female'],
  ['00222900023', '2000-02-29', 'female'],
  ['99323100016', '2099-12-31', 'male'],
  ['99323100023', '2099-12-31', 'female'],
  ['00410100031', '2100-01-01', 'male'],
  ['99723100049', '2299-12-31', 'female'],
])('PESEL %s says %s, %s', (pesel, bornOn, sex) => {
  expect(peselFault(pesel)).toBeUndefined();
  expect(peselFacts(pesel)).toEqual({ bornOn, sex });
});

test.each([
  ['44051401358', 'checksum'],
  ['44051401395', 'checksum'],
  ['99923106807', 'checksum'],
  ['4405140135', 'format'],
  ['4405140135X', 'format'],
  ['00000000000', 'date'],
  ['00022900010', 'date'],
  ['99130100014', 'date'],
  ['99023000010', 'date'],
  ['99201500011', 'date'],
])('PESEL %s is refused: %s', (pesel, fault) => {
  expect(peselFault(pesel)).toBe(fault);
  expect(peselFacts(pesel)).toBeUndefined();
});

test.each(['5261040828', '526-10-40-828', 'PL5261040828', '1234563218', '5214349636', '1111111111'])(
  'NIP %s is right',
  (nip) => {
    expect(nipFault(nip)).toBeUndefined();
  },
);

test.each([
  ['1234563219', 'checksum'],
  ['1234567890', 'checksum'],
  ['5261040829', 'checksum'],
  ['123456321', 'format'],
  ['0000000000', 'range'],
])('NIP %s is refused: %s', (nip, fault) => {
  expect(nipFault(nip)).toBe(fault);
});

test.each('0123456789'.split(''))('a NIP that begins with 123456708 has no right last digit: %s', (digit) => {
  expect(nipFault(`123456708${digit}`)).toBe('checksum');
});

test.each(['000331501', '123456785', '12345678512347', '00033150100000'])('REGON %s is right', (regon) => {
  expect(regonFault(regon)).toBeUndefined();
});

test.each([
  ['123456786', 'checksum'],
  ['12345678512348', 'checksum'],
  ['12345678612347', 'checksum'],
  ['12345678', 'format'],
  ['000000000', 'range'],
])('REGON %s is refused: %s', (regon, fault) => {
  expect(regonFault(regon)).toBe(fault);
});

test.each(['ABA300000', 'ABS123456', 'abs 123456', 'ABS 123456'])('the identity card %s is right', (card) => {
  expect(idCardFault(card)).toBeUndefined();
});

test.each([
  ['ABS523456', 'checksum'],
  ['ABA300001', 'checksum'],
  ['ZZC900000', 'checksum'],
  ['AB1300000', 'format'],
])('the identity card %s is refused: %s', (card, fault) => {
  expect(idCardFault(card)).toBe(fault);
});

test.each(['LU1B/00012345/8', 'GL1G/00052948/3', 'GD1W/00090409/1', 'LU1C/00012345/9', 'LU1K/00012345/7'])(
  'the land register %s is right',
  (number) => {
    expect(landRegisterFault(number)).toBeUndefined();
  },
);

test.each([
  ['LU1B/00012345/6', 'checksum'],
  ['LU1C/00012345/0', 'checksum'],
  ['LU1C/12345/9', 'format'],
])('the land register %s is refused: %s', (number, fault) => {
  expect(landRegisterFault(number)).toBe(fault);
});
