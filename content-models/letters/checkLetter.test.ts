import { describe, expect, test } from 'vitest';
import { letterKinds } from '../services/letterTemplate.ts';
import { checkLetter, checkSignature, warnOfSignature } from './checkLetter.ts';
import { instructionOf } from './instruction.ts';
import { letterContentSchema, type LetterContent } from './letter.ts';

const whole: LetterContent = letterContentSchema.parse({
  title: 'Decyzja o sprzeciwie',
  authority: 'Prezydent Miasta Chełm',
  place: 'Chełm',
  on: '2026-11-29',
  sign: 'OŚ.6131.12.2026',
  addressee: { name: 'Anna Łoś', address: ['Lwowska 3', '22-100 Chełm'] },
  basis: 'art. 104 KPA',
  paragraphs: ['Wnoszę sprzeciw.'],
  grounds: ['Drzewo jest zdrowe.'],
  appeal: { to: 'Samorządowego Kolegium Odwoławczego w Chełmie', days: 14 },
  signer: { name: 'Jan Próbny', position: 'Kierownik Wydziału' },
});
const nobody = { name: '', position: '' };

describe('a decision has all that art. 107 § 1 asks for', () => {
  test('a whole one lacks nothing', () => {
    expect(checkLetter('decision', whole)).toEqual([]);
  });
  test.each<[string, Partial<LetterContent>, string]>([
    ['the authority', { authority: '' }, 'pkt 1'],
    ['the day', { on: undefined }, 'pkt 2'],
    ['the party', { addressee: { name: '', address: [] } }, 'pkt 3'],
    ['the legal basis', { basis: '' }, 'pkt 4'],
    ['what is settled', { paragraphs: [] }, 'pkt 5'],
    ['the grounds', { grounds: [] }, 'pkt 6'],
    ['the instruction', { appeal: undefined }, 'pkt 7'],
    ['the name of the signer', { signer: nobody }, 'pkt 8'],
    ['the position of the signer', { signer: { name: 'Jan', position: '' } }, 'pkt 8'],
  ])('without %s it is not sent, and the article is named', (_what, without, point) => {
    const faults = checkLetter('decision', { ...whole, ...without });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toContain(`art. 107 § 1 ${point}`);
  });
  test('the grounds may be left out where the party gets all it asked for (art. 107 § 4), but not in an order', () => {
    expect(checkLetter('decision', { ...whole, grounds: [], grantsAll: true })).toEqual([]);
    expect(checkLetter('refusal', { ...whole, grounds: [], grantsAll: true })).toHaveLength(1);
  });
});

test('a certificate needs no basis, no grounds and no instruction', () => {
  expect(checkLetter('certificate', { ...whole, basis: '', grounds: [], appeal: undefined })).toEqual([]);
  expect(checkLetter('certificate', { ...whole, paragraphs: [] })[0]?.message).toContain('art. 218');
});

test('a notice of delay needs its reasons and the new day, and always tells of urging', () => {
  expect(checkLetter('extension', { ...whole, grounds: [] }).map(({ part }) => part)).toEqual(['grounds', 'newDueOn']);
  expect(checkLetter('extension', { ...whole, newDueOn: '2027-01-15' })).toEqual([]);
  expect(instructionOf('extension', {}).join()).toContain('ponaglenie');
});

test.each(letterKinds)('an open place keeps a letter of the kind %s from being sent', (kind) => {
  const open = { ...whole, newDueOn: '2027-01-15', paragraphs: ['Od [uzupełnij: kiedy].'] };
  expect(checkLetter(kind, open)).toMatchObject([{ part: 'paragraphs' }]);
});

test('a decision is not sent without a file signed outside; a certificate is, with a warning', () => {
  expect(checkSignature('decision', undefined)).toHaveLength(1);
  expect(checkSignature('decision', { found: true, signers: [] })).toEqual([]);
  expect(checkSignature('certificate', undefined)).toEqual([]);
  expect(warnOfSignature('certificate', undefined)).toHaveLength(1);
  const unsigned = { signature: { found: false, signers: [] }, holdsOurs: false };
  expect(warnOfSignature('decision', unsigned).map(({ message }) => message)).toEqual([
    expect.stringContaining('nie ma podpisu'),
    expect.stringContaining('czy to to samo pismo'),
  ]);
  expect(warnOfSignature('decision', { signature: { found: true, signers: [] }, holdsOurs: true })).toEqual([]);
});

test('the instruction counts days in Polish and tells a decision from an order', () => {
  expect(instructionOf('decision', whole)[0]).toContain('14\u00a0dni');
  expect(instructionOf('decision', whole)[1]).toContain('zrzec się');
  const order = instructionOf('refusal', { appeal: { to: 'Kolegium', days: 7 } });
  expect(order[0]).toContain('zażalenie');
  expect(instructionOf('certificate', whole)).toEqual([]);
});
