import { expect, test } from 'vitest';
import { registerFileSchema } from '../../../content-models/changeRegister/registerFile.ts';
import { fillRegisterPage, filterRegister, readRegisterQuery, renderRegisterAnswer } from './filterRegister.ts';

const november = registerFileSchema.parse({
  publisher: 'Urząd Miasta Chełm',
  url: 'https://chelm.example/bip/rejestr-zmian/2026/11/',
  documents: [
    {
      id: '1',
      title: 'Podatki i <opłaty>',
      url: 'https://chelm.example/bip/podatki/',
      type: 'Strona',
      infoOwner: 'Urząd Miasta Chełm',
      dateFirstPublicate: '2026-11-01T08:00:00.000Z',
      dateLastVersionPublicate: '2026-11-20T23:30:00.000Z',
      dateAvailableFrom: '2026-11-01T08:00:00.000Z',
      changes: [
        { date: '2026-11-20T23:30:00.000Z', version: 2, action: 'Zmieniono', author: 'Redakcja', fields: ['Treść'] },
        { date: '2026-11-01T08:00:00.000Z', version: 1, action: 'Opublikowano', author: 'Redakcja', fields: [] },
      ],
    },
  ],
});
const asked = (address: string) => filterRegister([november], readRegisterQuery(new URLSearchParams(address)));

test('days are Polish days, both ends included', () => {
  expect(asked('od=2026-11-21&do=2026-11-21')).toHaveLength(1);
  expect(asked('do=2026-11-20')).toMatchObject([{ change: { version: 1 } }]);
});

test('all conditions hold together, words without Polish letters too', () => {
  expect(asked('dzialanie=zmieniono&rodzaj=strona&slowa=tresc oplaty')).toHaveLength(1);
  expect(asked('dzialanie=zmieniono&rodzaj=ogloszenie')).toEqual([]);
  expect(asked('od=wczoraj&slowa=')).toHaveLength(2);
});

test('the answer says how many there are, escapes what people wrote, and helps when there is nothing', () => {
  const html = renderRegisterAnswer(asked('rodzaj=strona'));
  expect(html).toContain('2\u00a0wpisy');
  expect(html).toContain('Podatki i\u00a0&lt;opłaty&gt;');
  expect(html).toContain('href="/bip/podatki/"');
  expect(renderRegisterAnswer([])).toContain('Poszerz zakres dat');
});

test('the form keeps what was asked, and nothing of it becomes markup', () => {
  const page =
    '<input name="slowa" type="search"/><select name="rodzaj"><option value="strona">Strona</option></select><!--wpisy-->x<!--/wpisy-->';
  const query = readRegisterQuery(new URLSearchParams({ slowa: '"><b>$&', rodzaj: 'strona' }));
  const filled = fillRegisterPage(page, query, 'ODPOWIEDŹ');
  expect(filled).toContain('ODPOWIEDŹ<!--/wpisy-->');
  expect(filled).toContain('<option value="strona" selected>');
  expect(filled).toContain('value="&quot;&gt;&lt;b&gt;$&amp;"');
  expect(filled).not.toContain('<b>');
});
