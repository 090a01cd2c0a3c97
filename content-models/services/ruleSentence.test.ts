import { expect, test } from 'vitest';
import type { Askable } from './askable.ts';
import type { Rule } from './rule.ts';
import { conditionSentence, valueSentence } from './ruleSentence.ts';

const asked: Askable[] = [
  { name: 'composts', label: 'Czy kompostujesz', kind: 'yesNo' },
  { name: 'persons', label: 'Ile osób', kind: 'number' },
  { name: 'since', label: 'Od kiedy', kind: 'date' },
  { name: 'income', label: 'Dochód', kind: 'money' },
  { name: 'reason', label: 'Dlaczego', kind: 'choice', options: [{ value: 'end', label: 'nikt tu nie mieszka' }] },
  {
    ...{ name: 'trees', label: 'Drzewa', kind: 'rows' },
    rows: [{ name: 'girth', label: 'Obwód', kind: 'number' }],
  },
];

test.each<[Rule, string, string]>([
  [
    { and: [{ '==': [{ var: 'composts' }, true] }, { '>': [{ var: 'persons' }, 3] }] },
    'jeżeli »Czy kompostujesz« to »tak« i »Ile osób« to więcej niż 3',
    'if »Czy kompostujesz« is »yes« and »Ile osób« is more than 3',
  ],
  [{ '!': [{ var: 'composts' }] }, 'jeżeli »Czy kompostujesz« to nie »tak«', 'if »Czy kompostujesz« is not »yes«'],
  [
    { '!=': [{ var: 'reason' }, 'end'] },
    'jeżeli »Dlaczego« to nie »nikt tu nie mieszka«',
    'if »Dlaczego« is not »nikt tu nie mieszka«',
  ],
  [{ '!=': [{ var: 'reason' }, null] }, 'jeżeli »Dlaczego« ma odpowiedź', 'if »Dlaczego« is answered'],
  [
    { some: [{ var: 'trees' }, { '>': [{ var: 'girth' }, 50] }] },
    'jeżeli w którymś wierszu »Drzewa«: »Obwód« to więcej niż 50',
    'if in some row of »Drzewa«: »Obwód« is more than 50',
  ],
  [{ missing: ['reason'] }, 'jeżeli własna reguła o: »Dlaczego«', 'if a rule of its own about »Dlaczego«'],
])('%j is said in words', (rule, pl, en) => {
  expect(conditionSentence(rule, asked)).toBe(pl);
  expect(conditionSentence(rule, asked, 'en')).toBe(en);
});

test('a day and a sum of money are said as people write them', () => {
  expect(conditionSentence({ '<': [{ var: 'since' }, '2026-10-05'] }, asked).replaceAll('\u00a0', ' ')).toBe(
    'jeżeli »Od kiedy« to dzień przed 5 października 2026 r.',
  );
  expect(conditionSentence({ '>=': [{ var: 'income' }, 90_000] }, asked).replaceAll('\u00a0', ' ')).toBe(
    'jeżeli »Dochód« to co najmniej 900,00 zł',
  );
});

test('a fee is said with its amounts in złoty and what multiplies them as plain numbers', () => {
  const fee: Rule = { if: [{ var: 'composts' }, 0, { '*': [{ var: 'persons' }, 2700, 0.5] }] };
  expect(valueSentence(fee, asked, 'pl', true).replaceAll('\u00a0', ' ')).toBe(
    'jeżeli »Czy kompostujesz« to »tak«, to 0,00 zł; w innym razie »Ile osób« × 27,00 zł × 0,5',
  );
});

test('what is compared with money that was worked out is said in złoty', () => {
  const each: Rule = { '<=': [{ '/': [{ var: 'income' }, { var: 'persons' }] }, 90_000] };
  expect(conditionSentence(each, asked).replaceAll('\u00a0', ' ')).toBe(
    'jeżeli »Dochód« ÷ »Ile osób« to najwyżej 900,00 zł',
  );
});
