import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { applicant, clauseFor, wayOf } from './parts.ts';

const zosia = { givenName: 'Zosia', familyName: 'Próbna', bornOn: '2018-05-05' };
const holder = {
  ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ reason: 'expires', whose: 'own', day: '2999-01-04', hours: 'morning', comes: 'yes' },
};

/** A visit to renew an identity card: the request itself is made in person, because fingerprints are taken. */
export const idCardVisit = serviceDefinitionSchema.parse({
  slug: 'wizyta-dowod-osobisty',
  title: 'Prośba o wizytę: nowy dowód osobisty',
  summary: 'Umów wizytę bez kolejki. Sam wniosek złożysz na miejscu, bo pobieramy odciski palców.',
  steps: [
    applicant,
    {
      name: 'card',
      title: 'Dowód',
      fields: [
        {
          type: 'choice',
          name: 'reason',
          label: 'Dlaczego potrzebny jest nowy dowód',
          options: [
            { value: 'expires', label: 'stary traci ważność' },
            { value: 'changed', label: 'zmieniły się dane' },
            { value: 'lost', label: 'stary zginął albo jest zniszczony' },
            { value: 'first', label: 'to pierwszy dowód' },
          ],
        },
        {
          type: 'info',
          name: 'report',
          label: 'Najpierw zgłoś utratę',
          paragraphs: [
            'Zgłoś utratę dowodu od razu, przez internet albo w dowolnym urzędzie. Nikt go wtedy nie użyje.',
          ],
          showWhen: { '==': [{ var: 'reason' }, 'lost'] },
        },
        {
          type: 'choice',
          name: 'whose',
          label: 'Czyj to dowód',
          options: [
            { value: 'own', label: 'mój' },
            { value: 'child', label: 'mojego dziecka' },
          ],
        },
        {
          type: 'child',
          name: 'child',
          label: 'Dziecko, które dostanie dowód',
          showWhen: { '==': [{ var: 'whose' }, 'child'] },
        },
        {
          type: 'info',
          name: 'withChild',
          label: 'Wizyta z dzieckiem',
          paragraphs: ['Dziecko, które skończyło 5 lat, przychodzi razem z rodzicem. Weź aktualne zdjęcie dziecka.'],
          showWhen: { '>=': [{ var: ['child.age', 0] }, 5] },
        },
      ],
    },
    {
      name: 'visit',
      title: 'Wizyta',
      fields: [
        { type: 'date', name: 'day', label: 'Najlepszy dzień', earliest: 'today' },
        {
          type: 'choice',
          name: 'hours',
          label: 'Najlepsza pora',
          options: [
            { value: 'morning', label: 'rano, do 11:00' },
            { value: 'noon', label: 'między 11:00 a 14:00' },
            { value: 'afternoon', label: 'po 14:00' },
          ],
        },
        { type: 'yesNo', name: 'comes', label: 'Czy możesz przyjść do urzędu?' },
        {
          type: 'longText',
          name: 'atHome',
          label: 'Dlaczego nie możesz przyjść',
          hint: 'Przy chorobie lub niepełnosprawności pracownik przyjedzie do Ciebie.',
          maxLength: 500,
          showWhen: { '==': [{ var: 'comes' }, false] },
        },
      ],
    },
  ],
  scenarios: [
    {
      name: 'Kończy się ważność: wizyta w urzędzie',
      answers: holder,
      expect: { hidden: ['report', 'child', 'withChild', 'atHome'], wrong: [] },
    },
    {
      name: 'Zgubiony dowód dziecka: najpierw zgłoszenie utraty',
      answers: { ...holder, reason: 'lost', whose: 'child', child: [zosia] },
      expect: { shown: ['report', 'child', 'withChild'], wrong: [] },
    },
    {
      name: 'Małe dziecko nie musi przychodzić',
      answers: { ...holder, reason: 'first', whose: 'child', child: [{ ...zosia, bornOn: '2025-09-20' }] },
      expect: { shown: ['child'], hidden: ['withChild'], wrong: [] },
    },
    {
      name: 'Osoba, która nie może przyjść, mówi dlaczego',
      answers: { ...holder, comes: 'no' },
      expect: { shown: ['atHome'], wrong: ['atHome'] },
    },
  ],
  ...wayOf({
    subject: 'Prośba',
    isFeminine: true,
    end: 'Potwierdź wizytę',
    ended: 'Wizyta jest umówiona. Dzień i godzinę znajdziesz w wiadomościach poniżej.',
  }),
  clause: clauseFor(
    'umówić wizytę w sprawie dowodu',
    'ustawą z dnia 6 sierpnia 2010 r. o dowodach osobistych',
    '2 lata od końca roku, w którym sprawa się skończyła',
  ),
  checklist: ['Zaproponuj dzień i godzinę.', 'Napisz, co wziąć ze sobą.'],
  retention: 'B2',
  jrwaClass: '53',
  term: { days: 7, basis: 'przyjęty w urzędzie czas odpowiedzi' },
  paperRoute: 'Możesz przyjść bez umawiania albo zadzwonić. Wniosek złożysz w dowolnym urzędzie gminy.',
});
