import { expect, test } from 'vitest';
import { richTextOf } from '../seed/content/richTextOf.ts';
import { makePdf, type PdfContent } from './makePdf.ts';

const content: PdfContent = {
  title: 'Wniosek o wynajęcie stanowiska',
  subject: 'Wzór wniosku',
  issuer: 'Urząd Miasta Chełm',
  language: 'pl',
  createdOn: '2026-11-02',
  body: richTextOf(`
    ## Kto składa
    Zażółć **gęślą** jaźń: [strona](https://chelm.example) i nazwa [en: Welcome Centre].
    | Pole | Wpisz |
    | Imię i nazwisko | |
    - pierwszy załącznik
    1. pierwszy krok
    > przytoczenie
    ---
    Koniec.
  `),
};

test('the same content gives the same bytes, so a file’s address never changes by itself', async () => {
  const [first, second] = await Promise.all([makePdf(content), makePdf(content)]);
  expect(first.equals(second)).toBe(true);
});

test('the file says that it is tagged, in Polish, and claims PDF/UA', async () => {
  const bytes = (await makePdf(content)).toString('latin1');
  expect(bytes.startsWith('%PDF-1.7')).toBe(true);
  for (const sign of ['/Marked true', '/Lang (pl-PL)', '/DisplayDocTitle true', '<pdfuaid:part>1</pdfuaid:part>'])
    expect(bytes).toContain(sign);
  for (const tag of ['/S /H1', '/S /H2', '/S /P', '/S /Table', '/S /TH', '/S /TD', '/S /L\n', '/S /LBody'])
    expect(bytes).toContain(tag);
  expect(bytes).toContain('/Scope /Column');
});

test('a long text runs over to further pages', async () => {
  const long = await makePdf({ ...content, body: richTextOf('Zdanie o mieście.\n\n'.repeat(80)) });
  expect(long.toString('latin1').match(/\/Type \/Page\n/g)?.length).toBeGreaterThan(1);
});
