import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { applicant, clauseFor, demoHome, textMessages, wayOf } from './parts.ts';

/** What a person pays a month, in grosze, by the council's resolution. */
export interface WasteRates {
  person: number;
  /** less for each person of a house that composts its garden waste */
  composting: number;
}

const home = {
  ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ property: demoHome, reason: 'first', since: '2026-11-03', persons: '4', statement: 'yes' },
};

/** A declaration of the waste fee: so many persons, less for a composter, nothing for the third child and further ones. */
export const wasteDeclaration = ({ person, composting }: WasteRates) =>
  serviceDefinitionSchema.parse({
    slug: 'deklaracja-odpady',
    title: 'Deklaracja o opłacie za odpady',
    summary: 'Powiedz, ile osób mieszka w domu. Od razu zobaczysz, ile będziesz płacić co miesiąc.',
    steps: [
      applicant,
      {
        name: 'declaration',
        title: 'Czego dotyczy deklaracja',
        fields: [
          {
            type: 'address',
            name: 'property',
            label: 'Adres domu, którego dotyczy deklaracja',
            within: 'commune',
          },
          {
            type: 'choice',
            name: 'reason',
            label: 'Dlaczego składasz deklarację',
            options: [
              { value: 'first', label: 'to pierwsza deklaracja dla tego domu' },
              { value: 'change', label: 'coś się zmieniło, na przykład liczba osób' },
              { value: 'end', label: 'nikt już tu nie mieszka' },
            ],
          },
          { type: 'date', name: 'since', label: 'Od kiedy', hint: 'Dzień, w którym to się zmieniło.', latest: 'today' },
        ],
      },
      {
        name: 'home',
        title: 'Dom i osoby',
        showWhen: { '!=': [{ var: 'reason' }, 'end'] },
        fields: [
          { type: 'number', name: 'persons', label: 'Ile osób mieszka w domu', min: 1, max: 40 },
          {
            type: 'yesNo',
            name: 'bigFamily',
            label: 'Czy rodzina ma Kartę Dużej Rodziny?',
            hint: 'Trzecie i każde następne dziecko jest wtedy zwolnione z opłaty.',
          },
          {
            type: 'number',
            name: 'children',
            label: 'Ile dzieci jest na Karcie',
            min: 3,
            max: 20,
            showWhen: { var: 'bigFamily' },
          },
          {
            type: 'yesNo',
            name: 'composts',
            label: 'Czy kompostujesz odpady z ogrodu i kuchni?',
            hint: 'Dom z kompostownikiem płaci mniej, ale nie oddaje brązowych worków.',
          },
          {
            type: 'number',
            name: 'composter',
            label: 'Jak duży jest kompostownik',
            unit: 'l',
            min: 50,
            max: 20000,
            showWhen: { var: 'composts' },
          },
        ],
      },
      {
        name: 'statement',
        title: 'Oświadczenie',
        fields: [
          {
            type: 'declaration',
            name: 'statement',
            label: 'Oświadczenie',
            text: 'Oświadczam, że dane w tej deklaracji są zgodne z prawdą.',
          },
          textMessages('o terminach opłaty za odpady'),
        ],
      },
    ],
    computed: [
      {
        name: 'payers',
        label: 'Osoby, za które płacisz',
        rule: {
          max: [0, { '-': [{ var: ['persons', 0] }, { max: [0, { '-': [{ var: ['children', 0] }, 2] }] }] }],
        },
        show: 'number',
      },
      {
        name: 'monthly',
        label: 'Opłata za miesiąc',
        rule: { '*': [{ var: 'payers' }, { '-': [person, { if: [{ var: 'composts' }, composting, 0] }] }] },
        show: 'money',
      },
    ],
    scenarios: [
      {
        name: 'Cztery osoby bez kompostownika: cztery stawki',
        answers: { ...home, bigFamily: 'no', composts: 'no' },
        expect: {
          computed: { payers: 4, monthly: 4 * person },
          hidden: ['children', 'composter', 'textMessages'],
          wrong: [],
        },
      },
      {
        name: 'Sześć osób, czworo dzieci na Karcie, kompostownik: cztery niższe stawki',
        answers: { ...home, persons: '6', bigFamily: 'yes', children: '4', composts: 'yes', composter: '400' },
        expect: { computed: { payers: 4, monthly: 4 * (person - composting) }, wrong: [] },
      },
      {
        name: 'Z telefonem i bez zgody na SMS-y: deklaracja jest tak samo dobra',
        answers: { ...home, phone: '601234567', bigFamily: 'no', composts: 'no' },
        expect: { shown: ['textMessages'], wrong: [] },
      },
      {
        name: 'Dom bez mieszkańców: nie pytamy o osoby, opłata wynosi 0 zł',
        answers: { ...home, reason: 'end' },
        expect: { computed: { monthly: 0 }, hidden: ['persons', 'composts'], wrong: [] },
      },
    ],
    ...wayOf({
      subject: 'Deklaracja',
      isFeminine: true,
      end: 'Przyjmij deklarację',
      ended: 'Deklaracja jest przyjęta. Numer konta i terminy znajdziesz w wiadomościach poniżej.',
    }),
    clause: clauseFor(
      'naliczyć opłatę za gospodarowanie odpadami',
      'art. 6m ustawy o utrzymaniu czystości i porządku w gminach',
      '10 lat, bo tak długo można sprawdzać opłaty',
    ),
    jrwaClass: '3160',
    unit: 'OŚ',
    term: { days: 30, basis: 'art. 139 Ordynacji podatkowej' },
    // a property of two owners is declared by both
    coApplicant: 'optional',
    paperRoute: 'Druk deklaracji dostaniesz w urzędzie i wypełnimy go razem. Możesz też przysłać go pocztą.',
  });
