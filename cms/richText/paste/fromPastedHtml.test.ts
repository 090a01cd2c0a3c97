import fc from 'fast-check';
import { expect, test } from 'vitest';
import { richTextSchema, type Block, type Inline } from '../../../content-models/richText/richText.ts';
import { fromPastedHtml, isFromWordProcessor } from './fromPastedHtml.ts';
import { wordFragments } from './wordFragments.ts';

const text = (words: string, marks: { bold?: boolean } = {}): Inline => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const line = (words: string): Block => paragraph(text(words));
const heading = (level: 2 | 3 | 4, words: string): Block => ({ type: 'heading', level, children: [text(words)] });
const list = (ordered: boolean, ...items: Block[][]): Block => ({ type: 'list', ordered, items });

const cases: [string, keyof typeof wordFragments, Block[]][] = [
  [
    'fonts, colours and margins go, bold stays',
    'styles',
    [paragraph(text('Ważne:', { bold: true }), text(' urząd jest zamknięty.'))],
  ],
  [
    'signs of Word’s own lists become a list in a list',
    'bullets',
    [
      list(
        false,
        [line('dowód osobisty'), list(false, [line('albo paszport')], [line('albo mDowód')])],
        [line('zdjęcie')],
      ),
    ],
  ],
  [
    'a numbered list of Word is numbered',
    'numbers',
    [list(true, [line('Wypełnij wniosek')], [paragraph(text('Zapłać', { bold: true }), text(' 17 zł'))])],
  ],
  [
    'lists made by hand of hyphens and numbers become lists',
    'fakeList',
    [
      line('Potrzebne będą:'),
      list(false, [line('wniosek')], [line('zdjęcie')]),
      list(true, [line('złóż wniosek')], [line('odbierz dowód')]),
    ],
  ],
  ['smart tags are only their words', 'smartTags', [line('Sesja odbędzie się w Chełmie dnia 1 grudnia 2026.')]],
  [
    'a table with a bold first row has a header row; a cell over two columns keeps its place',
    'table',
    [
      {
        type: 'table',
        head: [[text('Rodzaj')], [text('Opłata')]],
        rows: [
          [[text('Odpis skrócony')], [text('22 zł'), { type: 'break' }, text('od sztuki')]],
          [[text('Pozostałe bezpłatnie')], []],
        ],
      },
    ],
  ],
  ['runs of no-break spaces and tabs are one space', 'spaces', [line('Wójt Gminy Kodeń')]],
  ['comments and their marks stay in Word', 'comments', [line('Termin mija w piątek.')]],
  ['empty paragraphs are gone', 'emptyParagraphs', [line('Jeden'), line('Dwa')]],
  [
    'a bold line of its own is a heading',
    'boldHeadings',
    [heading(2, 'Kto może złożyć wniosek'), line('Każdy mieszkaniec.'), heading(2, 'Ile to kosztuje'), line('Nic.')],
  ],
  [
    'headings begin at 2 and do not jump',
    'realHeadings',
    [
      heading(2, 'Podatki'),
      heading(3, 'Od nieruchomości'),
      line('Do 15 marca.'),
      heading(3, 'Rolny'),
      line('W ratach.'),
    ],
  ],
  [
    'links to the web stay, links to somebody’s disk and bookmarks do not',
    'links',
    [
      paragraph(
        text('Zobacz '),
        { type: 'link', href: 'https://www.gov.pl/web/gov', children: [text('portal gov.pl')] },
        text(', wzór i spis.'),
      ),
    ],
  ],
  ['of tracked changes the new words stay', 'trackedChanges', [line('Opłata wynosi 22 zł.')]],
  [
    'Google Docs is no different',
    'googleDocs',
    [
      paragraph(text('Uwaga: ', { bold: true }), text('zmiana godzin.')),
      list(false, [line('poniedziałek')], [line('wtorek')]),
    ],
  ],
  [
    'nor is LibreOffice',
    'libreOffice',
    [
      paragraph(text('Pierwszy wiersz'), { type: 'break' }, text('drugi wiersz')),
      list(true, [line('raz')], [line('dwa')]),
    ],
  ],
];

test.each(cases)('%s', (_title, name, blocks) => {
  expect(isFromWordProcessor(wordFragments[name])).toBe(true);
  expect(fromPastedHtml(wordFragments[name]).blocks).toEqual(blocks);
});

test('what is copied from a web page is not taken for Word', () => {
  expect(isFromWordProcessor('<p>Zwykły <b>tekst</b></p>')).toBe(false);
});

test('whatever is pasted, what comes out fits the model', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<ul>',
    '<li>',
    '</ul>',
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '<b>',
    '<!--',
    '-->',
  );
  const more = fc.constantFrom(
    '<a href="javascript:x">',
    '<h5>',
    '<script>',
    '</table>',
    '<o:p>',
    '&nbsp;',
    '1. ',
    '· ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, more, fc.string({ maxLength: 8 })), { maxLength: 30 }), (parts) => {
      expect(richTextSchema.safeParse(fromPastedHtml(parts.join(''))).success).toBe(true);
    }),
  );
});
