import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { demoAccounts, type DemoOffice } from '../serviceCards/stampDuty.ts';
import { applicant, clauseFor, wayOf } from './parts.ts';
import { suspensionLetter, withSuspension } from './suspension.ts';

const works = {
  filer: 'self',
  ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ road: 'Lwowska, przy numerze 3', from: '2026-12-01', kind: 'scaffold', area: '10', days: '5', closes: 'no' },
};

const withVehicle = { '==': [{ var: 'kind' }, 'vehicle'] };

/** Occupation of a road lane, with the fee by area, days and kind (public roads act, art. 40). */
export const laneOccupation = (office: DemoOffice) =>
  serviceDefinitionSchema.parse({
    slug: 'zajecie-pasa-drogowego',
    title: 'Wniosek o zajęcie pasa drogowego',
    summary: 'Poproś o zgodę na rusztowanie, wykop, ogródek albo pojazd przy drodze gminnej. Od razu zobaczysz opłatę.',
    filers: ['self', 'company', 'attorney'],
    // roadworks are watched by whoever keeps the roads
    ...(office === 'chelm' ? { routing: [{ when: { '==': [{ var: 'kind' }, 'works'] }, unit: 'IK' }] } : {}),
    steps: [
      applicant,
      {
        name: 'place',
        title: 'Miejsce i czas',
        fields: [
          { type: 'text', name: 'road', label: 'Gdzie', hint: 'Ulica i najbliższy numer domu.', maxLength: 150 },
          {
            type: 'plot',
            name: 'plot',
            label: 'Działka drogi',
            hint: 'Jeśli jej nie znasz, pomiń to pytanie.',
            required: false,
          },
          { type: 'date', name: 'from', label: 'Od kiedy' },
          { type: 'number', name: 'days', label: 'Przez ile dni', min: 1, max: 366 },
          {
            type: 'choice',
            name: 'kind',
            label: 'Co stanie przy drodze',
            options: [
              { value: 'works', label: 'roboty w drodze, na przykład wykop' },
              { value: 'scaffold', label: 'rusztowanie albo materiały' },
              { value: 'stall', label: 'stoisko albo ogródek' },
              { value: 'vehicle', label: 'pojazd, na przykład podnośnik, dźwig albo wóz do przeprowadzki' },
            ],
          },
          {
            type: 'vehicle',
            name: 'vehicle',
            label: 'Pojazd, który tu stanie',
            hint: 'Po numerze rejestracyjnym widać, że stoi tu za zgodą.',
            showWhen: withVehicle,
          },
          {
            type: 'group',
            name: 'otherVehicles',
            label: 'Kolejne pojazdy',
            hint: 'Jeśli stanie tylko jeden, pomiń to pytanie.',
            required: false,
            rowLabel: 'Kolejny pojazd',
            maxRows: 5,
            fields: [
              { type: 'registration', name: 'registration', label: 'Numer rejestracyjny' },
              { type: 'text', name: 'model', label: 'Marka i model', maxLength: 80 },
            ],
            showWhen: withVehicle,
          },
          { type: 'number', name: 'area', label: 'Ile miejsca zajmie', unit: 'm²', min: 1, max: 5000 },
        ],
      },
      {
        name: 'traffic',
        title: 'Ruch i załączniki',
        fields: [
          { type: 'yesNo', name: 'closes', label: 'Czy zamkniesz jezdnię albo chodnik?' },
          {
            type: 'files',
            name: 'trafficPlan',
            label: 'Zatwierdzony projekt organizacji ruchu',
            soft: true,
            maxFiles: 3,
            showWhen: { var: 'closes' },
          },
          {
            type: 'files',
            name: 'plan',
            label: 'Plan miejsca z wymiarami',
            hint: 'Może być odręczny.',
            soft: true,
            maxFiles: 3,
          },
        ],
      },
    ],
    fee: {
      label: 'opłata za zajęcie pasa drogowego',
      basis: 'art. 40 ust. 3 i 4 ustawy o drogach publicznych i uchwała rady',
      account: demoAccounts[office],
      rates: [
        {
          validFrom: '2026-01-01',
          grosze: {
            '*': [
              { var: 'area' },
              { var: 'days' },
              { if: [{ '==': [{ var: 'kind' }, 'works'] }, 400, { '==': [{ var: 'kind' }, 'stall'] }, 100, 200] },
            ],
          },
        },
      ],
    },
    scenarios: [
      {
        name: 'Rusztowanie 10 m² na 5 dni: 100 zł',
        answers: works,
        expect: { fee: 10_000, hidden: ['trafficPlan', 'vehicle', 'otherVehicles'], wrong: [] },
      },
      {
        name: 'Wykop 4 m² na 2 dni z zamknięciem jezdni: 32 zł i projekt ruchu',
        answers: { ...works, kind: 'works', area: '4', days: '2', closes: 'yes' },
        expect: { fee: 3200, shown: ['trafficPlan'], wrong: [] },
      },
      {
        name: 'Ogródek 12 m² na 30 dni: 360 zł',
        answers: { ...works, plot: [{ precinct: '0007', number: '31/2' }], kind: 'stall', area: '12', days: '30' },
        expect: { fee: 36_000, wrong: [] },
      },
      {
        name: 'Podnośnik i wóz z częściami, 30 m² na 1 dzień: 60 zł, pytamy o oba pojazdy',
        answers: {
          ...works,
          ...{ kind: 'vehicle', area: '30', days: '1' },
          vehicle: [{ registration: 'LCH 12345', model: 'Ruthmann Steiger T 330' }],
          otherVehicles: [{ registration: 'LCH 5E678', model: 'MAN TGL' }],
        },
        expect: { fee: 6000, shown: ['vehicle', 'otherVehicles'], wrong: [] },
      },
      {
        name: 'Pojazd bez numeru rejestracyjnego: prosimy o niego',
        answers: { ...works, kind: 'vehicle', vehicle: [{ model: 'Ruthmann Steiger T 330' }] },
        expect: { shown: ['vehicle'], wrong: ['vehicle'] },
      },
      {
        name: 'Firma z NIP-em: pytamy, kim w niej jesteś, bez pełnomocnictwa',
        answers: {
          ...works,
          filer: 'company',
          filerCompany: 'Bruk Próba',
          filerNip: '1234563218',
          filerRole: 'prezes',
        },
        expect: { shown: ['filerNip', 'filerRole'], hidden: ['filerProxy', 'filerPrincipal'], wrong: [] },
      },
      {
        name: 'Pełnomocnik bez pełnomocnictwa: prosimy o plik',
        answers: { ...works, filer: 'attorney', filerPrincipal: 'person', filerPrincipalPerson: 'Jan Próbny' },
        expect: { shown: ['filerProxy'], hidden: ['filerNip'], wrong: ['filerProxy'] },
      },
    ],
    ...withSuspension(
      wayOf({
        subject: 'Wniosek',
        end: 'Wydaj zezwolenie i zakończ',
        ended: 'Zezwolenie jest gotowe. Znajdziesz je w wiadomościach poniżej.',
      }),
    ),
    letters: [suspensionLetter(office)],
    clause: clauseFor(
      'rozpatrzyć wniosek i naliczyć opłatę',
      'art. 40 ustawy o drogach publicznych',
      '5 lat od końca roku, w którym sprawa się skończyła',
    ),
    checklist: ['Sprawdź, czy droga jest gminna.', 'Sprawdź plan i powierzchnię.', 'Po terminie obejrzyj miejsce.'],
    retention: 'B5',
    jrwaClass: '72',
    term: { days: 30, basis: 'art. 35 § 3 KPA' },
    paperRoute: 'Druk wniosku dostaniesz w urzędzie. Plan miejsca może być odręczny.',
  });
