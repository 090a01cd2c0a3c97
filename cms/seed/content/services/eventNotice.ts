import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { applicant, clauseFor, wayOf } from './parts.ts';

const event = {
  ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{
    title: 'Festyn osiedlowy',
    place: [{ description: 'plac przy ul. Lwowskiej', lat: '51.13210', lon: '23.47120' }],
    on: '2026-12-20',
    where: 'outdoors',
  },
  ...{ people: '300', music: 'no', road: 'no' },
};

/** Notice of an event; from the numbers of the act on mass events on it needs a permit, and the form says so. */
export const eventNotice = serviceDefinitionSchema.parse({
  slug: 'zgloszenie-imprezy',
  title: 'Zgłoszenie imprezy',
  summary: 'Powiedz nam o festynie, biegu albo koncercie. Formularz powie, czy potrzebne jest zezwolenie.',
  steps: [
    applicant,
    {
      name: 'event',
      title: 'Impreza',
      fields: [
        { type: 'text', name: 'title', label: 'Nazwa imprezy', maxLength: 150 },
        { type: 'mapPoint', name: 'place', label: 'Miejsce imprezy' },
        { type: 'date', name: 'on', label: 'Kiedy' },
        {
          type: 'choice',
          name: 'where',
          label: 'W jakim miejscu',
          options: [
            { value: 'outdoors', label: 'na dworze' },
            { value: 'hall', label: 'w budynku' },
          ],
        },
        { type: 'number', name: 'people', label: 'Ile osób może wejść', min: 1, max: 100_000 },
        {
          type: 'info',
          name: 'mass',
          label: 'To może być impreza masowa',
          paragraphs: [
            'Impreza masowa wymaga zezwolenia. Wniosek złóż co najmniej 30 dni przed imprezą. Zadzwoń, a powiemy, czego potrzeba.',
          ],
          showWhen: {
            '>=': [{ var: ['people', 0] }, { if: [{ '==': [{ var: 'where' }, 'hall'] }, 500, 1000] }],
          },
        },
      ],
    },
    {
      name: 'neighbours',
      title: 'Sąsiedzi i drogi',
      fields: [
        { type: 'yesNo', name: 'music', label: 'Czy będzie głośna muzyka?' },
        {
          type: 'text',
          name: 'musicUntil',
          label: 'Do której godziny',
          hint: 'Na przykład 22:00.',
          maxLength: 20,
          showWhen: { var: 'music' },
        },
        { type: 'yesNo', name: 'road', label: 'Czy impreza zajmie drogę?' },
        {
          type: 'files',
          name: 'route',
          label: 'Mapka trasy',
          soft: true,
          maxFiles: 3,
          showWhen: { var: 'road' },
        },
      ],
    },
  ],
  scenarios: [
    {
      name: 'Festyn na 300 osób: samo zgłoszenie',
      answers: event,
      expect: { hidden: ['mass', 'musicUntil', 'route'], wrong: [] },
    },
    {
      name: 'Koncert w hali na 500 osób: mówimy o zezwoleniu',
      answers: { ...event, where: 'hall', people: '500', music: 'yes', musicUntil: '22:00' },
      expect: { shown: ['mass', 'musicUntil'], wrong: [] },
    },
    {
      name: 'Bieg ulicami: prosimy o mapkę trasy',
      answers: { ...event, road: 'yes' },
      expect: { shown: ['route'], hidden: ['mass'], wrong: [] },
    },
  ],
  ...wayOf({
    subject: 'Zgłoszenie',
    end: 'Przyjmij zgłoszenie',
    ended: 'Zgłoszenie jest przyjęte. Uwagi urzędu znajdziesz w wiadomościach poniżej.',
  }),
  clause: clauseFor(
    'przyjąć zgłoszenie imprezy',
    'ustawą z dnia 20 marca 2009 r. o bezpieczeństwie imprez masowych',
    '5 lat od końca roku, w którym sprawa się skończyła',
  ),
  checklist: ['Sprawdź liczbę osób.', 'Powiadom zarządcę drogi, gdy impreza ją zajmie.'],
  retention: 'B5',
  jrwaClass: '53',
  term: { days: 14, basis: 'przyjęty w urzędzie czas odpowiedzi' },
  paperRoute: 'Zgłoszenie może być zwykłym pismem. Możesz też zadzwonić.',
});
