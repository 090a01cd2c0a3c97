import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Inline } from '../richText/richText.ts';
import { gateRuleIds, type GateContext, type GateDocument, type GateRuleId } from './gate.ts';
import { gateProblems, gateVerdict, severityOf } from './gateProblems.ts';
import { startingPlainWords } from './plainWords.ts';
import { readabilityOf, sentencesOf, syllablesOf } from './polishText.ts';

const text = (words: string, more: { bold?: boolean } = {}): Inline => ({ type: 'text', text: words, ...more });
const paragraph = (...children: (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const heading = (level: 2 | 3 | 4, words: string): Block => ({ type: 'heading', level, children: [text(words)] });
const link = (href: string, words: string): Inline => ({ type: 'link', href, children: [text(words)] });
const table = (more: Partial<Extract<Block, { type: 'table' }>> = {}): Block => ({
  type: 'table',
  caption: 'Opłaty za odpisy',
  head: [[text('Rodzaj')], [text('Opłata')]],
  rows: [[[text('Odpis')], [text('22 zł')]]],
  ...more,
});

const documentWith = (blocks: Block[], more: Partial<GateDocument> = {}): GateDocument => ({
  language: 'pl',
  title: 'Odpisy aktów',
  summary: 'Jak dostać odpis aktu i ile to kosztuje.',
  texts: [{ field: 'body', text: { blocks } }],
  words: [],
  attachments: [],
  pictures: [],
  missingLanguages: [],
  ...more,
});
const context: GateContext = {
  today: '2026-11-28',
  plainWords: startingPlainWords,
  facts: [
    { id: 'f1', name: 'Opłata za odpis', kind: 'fee', text: '22 zł', checkedOn: '2026-01-10' },
    {
      id: 'f2',
      name: 'Stary telefon',
      kind: 'phone',
      text: '82 565 36 00',
      exact: '+48825653600',
      checkedOn: '2024-01-10',
    },
    {
      id: 'f3',
      name: 'Konto urzędu',
      kind: 'account',
      text: '',
      exact: '84109010140000000000001234',
      checkedOn: '2026-10-01',
    },
  ],
  ownContacts: ['urzad@wp.pl'],
  deadPaths: ['/nie-ma/'],
  deadUrls: ['https://martwa.example/x'],
};
const found = (rule: GateRuleId, blocks: Block[], more: Partial<GateDocument> = {}) =>
  gateProblems(documentWith(blocks, more), context).filter((problem) => problem.rule === rule);

const words = (count: number, each = 'dom') => Array.from({ length: count }, () => each).join(' ');

/** A bad day and a good day of each rule: what it finds, and what it leaves alone. */
const days: Record<
  GateRuleId,
  { bad: [Block[], Partial<GateDocument>?][]; good: [Block[], Partial<GateDocument>?][] }
> = {
  pesel: {
    bad: [
      [[paragraph('Decyzja dla 44051401359 jest gotowa.')]],
      [[paragraph('PESEL 440514 01359')]],
      [[], { summary: 'Numer 44051401359.' }],
    ],
    good: [[[paragraph('Numer 44051401358 nie jest numerem PESEL, znak 12345678901 też nie.')]]],
  },
  idCard: {
    bad: [[[paragraph('dowód ABS 123456')]], [[table({ rows: [[[text('ABA300000')], []]] })]]],
    good: [[[paragraph('dowód ABS523456, zarządzenie nr ABC 12')]]],
  },
  accountNumber: {
    bad: [[[paragraph('konto 61 1090 1014 0000 0712 1981 2874')]], [[paragraph('PL61109010140000071219812874')]]],
    good: [[[paragraph('konto 84 1090 1014 0000 0000 0000 1234')]], [[paragraph('61 1090 1014 0000 0712 1981 2875')]]],
  },
  privateContact: {
    bad: [
      [[paragraph('Dzwoń: 601 234 567')]],
      [[paragraph('Pisz na jan.kowalski@gmail.com')]],
      [[paragraph('+48 601-234-567')]],
    ],
    good: [
      [[paragraph('Dzwoń: 82 565 36 00, pisz na urzad@chelm.example albo urzad@wp.pl')]],
      [[paragraph('Kwota 601 234 567 890 zł')]],
    ],
  },
  landRegister: {
    bad: [[[paragraph('księga LU1C/00012345/9')]]],
    good: [[[paragraph('sygnatura LU1C/00012345/0')]]],
  },
  deadInternalLink: {
    bad: [
      [[paragraph(link('/nie-ma/', 'opłaty'))]],
      [[paragraph({ type: 'reference', to: { collection: 'pages', id: 'p' }, children: [text('szkic')] })]],
      [[heading(2, 'Koszty'), paragraph(link('#terminy', 'terminy'))]],
    ],
    good: [
      [[paragraph(link('/urzad/', 'urząd'), link('#koszty', 'koszty')), heading(2, 'Koszty')]],
      [
        [
          paragraph({
            type: 'reference',
            to: { collection: 'pages', id: 'p' },
            href: '/odpady/',
            children: [text('odpady')],
          }),
        ],
      ],
    ],
  },
  deadExternalLink: {
    bad: [[[paragraph(link('https://martwa.example/x', 'dane'))]]],
    good: [[[paragraph(link('https://www.gov.pl/', 'gov.pl'))]]],
  },
  linkText: {
    bad: [
      [[paragraph(link('/urzad/', 'kliknij tutaj'))]],
      [[paragraph(link('https://www.gov.pl/web/gov', 'https://www.gov.pl/web/gov'))]],
      [[paragraph(link('/urzad/', 'Więcej…'))]],
    ],
    good: [[[paragraph(link('/urzad/', 'godziny pracy urzędu'))]]],
  },
  missingAlt: {
    bad: [[[], { pictures: [{ label: 'Zdjęcie', alt: ' ', decorative: false }] }]],
    good: [
      [
        [],
        {
          pictures: [
            { label: 'Zdjęcie', alt: 'Rynek zimą', decorative: false },
            { label: 'Ozdoba', alt: '', decorative: true },
          ],
        },
      ],
    ],
  },
  untaggedPdf: {
    bad: [[[], { attachments: [{ title: 'Skan', mimeType: 'application/pdf', accessible: false }] }]],
    good: [
      [
        [],
        {
          attachments: [
            { title: 'Wzór', mimeType: 'application/pdf', accessible: true },
            { title: 'Arkusz', mimeType: 'text/csv' },
          ],
        },
      ],
    ],
  },
  headingJump: {
    bad: [[[heading(3, 'Od razu trzeci')]], [[heading(2, 'A'), heading(4, 'B')]]],
    good: [[[heading(2, 'A'), heading(3, 'B'), heading(4, 'C'), heading(2, 'D')]]],
  },
  tableHeader: { bad: [[[table({ head: [] })]]], good: [[[table()]]] },
  tableCaption: { bad: [[[table({ caption: undefined })]], [[table({ caption: ' ' })]]], good: [[[table()]]] },
  longSentence: {
    bad: [[[paragraph(`${words(26)}.`)]], [[], { summary: `${words(30)}.` }]],
    good: [
      [[paragraph(`${words(25)}.`)]],
      [[paragraph(`${words(20)}. Ala ma kota. ${words(20)}.`)]],
      [[paragraph(words(30))], { language: 'en' }],
    ],
  },
  longParagraph: { bad: [[[paragraph(`${words(10)}. Ala. `.repeat(9))]]], good: [[[paragraph(words(20))]]] },
  readability: {
    bad: [[[paragraph(`${words(20, 'przedsięwzięciami')}. ${words(45, 'uwarunkowaniach')}.`)]]],
    good: [[[paragraph(`${words(8)}. Ala ma kota. `.repeat(10))]], [[paragraph(words(10, 'uwarunkowaniach'))]]],
  },
  officialese: {
    bad: [[[paragraph('W przedmiotowej sprawie czekamy.')]], [[], { title: 'Zmiana w dniu dzisiejszym' }]],
    good: [[[paragraph('W tej sprawie czekamy. Iżewsk to miasto.')]], [[paragraph('iż')], { language: 'uk' }]],
  },
  allCaps: {
    bad: [[[paragraph('UWAGA NA ZMIANĘ TERMINU wywozu')]], [[], { title: 'OGŁOSZENIE O PRZETARGU NA DROGĘ' }]],
    good: [[[paragraph('PGE i ZUS oraz MPGK podają numery. Uchwała XII/123/26.')]]],
  },
  titleLength: {
    bad: [
      [[], { title: 'a'.repeat(121) }],
      [[], { summary: 'a'.repeat(301) }],
    ],
    good: [[[], { title: 'a'.repeat(120), summary: 'a'.repeat(300) }]],
  },
  legalBasis: { bad: [[[], { legalBasis: 0 }]], good: [[[], { legalBasis: 1 }], [[]]] },
  missingTranslation: { bad: [[[], { missingLanguages: ['en'] }]], good: [[[]]] },
  staleFact: {
    bad: [
      [[paragraph({ type: 'fact', id: 'gone' })]],
      [[paragraph({ type: 'fact', id: 'f2' })]],
      [[{ type: 'contact', phone: { id: 'f2' } }]],
    ],
    good: [[[paragraph({ type: 'fact', id: 'f1' })]]],
  },
  typedFact: {
    bad: [[[paragraph('telefon 82 565 36 00')]], [[paragraph('konto 84 1090 1014 0000 0000 0000 1234')]]],
    good: [[[paragraph('telefon 82 565 36 01', { type: 'fact', id: 'f2', text: '82 565 36 00' })]]],
  },
};

test.each(gateRuleIds)('%s: finds what is wrong and leaves alone what is right', (rule) => {
  for (const [blocks, more] of days[rule].bad)
    expect(found(rule, blocks, more), JSON.stringify(blocks)).not.toEqual([]);
  for (const [blocks, more] of days[rule].good) expect(found(rule, blocks, more), JSON.stringify(blocks)).toEqual([]);
});

test('personal data are never repeated, whatever stands around them', () => {
  const secrets = ['44051401359', 'ABS123456', '61109010140000071219812874', '601234567', 'jan.kowalski@gmail.com'];
  fc.assert(
    fc.property(fc.constantFrom(...secrets), fc.constantFrom(...secrets), (one, other) => {
      const said = JSON.stringify(
        gateProblems(documentWith([paragraph(`Dane: ${one}, oraz ${other}.`)]), { ...context, facts: [] }),
      );
      for (const secret of [one, other]) expect(said).not.toContain(secret);
    }),
  );
});

test('a mend says exactly what it will do', () => {
  expect(found('officialese', [paragraph('W przedmiotowej sprawie czekamy.')])).toEqual([
    {
      rule: 'officialese',
      message: 'Prościej: „w tej sprawie”.',
      quote: 'W przedmiotowej sprawie',
      mend: { kind: 'replace', field: 'body', find: 'W przedmiotowej sprawie', put: 'W tej sprawie' },
      mendLabel: 'Zamień na: W tej sprawie',
    },
  ]);
  expect(found('headingJump', [heading(2, 'A'), heading(4, 'B')])[0]?.mend).toEqual({
    kind: 'headingLevel',
    field: 'body',
    index: 1,
    level: 3,
  });
  expect(found('tableCaption', [heading(2, 'Opłaty'), table({ caption: undefined })])[0]?.mend).toEqual({
    kind: 'caption',
    field: 'body',
    index: 0,
    text: 'Opłaty',
  });
  expect(
    found('linkText', [paragraph(link('/a/', 'urząd'), link('https://www.gov.pl/x', 'www.gov.pl/x'))])[0]?.mend,
  ).toEqual({ kind: 'linkText', field: 'body', index: 1, text: 'strona gov.pl' });
  expect(found('pesel', [paragraph('44051401359')])[0]).toMatchObject({
    quote: '440••••••••',
    mend: { kind: 'mask', field: 'body', rule: 'pesel' },
  });
});

test('a rule blocks, wants a reason or advises as the commune decides', () => {
  const problems = gateProblems(documentWith([paragraph('44051401359'), table({ head: [] })]), context);
  expect(gateVerdict(problems, {}, {})).toEqual({ blocking: ['pesel'], unreasoned: ['tableHeader'] });
  expect(gateVerdict(problems, { pesel: 'off', tableHeader: 'off' }, {})).toEqual({ blocking: [], unreasoned: [] });
  expect(gateVerdict(problems, { pesel: 'reason' }, { pesel: 'Zgoda osoby z 5 maja', tableHeader: 'krótko' })).toEqual({
    blocking: [],
    unreasoned: ['tableHeader'],
  });
  expect(severityOf('longSentence', {})).toBe('advice');
});

test('the list of plain words has more than sixty pairs, each phrase once', () => {
  const phrases = startingPlainWords.map(({ phrase }) => phrase.toLocaleLowerCase('pl'));
  expect(phrases.length).toBeGreaterThan(60);
  expect(new Set(phrases).size).toBe(phrases.length);
});

test('abbreviations and numbers do not end a sentence', () => {
  expect(
    sentencesOf(
      'Zgodnie z art. 5 ust. 2 ustawy wniosek składa się przy ul. Lubelskiej 65. Kosztuje 17 zł. Czy warto? Tak!',
    ),
  ).toEqual([
    'Zgodnie z art. 5 ust. 2 ustawy wniosek składa się przy ul. Lubelskiej 65.',
    'Kosztuje 17 zł.',
    'Czy warto?',
    'Tak!',
  ]);
});

test.each([
  ['dom', 1],
  ['wniosek', 2],
  ['urzędu', 3],
  ['informacja', 4],
  ['niedostosowanie', 6],
  ['nr', 0],
])('„%s” has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test('the fog index is 0.4 × (words per sentence + per cent of long words)', () => {
  // 10 words in 2 sentences, 2 of them with four syllables or more: 0.4 × (5 + 20)
  const {
    fog,
    words: count,
    sentences,
  } = readabilityOf(['Urząd wydaje pozwolenie każdemu dziś. Złóż wniosek albo pełnomocnictwo tam.']);
  expect([count, sentences]).toEqual([10, 2]);
  expect(fog).toBeCloseTo(0.4 * (5 + 20));
});
