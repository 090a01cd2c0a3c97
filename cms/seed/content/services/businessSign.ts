import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { demoAccounts, type DemoOffice } from '../serviceCards/stampDuty.ts';
import { applicant, clauseFor, wayOf } from './parts.ts';

const sign = {
  filer: 'self',
  ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ business: 'Piekarnia Próbna', building: 'Lwowska 5', monument: 'no', width: '2', height: '1', months: '12' },
  ...{ light: 'no' },
};

// whoever files for a company has named it already
const ownFirm = { '==': [{ var: 'filer' }, 'self'] };

/** The name of a business on a building of the commune: the owner's consent, with stamp duty for a power of attorney. */
export const businessSign = (office: DemoOffice) =>
  serviceDefinitionSchema.parse({
    slug: 'szyld-na-budynku',
    title: 'Wniosek o zgodę na szyld na budynku gminy',
    summary: 'Poproś o zgodę na szyld firmy na budynku, który należy do gminy.',
    filers: ['self', 'company', 'attorney'],
    steps: [
      applicant,
      {
        name: 'business',
        title: 'Firma i budynek',
        fields: [
          { type: 'text', name: 'business', label: 'Nazwa firmy', maxLength: 150, showWhen: ownFirm },
          { type: 'nip', name: 'nip', label: 'NIP firmy', soft: true, showWhen: ownFirm },
          { type: 'text', name: 'building', label: 'Adres budynku', maxLength: 150 },
          { type: 'yesNo', name: 'monument', label: 'Czy budynek jest zabytkiem?' },
          {
            type: 'files',
            name: 'permit',
            label: 'Pozwolenie konserwatora zabytków',
            hint: 'Szyld na budynku wpisanym do rejestru zabytków wymaga pozwolenia.',
            soft: true,
            maxFiles: 2,
            showWhen: { var: 'monument' },
          },
        ],
      },
      {
        name: 'sign',
        title: 'Szyld',
        fields: [
          { type: 'number', name: 'width', label: 'Szerokość', unit: 'm', min: 0, max: 20 },
          { type: 'number', name: 'height', label: 'Wysokość', unit: 'm', min: 0, max: 10 },
          { type: 'number', name: 'months', label: 'Na ile miesięcy', min: 1, max: 120 },
          { type: 'yesNo', name: 'light', label: 'Czy szyld będzie świecił?' },
          { type: 'files', name: 'picture', label: 'Rysunek albo zdjęcie', soft: true, maxFiles: 3 },
        ],
      },
    ],
    computed: [
      {
        name: 'area',
        label: 'Powierzchnia szyldu (m²)',
        rule: { '*': [{ var: ['width', 0] }, { var: ['height', 0] }] },
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
          reason: 'Wniosek bez pełnomocnika jest bezpłatny. Czynsz za miejsce ustali umowa.',
          basis: 'ustawa o opłacie skarbowej',
          when: { '!=': [{ var: 'filer' }, 'attorney'] },
        },
      ],
    },
    scenarios: [
      {
        name: 'Szyld 2 m² bez pełnomocnika: bez opłaty',
        answers: sign,
        expect: { fee: 0, computed: { area: 2 }, hidden: ['permit'], wrong: [] },
      },
      {
        name: 'Pełnomocnik: 17 zł',
        answers: {
          ...{ ...sign, filer: 'attorney', filerPrincipal: 'company', filerPrincipalCompany: 'Piekarnia Próbna' },
          ...{ filerPrincipalNip: '1234563218', filerProxy: ['pelnomocnictwo.pdf'] },
        },
        expect: { fee: 1700, wrong: [] },
      },
      {
        name: 'Zabytek: prosimy o pozwolenie konserwatora',
        answers: { ...sign, monument: 'yes' },
        expect: { fee: 0, shown: ['permit'], wrong: [] },
      },
    ],
    ...wayOf({
      subject: 'Wniosek',
      end: 'Wyraź zgodę i zakończ',
      ended: 'Zgoda jest gotowa. Jak podpisać umowę, przeczytasz w wiadomościach poniżej.',
    }),
    clause: clauseFor(
      'rozpatrzyć wniosek o miejsce na szyld',
      'art. 25 ustawy o gospodarce nieruchomościami',
      '5 lat od końca roku, w którym skończyła się umowa',
    ),
    checklist: ['Sprawdź, czy budynek należy do gminy.', 'Sprawdź rejestr zabytków.', 'Przygotuj umowę.'],
    retention: 'B5',
    jrwaClass: '68',
    term: { days: 30, basis: 'przyjęty w urzędzie czas odpowiedzi' },
    paperRoute: 'Wniosek może być zwykłym pismem z rysunkiem szyldu.',
  });
