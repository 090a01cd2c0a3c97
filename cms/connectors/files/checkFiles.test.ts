import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkFiles } from './checkFiles.ts';
import { problemText } from './fileProblems.ts';
import type { GivenFile } from './givenFile.ts';
import { readZip } from './readZip.ts';
import { companySample, filesOf, oneRosterSample, schoolSample, ublSample, wasteSample } from './testing/samples.ts';

const today = '2026-11-23';
const check = (kind: Parameters<typeof checkFiles>[0], files: GivenFile[]) => {
  const checked = checkFiles(kind, files, today);
  return { ...checked, said: checked.problems.map(problemText) };
};
const withFile = (files: GivenFile[], texts: Record<string, string>): GivenFile[] => [
  ...files.filter(({ name }) => !(name in texts)),
  ...filesOf(texts),
];
const textOf = (files: GivenFile[], name: string): string =>
  new TextDecoder().decode(files.find((file) => file.name === name)?.bytes);

test('a school’s own tables become its children', () => {
  const { dataset, said, notes, files } = check('school', schoolSample());
  expect(said).toEqual([]);
  expect(notes).toEqual([]);
  expect(files).toContainEqual({ name: 'oceny.csv', kind: 'oceny', rows: 2 });
  if (dataset?.kind !== 'school') throw new Error('a school was expected');
  expect(dataset.students.get('u1')).toMatchObject({
    name: 'Zofia Demo',
    bornOn: '2016-05-14',
    codes: [{ code: 'ZOFIA2026' }, { code: 'ZOFIA2099' }],
    topics: {
      grades: {
        schoolYear: '2026/2027',
        className: '4b',
        grades: [
          { id: 'g2', entry: 'np', term: 'first' },
          { id: 'g1', entry: '4+', value: 4.5, weight: 3, comment: 'Dobrze;\nale popraw 3' },
        ],
        subjects: [{ subject: 'Matematyka', average: 4.5, midYearForeseen: '5' }],
      },
      attendance: {
        entries: [
          { lesson: 3, category: 'absent', excusable: true },
          // the school has said a last day that is over
          { lesson: 4, category: 'absent', excusable: false },
          { lesson: 1, category: 'present', excusable: false },
          { lesson: 2, category: 'excused', excusable: false },
        ],
      },
      timetable: {
        lessons: [{ startsAt: '2026-11-24T07:00:00.000Z', change: { kind: 'replaced', note: 'za W. Kruk' } }],
      },
      meals: { days: [{ on: '2026-11-24', dishes: ['Zupa', 'Pierogi'], priceGrosze: 1250 }] },
    },
  });
  expect(dataset.students.get('u2')?.codes).toEqual([
    // a scope that does not say so lets nobody excuse
    { code: 'PIOTR2026', topics: ['attendance', 'timetable'], mayExcuse: false },
  ]);
});

test('a OneRoster 1.2 export becomes the same child', () => {
  const { dataset, said } = check('school', oneRosterSample());
  expect(said).toEqual([]);
  if (dataset?.kind !== 'school') throw new Error('a school was expected');
  expect([...dataset.students.keys()]).toEqual(['u1']);
  expect(dataset.students.get('u1')).toMatchObject({
    name: 'Zofia Demo',
    className: '4b',
    bornOn: '2016-05-14',
    topics: {
      grades: {
        grades: [
          {
            id: 's1',
            subject: 'Matematyka',
            entry: '4,5',
            value: 4.5,
            weight: 3,
            category: 'Sprawdzian',
            column: 'Ułamki',
            term: 'first',
          },
        ],
        subjects: [{ subject: 'Matematyka', average: 4.5 }],
      },
      schoolwork: { items: [{ kind: 'test', on: '2026-10-12', title: 'Ułamki' }] },
    },
  });
});

test('what refers to nothing, a doubled key and a shared code are named by their line', () => {
  const files = withFile(schoolSample(), {
    'oceny.csv': 'uczen;przedmiot;ocena;data\nu1;Historia;5;2026-10-01\nu9;Historia;5;2026-10-01\n',
    'kody.csv': 'uczen;kod\nu2;zofia 2026\n',
    'plan.csv':
      'klasa;data;lekcja;od;do;przedmiot\n9z;2026-11-24;1;08:00;08:45;Historia\n4b;2026-11-24;2;09:45;09:00;Historia\n',
    'frekwencja.csv': 'uczen;data;lekcja;kategoria\nu1;2026-10-12;1;1\nu1;2026-10-12;1;2\n',
  });
  const { dataset, said } = check('school', files);
  expect(dataset).toBeUndefined();
  expect(said).toEqual([
    'kody.csv, wiersz 2, kolumna „kod”: ta wartość jest już w wierszu 2 pliku uczniowie.csv.',
    'oceny.csv, wiersz 3, kolumna „uczen”: nie ma takiego wpisu w pliku uczniowie.csv.',
    'plan.csv, wiersz 2, kolumna „klasa”: nie ma takiego wpisu w pliku uczniowie.csv.',
    'frekwencja.csv, wiersz 3, kolumna „lekcja”: ta wartość jest już w wierszu 2.',
    'plan.csv, wiersz 3, kolumna „do”: lekcja kończy się, zanim się zacznie.',
  ]);
  expect(said.join()).not.toContain('zofia');
});

