import { expect, test } from 'vitest';
import type { GateContext, GateDocument, GateRuleId } from '../../content-models/gate/gate.ts';
import { gateProblems } from '../../content-models/gate/gateProblems.ts';
import { startingPlainWords } from '../../content-models/gate/plainWords.ts';
import type { Block, Inline, RichText } from '../../content-models/richText/richText.ts';
import { fromRichText } from '../richText/fromRichText.ts';
import type { LexicalState } from '../richText/lexicalNode.ts';
import { toRichText } from '../richText/toRichText.ts';
import { mendState, mendWords } from './mendState.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const context: GateContext = {
  today: '2026-11-28',
  plainWords: startingPlainWords,
  facts: [
    { id: 'f1', name: 'Telefon', kind: 'phone', text: '82 565 36 00', exact: '+48825653600', checkedOn: '2026-11-01' },
  ],
  ownContacts: [],
  deadPaths: [],
  deadUrls: [],
};
const problemsOf = (body: RichText) => {
  const document: GateDocument = {
    language: 'pl',
    title: 'Opłaty',
    summary: '',
    texts: [{ field: 'body', text: body }],
    words: [],
    attachments: [],
    pictures: [],
    missingLanguages: [],
  };
  return gateProblems(document, context);
};

const bad: RichText = {
  blocks: [
    { type: 'heading', level: 2, children: [text('Opłaty za śmieci')] },
    { type: 'heading', level: 4, children: [text('Stawki')] },
    paragraph(text('Na dzień dzisiejszy obowiązują stawki, W PRZEDMIOTOWEJ SPRAWIE PISZ do nas.')),
    paragraph(text('Numer 44051401359, telefon 82 565 36 00.')),
    paragraph({ type: 'link', href: 'https://www.gov.pl/a', children: [text('https://www.gov.pl/a')] }),
    { type: 'table', head: [], rows: [[[text('Rodzaj')]], [[text('Odpis')]]] },
  ],
};

test.each<GateRuleId>([
  'officialese',
  'headingJump',
  'pesel',
  'typedFact',
  'linkText',
  'tableHeader',
  'tableCaption',
  'allCaps',
])('the mend of %s mends it, and nothing else gets worse', (rule) => {
  let state = fromRichText(bad) as unknown as LexicalState;
  const before = problemsOf(toRichText(state));
  const mends = before.filter((problem) => problem.rule === rule && problem.mend);
  expect(mends.length).toBeGreaterThan(0);
  for (const { mend } of mends) if (mend) state = mendState(state, mend);
  const after = problemsOf(toRichText(state));
  expect(after.filter((problem) => problem.rule === rule)).toEqual([]);
  for (const { rule: other } of after) expect(before.map((problem) => problem.rule)).toContain(other);
});

test('a typed phone becomes a fact in the same place', () => {
  const state = fromRichText({ blocks: [paragraph(text('Dzwoń: 82 565 36 00, do 15.'))] }) as unknown as LexicalState;
  const mended = mendState(state, { kind: 'fact', field: 'body', find: '82 565 36 00', id: 'f1' });
  expect(toRichText(mended).blocks).toEqual([paragraph(text('Dzwoń: '), { type: 'fact', id: 'f1' }, text(', do 15.'))]);
});

test('a mend that finds nothing leaves the very same text', () => {
  const state = fromRichText(bad) as unknown as LexicalState;
  expect(mendState(state, { kind: 'replace', field: 'body', find: 'czego tu nie ma', put: 'x' })).toBe(state);
});

test('words of a plain field are mended too', () => {
  expect(
    mendWords('W dniu dzisiejszym', { kind: 'replace', field: 'title', find: 'W dniu dzisiejszym', put: 'Dziś' }),
  ).toBe('Dziś');
  expect(mendWords('Osoba 44051401359', { kind: 'mask', field: 'title', rule: 'pesel' })).toBe('Osoba [dane usunięte]');
});
