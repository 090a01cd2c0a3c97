import { describe, expect, test } from 'vitest';
import { definitionFaults } from './definitionFaults.ts';
import { failedScenarios } from './runScenarios.ts';
import { serviceDefinitionSchema } from './serviceDefinition.ts';

const text = (name: string, more: object = {}) => ({ type: 'text', name, label: `Pole ${name}`, ...more });
const definition = (more: object = {}) => ({
  slug: 'proba',
  title: 'Próba',
  summary: 'Próba.',
  steps: [
    { name: 'one', title: 'Pierwszy', fields: [text('a'), text('b')] },
    { name: 'two', title: 'Drugi', fields: [text('c')] },
  ],
  statuses: [
    {
      name: 'submitted',
      label: 'Złożona',
      explanation: 'Ruch urzędu.',
      turn: 'office',
      moves: [{ to: 'resolved', label: 'Zakończ' }],
    },
    { name: 'resolved', label: 'Zakończona', explanation: 'Koniec.', turn: 'nobody', moves: [], final: true },
  ],
  initialStatus: 'submitted',
  clause: { version: '1', title: 'Informacja', paragraphs: ['Tekst.'] },
  jrwaClass: '1431',
  term: { days: 30, basis: 'art. 35 KPA' },
  paperRoute: 'Przynieś pismo.',
  ...more,
});
const messages = (more: object): string[] =>
  (serviceDefinitionSchema.safeParse(definition(more)).error?.issues ?? []).map(({ message }) => message);

test('a definition without contradictions has no faults', () => {
  expect(definitionFaults(serviceDefinitionSchema.parse(definition()))).toEqual([]);
});

test.each<[string, object, RegExp]>([
  ['a state nobody knows', { initialStatus: 'lost' }, /Nie ma stanu „lost”/],
  [
    'a case left unexamined that goes on',
    { statuses: [{ ...definition().statuses[1], name: 'submitted', final: false, unexamined: true }] },
    /„Zakończona” zostawia sprawę bez rozpoznania, więc musi być końcem/,
  ],
  [
    'a name used twice',
    { steps: [{ name: 'one', title: 'Krok', fields: [text('a'), text('a')] }] },
    /„a” występuje dwa razy/,
  ],
  [
    'a computed name that a question has',
    { computed: [{ name: 'a', label: 'Suma', rule: 1, show: 'number' }] },
    /„a” występuje dwa razy/,
  ],
  [
    'a question that looks ahead',
    { steps: [{ name: 'one', title: 'Krok', fields: [text('a', { showWhen: { var: 'b' } }), text('b')] }] },
    /„Pole a” patrzy na „b”, a może tylko na wcześniejsze/,
  ],
  [
    'a screen that looks ahead through something computed',
    {
      steps: [
        { name: 'one', title: 'Pierwszy', fields: [text('a')], showWhen: { var: 'sum' } },
        { name: 'two', title: 'Drugi', fields: [text('c')] },
      ],
      computed: [{ name: 'sum', label: 'Suma', rule: { cat: [{ var: 'c' }, 'x'] }, show: 'text' }],
    },
    /Krok „Pierwszy” patrzy na „c”/,
  ],
  [
    'a condition within a row',
    {
      steps: [
        {
          name: 'one',
          title: 'Krok',
          fields: [
            { ...text('rows'), type: 'group', rowLabel: 'Wiersz', fields: [text('a', { showWhen: { var: 'b' } })] },
          ],
        },
      ],
    },
    /„Pole rows” są w każdym wierszu te same/,
  ],
  [
    'a fee of what nobody asks',
    { fee: { label: 'opłata', basis: 'ustawa', rates: [{ validFrom: '2026-01-01', grosze: { var: 'price' } }] } },
    /Opłata patrzy na „price”/,
  ],
])('%s is said to whoever writes the form', (_, more, message) => {
  expect(messages(more).join('\n')).toMatch(message);
});

describe('the examples of a form', () => {
  const scenario = (expected: object, answers: object = { a: 'x', b: 'y', c: 'z' }) =>
    serviceDefinitionSchema.parse(
      definition({
        steps: [
          {
            name: 'one',
            title: 'Pierwszy',
            fields: [text('a'), text('b', { showWhen: { '==': [{ var: 'a' }, 'x'] } })],
          },
          { name: 'two', title: 'Drugi', fields: [text('c')] },
        ],
        computed: [{ name: 'both', label: 'Razem', rule: { cat: [{ var: 'a' }, { var: 'b' }] }, show: 'text' }],
        fee: { label: 'opłata', basis: 'ustawa', rates: [{ validFrom: '2026-01-01', grosze: 1700 }] },
        scenarios: [{ name: 'Przykład', on: '2026-12-17', answers, expect: expected }],
      }),
    );

  test('say nothing when the form does what they expect', () => {
    const good = { shown: ['b'], hidden: [], computed: { both: 'xy' }, fee: 1700, wrong: [], dueOn: '2027-01-18' };
    expect(failedScenarios(scenario(good), '2026-11-29')).toEqual([]);
  });

  test('name every difference in words', () => {
    const bad = { shown: ['b'], hidden: ['c'], computed: { both: 'xy' }, fee: 2000, wrong: ['a'], dueOn: '2026-12-24' };
    const [failed] = failedScenarios(scenario(bad, { a: 'q', c: 'z' }), '2026-11-29');
    expect(failed?.differences.map((one) => one.replaceAll('\u00a0', ' '))).toEqual([
      'Pytanie „Pole b” się nie pokazało, a powinno.',
      'Pytanie „Pole c” się pokazało, a nie powinno.',
      '„Razem” wyniosło "q", a powinno "xy".',
      'Opłata wyniosła 17,00 zł, a powinna 20,00 zł.',
      'Odpowiedź na „Pole a” przyjęto, a jest zła.',
      'Termin odpowiedzi wypadł 18 stycznia 2027 r. Powinien wypaść 24 grudnia 2026 r.',
    ]);
  });
});