test('a OneRoster export of changes only, or with holes, is refused with the lines', () => {
  const sample = oneRosterSample();
  const { said } = check(
    'school',
    withFile(sample, {
      'manifest.csv': 'propertyName,value\nfile.users,delta\n',
      'results.csv': `${textOf(sample, 'results.csv')}s2,,,l9,u1,fully graded,3,2026-10-12,,,,,,,\n`,
      'enrollments.csv': `${textOf(sample, 'enrollments.csv')}e9,,,c1,o1,u77,student,,,\ne8,tobedeleted,,c1,o1,u78,student,,,\n`,
    }),
  );
  expect(said).toEqual([
    'manifest.csv, wiersz 2, kolumna „value”: przyjmujemy tylko pełny eksport (bulk), nie same zmiany (delta).',
    'enrollments.csv, wiersz 5, kolumna „userSourcedId”: nie ma takiego wpisu w pliku users.csv.',
    'results.csv, wiersz 3, kolumna „lineItemSourcedId”: nie ma takiego wpisu w pliku lineItems.csv.',
  ]);
  const unborn = check(
    'school',
    sample.filter(({ name }) => name !== 'demographics.csv'),
  );
  expect(unborn.said[0]).toContain('nie ma daty urodzenia');
});

test('a company’s tables and its UBL invoices become one customer', () => {
  const { dataset, said, files } = check('company', companySample());
  expect(said).toEqual([]);
  expect(files).toContainEqual({ name: 'fv-1.xml', kind: 'ubl', rows: 1 });
  if (dataset?.kind !== 'company') throw new Error('a company was expected');
  expect(dataset.customers.get('K-00042')).toMatchObject({
    contracts: {
      contracts: [
        {
          number: 'W-00042',
          since: '2019-04-01',
          meters: [{ digits: 5, readings: [{ milli: 209_000 }, { milli: 218_400 }] }],
        },
      ],
    },
    bills: {
      balanceGrosze: 5000 + 9865,
      bills: [
        {
          number: 'FV/1',
          seller: { name: 'Wodociągi & Kanalizacja', nip: '5261040828' },
          period: { from: '2026-10-01', to: '2026-10-31' },
          totalGrosze: 5832,
          paidGrosze: 832,
          accountNumber: '61109010140000071219812874',
          transferTitle: 'Woda FV/1',
          items: [
            { title: 'Woda', quantityMilli: 9400, unit: 'm³', unitPrice: 57_447, vatPercent: 8, grosze: 5400 },
            { title: 'Podatek VAT', grosze: 432 },
          ],
        },
        { number: 'FV/2026/10', items: [{ title: 'Woda', unitPrice: 57_447, grosze: 5832 }] },
      ],
    },
  });
});

test('a credit note takes the account of the invoice it mends', () => {
  const note = ublSample({ number: 'KOR/1' })
    .replaceAll('Invoice-2', 'CreditNote-2')
    .replaceAll(/(<\/?)Invoice([\s>])/g, '$1CreditNote$2')
    .replaceAll('InvoiceLine', 'CreditNoteLine')
    .replaceAll('InvoicedQuantity', 'CreditedQuantity')
    .replace(/<cac:PayeeFinancialAccount>.*<\/cac:PayeeFinancialAccount>/, '')
    .replace(/<cbc:DueDate>.*/, '')
    .replace(
      '<cac:InvoicePeriod>',
      '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>FV/1</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference><cac:InvoicePeriod>',
    );
  const { dataset, said } = check('company', [...filesOf({ 'a-kor.xml': note }), ...companySample()]);
  expect(said).toEqual([]);
  if (dataset?.kind !== 'company') throw new Error('a company was expected');
  expect(dataset.customers.get('K-00042')?.bills.bills.find(({ number }) => number === 'KOR/1')).toMatchObject({
    kind: 'correction',
    totalGrosze: -5832,
    accountNumber: '61109010140000071219812874',
    dueOn: '2026-11-02',
  });
});

