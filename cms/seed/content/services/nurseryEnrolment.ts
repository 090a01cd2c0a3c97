import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { applicant, clauseFor, wayOf } from './parts.ts';

const zosia = { givenName: 'Zosia', familyName: 'Próbna', bornOn: '2025-09-20' };
const parent = {
  ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ child: [zosia], from: '2026-12-01', hours: '8', siblings: 'no', disability: 'no' },
  ...{ big: 'no', alone: 'no', diet: 'no' },
};

/** Enrolment in a nursery, for children of 20 weeks to 3 years, with points of the commune's own rules. */
export const nurseryEnrolment = serviceDefinitionSchema.parse({
  slug: 'zapis-do-zlobka',
  title: 'Wniosek o przyjęcie dziecka do żłobka',
  summary: 'Zapisz dziecko na listę. Od razu zobaczysz, ile punktów ma Wasz wniosek.',
  steps: [
    applicant,
    {
      name: 'child',
      title: 'Dziecko',
      fields: [
        { type: 'child', name: 'child', label: 'Dziecko, które zapisujesz' },
        {
          type: 'info',
          name: 'tooOld',
          label: 'Na żłobek jest już za późno',
          paragraphs: ['Dziecko, które skończyło 3 lata, zapisz do przedszkola.'],
          showWhen: { '>=': [{ var: ['child.age', 0] }, 3] },
        },
        { type: 'date', name: 'from', label: 'Od kiedy' },
        { type: 'number', name: 'hours', label: 'Ile godzin dziennie', min: 1, max: 10 },
      ],
    },
    {
      name: 'family',
      title: 'Rodzina',
      fields: [
        { type: 'yesNo', name: 'siblings', label: 'Czy rodzeństwo chodzi już do tego żłobka?' },
        { type: 'yesNo', name: 'disability', label: 'Czy dziecko ma orzeczenie o niepełnosprawności?' },
        {
          type: 'files',
          name: 'proof',
          label: 'Orzeczenie',
          soft: true,
          maxFiles: 2,
          showWhen: { var: 'disability' },
        },
        { type: 'yesNo', name: 'big', label: 'Czy w rodzinie jest co najmniej troje dzieci?' },
        { type: 'yesNo', name: 'alone', label: 'Czy wychowujesz dziecko samodzielnie?' },
        { type: 'yesNo', name: 'diet', label: 'Czy dziecko potrzebuje specjalnej diety?' },
        {
          type: 'longText',
          name: 'dietWords',
          label: 'Jakiej diety',
          maxLength: 500,
          showWhen: { var: 'diet' },
        },
      ],
    },
  ],
  computed: [
    {
      name: 'points',
      label: 'Punkty wniosku',
      rule: {
        '+': [
          { if: [{ var: 'siblings' }, 10, 0] },
          { if: [{ var: 'disability' }, 20, 0] },
          { if: [{ var: 'big' }, 20, 0] },
          { if: [{ var: 'alone' }, 20, 0] },
        ],
      },
      show: 'number',
    },
  ],
  scenarios: [
    {
      name: 'Zwykły wniosek: bez dodatkowych punktów',
      on: '2026-11-29',
      answers: parent,
      expect: { computed: { points: 0 }, hidden: ['tooOld', 'proof', 'dietWords'], wrong: [] },
    },
    {
      name: 'Duża rodzina, rodzeństwo w żłobku i orzeczenie: 50 punktów',
      answers: { ...parent, siblings: 'yes', disability: 'yes', big: 'yes' },
      expect: { computed: { points: 50 }, shown: ['proof'], wrong: [] },
    },
    {
      name: 'Dziecko w dniu trzecich urodzin: przedszkole',
      on: '2026-11-29',
      answers: { ...parent, child: [{ ...zosia, bornOn: '2023-11-29' }] },
      expect: { shown: ['tooOld'], wrong: [] },
    },
    {
      name: 'Dzień przed trzecimi urodzinami: jeszcze żłobek',
      on: '2026-11-29',
      answers: { ...parent, child: [{ ...zosia, bornOn: '2023-11-30' }] },
      expect: { hidden: ['tooOld'], wrong: [] },
    },
  ],
  ...wayOf({
    subject: 'Wniosek',
    end: 'Powiadom o wyniku i zakończ',
    ended: 'Wynik znajdziesz w wiadomościach poniżej.',
  }),
  clause: clauseFor(
    'przyjąć dziecko do żłobka',
    'ustawą z dnia 4 lutego 2011 r. o opiece nad dziećmi w wieku do lat 3',
    '5 lat od końca roku, w którym sprawa się skończyła',
  ),
  checklist: ['Sprawdź wiek dziecka.', 'Sprawdź punkty.', 'Wpisz dziecko na listę.'],
  retention: 'B5',
  jrwaClass: '82',
  term: { days: 30, basis: 'statut żłobka' },
  paperRoute: 'Wniosek dostaniesz w żłobku i w urzędzie.',
});
