import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { applicant, clauseFor, wayOf } from './parts.ts';

const young = { name: 'Zosia Próbna', age: '6' };
const parent = {
  ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{
    ever: '3',
    withChildren: 'yes',
    children: [young, { ...young, name: 'Jaś Próbny', age: '9' }, { ...young, name: 'Ola Próbna', age: '12' }],
  },
  ...{ form: 'mobile', statement: 'yes' },
};

/** The large-family card: for parents who have or ever had three children (act of 5 December 2014). */
export const largeFamilyCard = serviceDefinitionSchema.parse({
  slug: 'karta-duzej-rodziny',
  title: 'Wniosek o Kartę Dużej Rodziny',
  summary: 'Poproś o Kartę dla rodziców i dzieci. Karta jest bezpłatna.',
  filers: ['self'],
  steps: [
    applicant,
    {
      name: 'family',
      title: 'Rodzina',
      fields: [
        {
          type: 'number',
          name: 'ever',
          label: 'Ile dzieci masz albo miałaś lub miałeś na utrzymaniu',
          hint: 'Policz także dorosłe dzieci.',
          min: 1,
          max: 20,
        },
        {
          type: 'info',
          name: 'tooFew',
          label: 'Karta jest od trojga dzieci',
          paragraphs: ['Do Karty ma prawo rodzic, który ma lub miał na utrzymaniu co najmniej troje dzieci.'],
          showWhen: { and: [{ var: 'ever' }, { '<': [{ var: 'ever' }, 3] }] },
        },
        { type: 'yesNo', name: 'withChildren', label: 'Czy dzieci też mają dostać Kartę?' },
        {
          type: 'group',
          name: 'children',
          label: 'Dzieci, które mają dostać Kartę',
          rowLabel: 'Dziecko',
          maxRows: 15,
          showWhen: { var: 'withChildren' },
          fields: [
            { type: 'text', name: 'name', label: 'Imię i nazwisko', maxLength: 120 },
            { type: 'number', name: 'age', label: 'Wiek', unit: 'lat', min: 0, max: 60 },
          ],
        },
      ],
    },
    {
      name: 'card',
      title: 'Karta',
      fields: [
        {
          type: 'choice',
          name: 'form',
          label: 'Jaka ma być Karta',
          options: [
            { value: 'mobile', label: 'w telefonie' },
            { value: 'plastic', label: 'plastikowa, do odbioru w urzędzie' },
          ],
        },
        {
          type: 'declaration',
          name: 'statement',
          label: 'Oświadczenie',
          text: 'Oświadczam, że dane we wniosku są zgodne z prawdą i że przysługuje mi władza rodzicielska.',
        },
      ],
    },
  ],
  scenarios: [
    { name: 'Troje małych dzieci: Karta w telefonie', answers: parent, expect: { hidden: ['tooFew'], wrong: [] } },
    {
      name: 'Dorosłe dzieci: Karta dla samego rodzica',
      answers: { ...parent, withChildren: 'no', form: 'plastic' },
      expect: { hidden: ['tooFew', 'children'], wrong: [] },
    },
    { name: 'Dwoje dzieci: mówimy, że to za mało', answers: { ...parent, ever: '2' }, expect: { shown: ['tooFew'] } },
  ],
  ...wayOf({
    subject: 'Wniosek',
    end: 'Przyznaj Kartę i zakończ',
    ended: 'Karta jest przyznana. Jak ją odebrać, przeczytasz w wiadomościach poniżej.',
  }),
  clause: clauseFor(
    'przyznać Kartę Dużej Rodziny',
    'ustawą z dnia 5 grudnia 2014 r. o Karcie Dużej Rodziny',
    '5 lat od końca roku, w którym sprawa się skończyła',
  ),
  checklist: ['Sprawdź dzieci w rejestrze PESEL.', 'Dla dzieci od 18 lat sprawdź naukę.'],
  retention: 'B5',
  jrwaClass: '82',
  term: { days: 30, basis: 'art. 35 § 3 KPA' },
  paperRoute: 'Druk wniosku dostaniesz w urzędzie. Wniosek złożysz też przez portal Emp@tia.',
});
