import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { demoAccounts, type DemoOffice } from '../serviceCards/stampDuty.ts';
import { appealBodies, applicant, clauseFor, wayOf } from './parts.ts';

const tree = { kind: 'other', species: 'brzoza', girth: '60', reason: 'sick' };
const person = {
  ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ plot: [{ precinct: '0005', number: '114/6' }], owner: 'yes', throughAttorney: 'no' },
};

/** The way of a notice may also end in an objection, which is a decision (art. 83f ust. 8) and can be appealed. */
const withObjection = ({ initialStatus, statuses }: ReturnType<typeof wayOf>) => ({
  initialStatus,
  statuses: [
    ...statuses.map((status) =>
      status.name === 'inProgress'
        ? {
            ...status,
            moves: [...status.moves, { to: 'objected', label: 'Zakończ: sprzeciw w decyzji', message: 'required' }],
          }
        : status,
    ),
    {
      name: 'objected',
      label: 'Sprzeciw',
      explanation: 'Urząd wniósł sprzeciw: nie możesz usunąć drzewa. Decyzja i sposób odwołania są w pismach z urzędu.',
      turn: 'nobody',
      moves: [],
      final: true,
    },
  ],
});

/** A tree to be taken down by a private owner: notice by art. 83f of the nature conservation act, with its girths. */
export const treeNotice = (office: DemoOffice) =>
  serviceDefinitionSchema.parse({
    slug: 'wycinka-drzewa',
    title: 'Zgłoszenie zamiaru usunięcia drzewa',
    summary:
      'Zgłoś drzewo na swojej działce, zanim je usuniesz. Formularz powie od razu, których drzew zgłaszać nie trzeba.',
    steps: [
      applicant,
      {
        name: 'place',
        title: 'Działka',
        fields: [
          { type: 'plot', name: 'plot', label: 'Działka, na której rośnie drzewo' },
          {
            type: 'mapPoint',
            name: 'spot',
            label: 'Gdzie dokładnie rośnie drzewo',
            hint: 'Możesz to pominąć. Pomożesz nam jednak znaleźć drzewo, gdy przyjedziemy je obejrzeć.',
            required: false,
          },
          { type: 'yesNo', name: 'owner', label: 'Czy cała działka należy tylko do Ciebie?' },
          {
            type: 'files',
            name: 'consent',
            label: 'Zgoda współwłaścicieli',
            hint: 'Jedna kartka z podpisami wszystkich. Zdjęcie wystarczy.',
            soft: true,
            maxFiles: 5,
            showWhen: { '==': [{ var: 'owner' }, false] },
          },
        ],
      },
      {
        name: 'trees',
        title: 'Drzewa',
        fields: [
          {
            type: 'info',
            name: 'howToMeasure',
            label: 'Jak zmierzyć pień',
            paragraphs: ['Zmierz obwód miarką krawiecką na wysokości 5 cm nad ziemią, w centymetrach.'],
          },
          {
            type: 'group',
            name: 'trees',
            label: 'Drzewa do usunięcia',
            rowLabel: 'Drzewo',
            maxRows: 20,
            fields: [
              {
                type: 'choice',
                name: 'kind',
                label: 'Jaki to rodzaj',
                options: [
                  { value: 'fast', label: 'topola, wierzba albo klon jesionolistny' },
                  { value: 'medium', label: 'kasztanowiec, robinia akacjowa albo platan' },
                  { value: 'other', label: 'każde inne drzewo' },
                ],
              },
              { type: 'text', name: 'species', label: 'Gatunek', hint: 'Na przykład: brzoza.', maxLength: 60 },
              { type: 'number', name: 'girth', label: 'Obwód pnia', unit: 'cm', min: 1, max: 1500 },
              {
                type: 'choice',
                name: 'reason',
                label: 'Dlaczego',
                options: [
                  { value: 'sick', label: 'jest chore, suche albo grozi upadkiem' },
                  { value: 'building', label: 'stoi w miejscu budowy' },
                  { value: 'light', label: 'zabiera światło albo niszczy dom lub drogę' },
                  { value: 'other', label: 'z innego powodu' },
                ],
              },
            ],
          },
          {
            type: 'info',
            name: 'noNotice',
            label: 'Tych drzew nie trzeba zgłaszać',
            paragraphs: [
              'Wszystkie wpisane drzewa mają mniejszy obwód niż ten, od którego zaczyna się zgłoszenie. Możesz je usunąć bez formalności. Pamiętaj o ptakach: od 1 marca do 15 października sprawdź, czy nie ma gniazd.',
            ],
            showWhen: { and: [{ var: 'treeCount' }, { '==': [{ var: 'toNotify' }, 0] }] },
          },
          {
            type: 'files',
            name: 'sketch',
            label: 'Rysunek albo mapka',
            hint: 'Może być odręczny. Zaznacz drzewo i granice działki.',
            soft: true,
            maxFiles: 3,
            showWhen: { '>': [{ var: 'toNotify' }, 0] },
          },
        ],
      },
      {
        name: 'attorney',
        title: 'Kto załatwia sprawę',
        showWhen: { '>': [{ var: 'toNotify' }, 0] },
        fields: [
          { type: 'yesNo', name: 'throughAttorney', label: 'Czy składasz zgłoszenie za kogoś, jako pełnomocnik?' },
          {
            type: 'yesNo',
            name: 'closeFamily',
            label: 'Czy to Twoja bliska rodzina?',
            hint: 'Małżonek, rodzice, dziadkowie, dzieci, wnuki albo rodzeństwo. Wtedy pełnomocnictwo jest bez opłaty.',
            showWhen: { var: 'throughAttorney' },
          },
          {
            type: 'files',
            name: 'powerOfAttorney',
            label: 'Pełnomocnictwo',
            soft: true,
            maxFiles: 1,
            showWhen: { var: 'throughAttorney' },
          },
        ],
      },
    ],
    computed: [
      {
        name: 'treeCount',
        label: 'Liczba drzew',
        rule: { reduce: [{ var: 'trees' }, { '+': [{ var: 'accumulator' }, 1] }, 0] },
        show: 'nowhere',
      },
      {
        name: 'toNotify',
        label: 'Drzewa, które trzeba zgłosić',
        rule: {
          reduce: [
            {
              filter: [
                { var: 'trees' },
                {
                  '>': [
                    { var: 'girth' },
                    {
                      if: [{ '==': [{ var: 'kind' }, 'fast'] }, 80, { '==': [{ var: 'kind' }, 'medium'] }, 65, 50],
                    },
                  ],
                },
              ],
            },
            { '+': [{ var: 'accumulator' }, 1] },
            0,
          ],
        },
        show: 'number',
      },
    ],
    fee: {
      label: 'opłata skarbowa za pełnomocnictwo',
      basis: 'ustawa o opłacie skarbowej, załącznik, część IV',
      account: demoAccounts[office],
      rates: [{ validFrom: '2007-01-01', grosze: 1700 }],
      exemptions: [
        {
          reason: 'Zgłoszenie bez pełnomocnika jest bezpłatne.',
          basis: 'art. 83f ustawy o ochronie przyrody',
          when: { '!': [{ var: 'throughAttorney' }] },
        },
        {
          reason: 'Pełnomocnictwo dla bliskiej rodziny jest bezpłatne.',
          basis: 'ustawa o opłacie skarbowej, załącznik, część IV, kol. 4 pkt 3',
          when: { var: 'closeFamily' },
        },
      ],
    },
    scenarios: [
      {
        name: 'Brzoza 60 cm: trzeba zgłosić, bez opłaty, oględziny w 21 dni',
        on: '2026-11-30',
        answers: { ...person, trees: [tree] },
        expect: {
          computed: { toNotify: 1 },
          shown: ['sketch', 'throughAttorney'],
          hidden: ['consent', 'noNotice', 'closeFamily'],
          fee: 0,
          wrong: [],
          dueOn: '2026-12-21',
        },
      },
      {
        name: 'Brzoza 50 cm i topola 80 cm: nie trzeba zgłaszać',
        answers: {
          ...person,
          trees: [
            { ...tree, girth: '50' },
            { ...tree, kind: 'fast', girth: '80' },
          ],
        },
        expect: { computed: { toNotify: 0 }, shown: ['noNotice'], hidden: ['sketch', 'throughAttorney'], wrong: [] },
      },
      {
        name: 'Pełnomocnik spoza rodziny: 17 zł',
        answers: { ...person, trees: [tree], throughAttorney: 'yes', closeFamily: 'no' },
        expect: { shown: ['powerOfAttorney'], fee: 1700 },
      },
      {
        name: 'Córka za ojca, działka wspólna: bez opłaty, zgoda współwłaścicieli',
        answers: { ...person, owner: 'no', trees: [tree], throughAttorney: 'yes', closeFamily: 'yes' },
        expect: { shown: ['consent'], fee: 0, wrong: [] },
      },
      {
        name: 'Jedna współrzędna bez drugiej jest wskazana',
        answers: { ...person, spot: [{ description: 'za stodołą', lat: '51,13' }], trees: [tree] },
        expect: { wrong: ['spot'] },
      },
    ],
    letters: [
      {
        name: 'objection',
        kind: 'decision',
        title: 'Decyzja o wniesieniu sprzeciwu',
        basis:
          'art. 83f ust. 8 ustawy z dnia 16 kwietnia 2004 r. o ochronie przyrody i art. 104 Kodeksu postępowania administracyjnego',
        paragraphs: [
          'Wnoszę sprzeciw wobec zamiaru usunięcia {{toNotify|drzewa|drzew|drzew}} z działki nr {{plot.number}} (obręb {{plot.precinct}}), zgłoszonego {{case.filedOn}} przez: {{applicant.name}}.',
        ],
        grounds: [
          'Zgłoszenie obejmowało:\n{{trees}}',
          'Oględziny odbyły się [uzupełnij: kiedy]. Ustalono: [uzupełnij: co].',
          'Sprzeciw jest uzasadniony, bo [uzupełnij: przyczyna z ustawy].',
        ],
        appeal: { to: appealBodies[office], days: 14 },
      },
      {
        name: 'noObjection',
        kind: 'certificate',
        title: 'Zaświadczenie o braku podstaw do wniesienia sprzeciwu',
        basis: 'art. 83f ustawy o ochronie przyrody i art. 217 Kodeksu postępowania administracyjnego',
        paragraphs: [
          'Zaświadczam, że nie ma podstaw do wniesienia sprzeciwu wobec zgłoszenia {{case.number}}, dotyczącego działki nr {{plot.number}} (obręb {{plot.precinct}}). Zgłaszający: {{applicant.name}}.',
        ],
      },
    ],
    ...withObjection(
      wayOf({
        subject: 'Zgłoszenie',
        end: 'Zakończ: bez sprzeciwu',
        ended:
          'Urząd nie wniósł sprzeciwu: możesz usunąć drzewo. Masz na to 6 miesięcy. Szczegóły są w wiadomościach poniżej.',
      }),
    ),
    clause: clauseFor(
      'rozpatrzyć zgłoszenie i obejrzeć drzewo',
      'art. 83f ustawy o ochronie przyrody',
      '5 lat od końca roku, w którym sprawa się skończyła',
    ),
    jrwaClass: '6131',
    unit: 'OŚ',
    term: { days: 21, basis: 'art. 83f ust. 6 ustawy o ochronie przyrody' },
    paperRoute:
      'Druk zgłoszenia dostaniesz w wydziale ochrony środowiska. Rysunek może być odręczny. Przez telefon powiemy, jak zmierzyć drzewo.',
  });