test('a wrong account, another currency and a stranger’s invoice never reach a resident', () => {
  const say = (xml: string) => check('company', withFile(companySample(), { 'fv-1.xml': xml })).said;
  expect(say(ublSample({ account: 'PL61109010140000071219812875' }))).toEqual([
    'fv-1.xml, wiersz 18, kolumna „PaymentMeans/PayeeFinancialAccount/ID”: numer konta ma błąd. Sprawdź wszystkie 26 cyfr.',
  ]);
  expect(say(ublSample().replace('>PLN<', '>EUR<'))[0]).toContain('tylko faktury w złotych');
  expect(say(ublSample({ customer: 'K-77' }))[0]).toContain('nie ma takiego wpisu w pliku klienci.csv');
  expect(say(ublSample({ number: 'FV/2026/10' }))[0]).toContain('ta wartość jest już w wierszu');
  expect(check('company', [...companySample(), ...filesOf({ 'fv-2.xml': ublSample() })]).said[0]).toContain(
    'ta wartość jest już',
  );
});

test('XML that declares entities, hides an outer file or goes too deep is refused before it is read', () => {
  const say = (xml: string) => check('company', withFile(companySample(), { 'fv-1.xml': xml })).said[0];
  const laughs =
    '<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<Invoice>&b;</Invoice>';
  expect(say(laughs)).toBe('fv-1.xml, wiersz 2: plik XML nie może mieć DOCTYPE ani ENTITY. Usuń tę deklarację.');
  expect(say(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)).toContain('za wiele poziomów');
  expect(say('<Invoice>\n<ID></Invoice>')).toBe(
    'fv-1.xml, wiersz 2: to nie jest poprawny XML: znaczniki nie pasują do siebie.',
  );
  expect(say('<html><body></body></html>')).toContain('to nie jest faktura');
});

test('a waste calendar knows its sectors, repeats and houses', () => {
  const { dataset, said } = check('wasteCalendar', wasteSample());
  expect(said).toEqual([]);
  if (dataset?.kind !== 'wasteCalendar') throw new Error('a calendar was expected');
  expect(dataset.sectors.get('b')).toEqual([
    { on: '2026-12-04', fraction: 'paper' },
    { on: '2026-12-18', fraction: 'paper' },
    { on: '2027-01-01', fraction: 'paper' },
  ]);
  expect(dataset.sectors.get('a')).toContainEqual({ on: '2026-12-10', fraction: 'bio', note: 'po świętach' });
});

test('a house in two sectors, a sector without days and an unknown fraction are named by their line', () => {
  const { said } = check(
    'wasteCalendar',
    filesOf({
      'harmonogram.csv': 'sektor;data;frakcja\nA;2026-12-03;zmieszane\nA;2026-12-04;kamienie\n',
      'adresy.csv': 'ulica;numery;sektor\nLubelska;1-15;A\nul. Lubelska;10-20 parzyste;A\nPolna;;C\nWodna;1-;A\n',
    }),
  );
  expect(said).toEqual([
    expect.stringContaining('harmonogram.csv, wiersz 3, kolumna „frakcja”: nie znamy tej frakcji.'),
    expect.stringContaining('adresy.csv, wiersz 5, kolumna „numery”'),
    expect.stringContaining('adresy.csv, wiersz 4, kolumna „sektor”: nie ma takiego wpisu'),
    'adresy.csv, wiersz 3, kolumna „numery”: te domy są już w wierszu 2.',
  ]);
});

test('an unknown file and a picture are told apart from what we read', () => {
  const { said } = check('school', [
    ...schoolSample(),
    { name: 'lista.csv', bytes: Buffer.from('a;b\n1;2\n') },
    { name: 'zdjecie.csv', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]) },
  ]);
  expect(said[0]).toContain('zdjecie.csv: to nie jest plik tekstowy');
  expect(said[1]).toContain('lista.csv: nie wiemy, co to za plik');
});

test('a ZIP archive is unpacked, a bomb and a broken one are not', () => {
  const entry = (name: string, plain: Buffer, statedSize = plain.length) => {
    const packed = deflateRawSync(plain);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(statedSize, 24);
    central.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(30 + name.length + packed.length, 16);
    return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
  };
  expect(readZip(entry('dane/oceny.csv', Buffer.from('ocena')))).toEqual([
    { name: 'oceny.csv', bytes: Buffer.from('ocena') },
  ]);
  expect(readZip(entry('oceny.csv', Buffer.alloc(50_000_000), 10))).toBeUndefined();
  expect(readZip(Buffer.from('PK\u0003\u0004nothing else'))).toBeUndefined();
});
