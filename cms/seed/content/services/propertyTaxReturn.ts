import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { applicant, clauseFor, wayOf } from './parts.ts';

/** What the council takes a year, in grosze: for a square metre of a home, of land and of other buildings. */
export interface PropertyTaxRates {
  home: number;
  land: number;
  other: number;
}

const owner = {
  filer: 'self',
  ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ reason: 'bought', since: '2026-11-03', plot: '114/6', sole: 'yes', land: '600', statement: 'yes' },
};

/** Information of a person on property, with the tax of a year worked out by the council's rates. */
export const propertyTaxReturn = ({ home, land, other }: PropertyTaxRates) =>
  serviceDefinitionSchema.parse({
    slug: 'informacja-o-nieruchomosci',
    title: 'Informacja o nieruchomościach',
    summary: 'Zgłoś dom, mieszkanie albo działkę do podatku. Od razu zobaczysz, ile mniej więcej wyniesie za rok.',
    filers: ['self', 'attorney'],
    steps: [
      applicant,
      {
        name: 'change',
        title: 'Co się stało',
        fields: [
          {
            type: 'choice',
            name: 'reason',
            label: 'Dlaczego składasz informację',
            options: [
              { value: 'bought', label: 'mam nową nieruchomość' },
              { value: 'changed', label: 'coś się w niej zmieniło' },
              { value: 'sold', label: 'nie jest już moja' },
            ],
          },
          { type: 'date', name: 'since', label: 'Od kiedy', latest: 'today', hint: 'Masz 14 dni od tego dnia.' },
          { type: 'text', name: 'plot', label: 'Numer działki', hint: 'Na przykład 114/6.', maxLength: 40 },
          { type: 'landRegister', name: 'landRegister', label: 'Numer księgi wieczystej', required: false },
        ],
      },
      {
        name: 'property',
        title: 'Powierzchnie',
        showWhen: { '!=': [{ var: 'reason' }, 'sold'] },
        fields: [
          { type: 'yesNo', name: 'sole', label: 'Czy nieruchomość należy tylko do Ciebie?' },
          {
            type: 'longText',
            name: 'coOwners',
            label: 'Kto jeszcze jest właścicielem',
            hint: 'Imię, nazwisko i adres każdej osoby.',
            maxLength: 1000,
            showWhen: { '==': [{ var: 'sole' }, false] },
          },
          { type: 'number', name: 'land', label: 'Powierzchnia działki', unit: 'm²', min: 0, max: 1_000_000 },
          {
            type: 'number',
            name: 'home',
            label: 'Powierzchnia mieszkalna',
            unit: 'm²',
            min: 0,
            max: 5000,
            required: false,
          },
          {
            type: 'number',
            name: 'other',
            label: 'Powierzchnia garażu i innych budynków',
            unit: 'm²',
            min: 0,
            max: 5000,
            required: false,
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
            text: 'Oświadczam, że dane w tej informacji są zgodne z prawdą.',
          },
        ],
      },
    ],
    computed: [
      {
        name: 'yearly',
        label: 'Podatek za rok, w przybliżeniu',
        rule: {
          '+': [
            { '*': [{ var: ['land', 0] }, land] },
            { '*': [{ var: ['home', 0] }, home] },
            { '*': [{ var: ['other', 0] }, other] },
          ],
        },
        show: 'money',
      },
    ],
    scenarios: [
      {
        name: 'Działka 600 m² i dom 100 m²',
        answers: { ...owner, home: '100' },
        expect: { computed: { yearly: 600 * land + 100 * home }, hidden: ['coOwners'], wrong: [] },
      },
      {
        name: 'Dom z garażem i współwłaścicielem',
        answers: { ...owner, home: '100', other: '20', sole: 'no', coOwners: 'Jan Próbny, Lwowska 3' },
        expect: { computed: { yearly: 600 * land + 100 * home + 20 * other }, shown: ['coOwners'], wrong: [] },
      },
      {
        name: 'Sprzedana działka: nie pytamy o powierzchnie',
        answers: { ...owner, reason: 'sold' },
        expect: { computed: { yearly: 0 }, hidden: ['land', 'home'], wrong: [] },
      },
    ],
    ...wayOf({
      subject: 'Informacja',
      isFeminine: true,
      end: 'Przyjmij informację',
      ended: 'Informacja jest przyjęta. Wysokość podatku poda decyzja. Termin jej wydania znajdziesz w wiadomościach.',
    }),
    clause: clauseFor(
      'ustalić podatek od nieruchomości',
      'art. 6 ust. 6 ustawy o podatkach i opłatach lokalnych',
      '10 lat, bo tak długo można sprawdzać podatki',
    ),
    checklist: [
      'Sprawdź powierzchnie w ewidencji gruntów i budynków.',
      'Sprawdź, czy zgłosili się wszyscy właściciele.',
    ],
    retention: 'B10',
    jrwaClass: '31',
    term: { days: 30, basis: 'art. 139 § 1 Ordynacji podatkowej' },
    paperRoute: 'Druk informacji dostaniesz w urzędzie i wypełnimy go razem. Możesz też przysłać go pocztą.',
  });
