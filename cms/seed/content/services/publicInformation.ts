import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { applicant, clauseFor, wayOf } from './parts.ts';

const asking = {
  ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ what: 'Proszę o umowę na remont ulicy Lwowskiej.', form: 'portal', processed: 'no' },
};

/** A request for public information: 14 days, and no reason need be given (act of 6 September 2001, art. 2 and 13). */
export const publicInformation = serviceDefinitionSchema.parse({
  slug: 'informacja-publiczna',
  title: 'Wniosek o informację publiczną',
  summary: 'Zapytaj urząd o to, co robi i na co wydaje pieniądze. Nie musisz mówić, po co pytasz.',
  steps: [
    applicant,
    {
      name: 'question',
      title: 'O co pytasz',
      fields: [
        { type: 'longText', name: 'what', label: 'Jakiej informacji potrzebujesz', maxLength: 5000 },
        {
          type: 'choice',
          name: 'form',
          label: 'Jak chcesz ją dostać',
          options: [
            { value: 'portal', label: 'tutaj, w Moich sprawach' },
            { value: 'desk', label: 'obejrzę w urzędzie' },
            { value: 'post', label: 'na papierze, pocztą' },
            { value: 'carrier', label: 'na innym nośniku' },
          ],
        },
        {
          type: 'text',
          name: 'carrier',
          label: 'Na jakim nośniku',
          maxLength: 100,
          showWhen: { '==': [{ var: 'form' }, 'carrier'] },
        },
        {
          type: 'yesNo',
          name: 'processed',
          label: 'Czy urząd ma coś dla Ciebie zestawić albo policzyć?',
          hint: 'Na przykład zebrać dane z wielu umów w jedną tabelę.',
        },
        {
          type: 'longText',
          name: 'interest',
          label: 'Dlaczego to ważne dla mieszkańców',
          hint: 'Informację przetworzoną dostaje się wtedy, gdy jest to szczególnie ważne dla wszystkich.',
          soft: true,
          maxLength: 2000,
          showWhen: { var: 'processed' },
        },
      ],
    },
  ],
  scenarios: [
    {
      name: 'Zwykłe pytanie: odpowiedź w 14 dni',
      on: '2026-11-30',
      answers: asking,
      expect: { hidden: ['carrier', 'interest'], wrong: [], dueOn: '2026-12-14' },
    },
    {
      name: 'Zestawienie: pytamy o szczególny interes publiczny',
      answers: { ...asking, processed: 'yes' },
      expect: { shown: ['interest'], wrong: [] },
    },
    {
      name: 'Inny nośnik trzeba nazwać',
      answers: { ...asking, form: 'carrier' },
      expect: { shown: ['carrier'], wrong: ['carrier'] },
    },
  ],
  ...wayOf({
    subject: 'Wniosek',
    end: 'Udostępnij informację i zakończ',
    ended: 'Odpowiedź urzędu znajdziesz w wiadomościach poniżej.',
  }),
  clause: clauseFor(
    'odpowiedzieć na wniosek',
    'art. 10 ustawy o dostępie do informacji publicznej',
    '5 lat od końca roku, w którym sprawa się skończyła',
  ),
  checklist: ['Sprawdź, czy informacja jest już w BIP.', 'Zasłoń dane osób prywatnych.'],
  retention: 'BE5',
  jrwaClass: '1431',
  term: { days: 14, basis: 'art. 13 ust. 1 ustawy o dostępie do informacji publicznej' },
  paperRoute: 'Wystarczy zwykła kartka albo e-mail do urzędu. O prostą informację zapytaj na miejscu.',
});
