import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wasteDeclaration } from '../../cms/seed/content/services/wasteDeclaration.ts';
import { definitionFaults } from '../services/definitionFaults.ts';
import { serviceDefinitionSchema } from '../services/serviceDefinition.ts';
import { fillText, fillValuesOf, hasOpenPlace, type FillValue } from './fillTemplate.ts';
import { caseFactNames, type CaseFacts } from './letterNames.ts';

const facts = {
  ...(Object.fromEntries(caseFactNames.map((name) => [name, `<${name}>`])) as CaseFacts),
  'applicant.name': 'Anna Łoś',
};
const definition = serviceDefinitionSchema.parse({
  ...wasteDeclaration({ person: 2700, composting: 300 }),
  scenarios: undefined,
  fee: undefined,
  steps: [
    {
      name: 'one',
      title: 'Pytania',
      fields: [
        { type: 'date', name: 'since', label: 'Od kiedy' },
        { type: 'money', name: 'income', label: 'Dochód' },
        { type: 'number', name: 'persons', label: 'Ile osób' },
        {
          type: 'choice',
          name: 'why',
          label: 'Dlaczego',
          options: [
            { value: 'new', label: 'nowy dom' },
            { value: 'other', label: 'inaczej' },
          ],
        },
        { type: 'files', name: 'plan', label: 'Rysunek', required: false },
        { type: 'text', name: 'note', label: 'Uwagi', required: false, maxLength: 200 },
      ],
    },
  ],
  computed: [{ name: 'double', label: 'Dwa razy', rule: { '*': [{ var: 'persons' }, 2] }, show: 'nowhere' }],
});
const answers = { since: '2026-10-05', income: '1234.50', persons: '22', why: 'new' };
const values = fillValuesOf(definition, answers, '2026-11-29', facts);

test('dates, money, numbers and choices stand in a letter as people read them', () => {
  expect(fillText('Od {{since}}, dochód {{income}}, {{ why }}, dla {{applicant.name}}.', values)).toBe(
    'Od 5\u00a0października\u00a02026\u00a0r., dochód 1\u00a0234,50\u00a0zł, nowy dom, dla Anna Łoś.',
  );
});

test('a number takes its noun in the right form: 22 osoby, 44 osoby, and something worked out only for rules too', () => {
  expect(fillText('{{persons|osoba|osoby|osób}}', values)).toBe('22\u00a0osoby');
  expect(fillText('{{double|osoba|osoby|osób}}', values)).toBe('44\u00a0osoby');
  const five = fillValuesOf(definition, { ...answers, persons: '5' }, '2026-11-29', facts);
  expect(fillText('{{persons|osoba|osoby|osób}}', five)).toBe('5\u00a0osób');
});

test('what was not answered leaves a place that somebody has to fill', () => {
  expect(fillText('Uwagi: {{note}}.', values)).toBe('Uwagi: [uzupełnij: Uwagi].');
  expect(hasOpenPlace(fillText('{{nobody}}', values))).toBe(true);
  expect(hasOpenPlace(fillText('{{since}}', values))).toBe(false);
});

test('whatever an answer says stays words: it is filled in once and never looked into', () => {
  fc.assert(
    fc.property(fc.string(), (said) => {
      const tricky = new Map<string, FillValue>([
        ['a', { label: 'A', text: `${said}{{b}}$&$1` }],
        ['b', { label: 'B', text: 'secret' }],
      ]);
      expect(fillText('<{{a}}>', tricky)).toBe(`<${said}{{b}}$&$1>`);
    }),
  );
});

test('a template with a name that nothing stands behind is a fault of the definition', () => {
  const letter = (paragraphs: string[]) => ({ name: 'reply', kind: 'letter', title: 'Odpowiedź', paragraphs }) as const;
  const faults = (paragraphs: string[]) => definitionFaults({ ...definition, letters: [letter(paragraphs)] });
  expect(faults(['{{since}} {{double}} {{case.sign}} {{persons|osoba|osoby|osób}}'])).toEqual([]);
  expect(faults(['Dzień {{sinse}}'])).toEqual([
    'Pismo „Odpowiedź” używa nazwy „sinse”, której nie ma wśród pytań, wyliczeń ani danych sprawy.',
  ]);
  expect(faults(['Rysunek {{plan}}'])).toHaveLength(1);
  expect(faults(['{{ constructor.constructor("x")() }}'])).toEqual([
    'W piśmie „Odpowiedź” coś w podwójnych nawiasach nie jest nazwą pytania.',
  ]);
  expect(definitionFaults({ ...definition, letters: [letter(['x']), letter(['y'])] })).toEqual([
    'Pismo „reply” występuje dwa razy.',
  ]);
});
