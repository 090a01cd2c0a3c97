import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { applicant, clauseFor, wayOf } from './parts.ts';

const letter = {
  ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ kind: 'complaint', about: 'office', text: 'Urząd nie odpowiedział na mój list z września.' },
};

/** A complaint, a proposal or a petition; who looks into it depends on what it is about (KPA art. 221–256). */
export const complaint = serviceDefinitionSchema.parse({
  slug: 'skarga-wniosek-petycja',
  title: 'Skarga, wniosek albo petycja',
  summary: 'Napisz, co działa źle albo co można zrobić lepiej. Nikt nie może mieć przez to kłopotów.',
  steps: [
    applicant,
    {
      name: 'matter',
      title: 'Sprawa',
      fields: [
        {
          type: 'choice',
          name: 'kind',
          label: 'Co składasz',
          options: [
            { value: 'complaint', label: 'skargę: coś poszło źle' },
            { value: 'proposal', label: 'wniosek: coś można zrobić lepiej' },
            { value: 'petition', label: 'petycję: proszę o zmianę ważną dla wielu osób' },
          ],
        },
        {
          type: 'choice',
          name: 'about',
          label: 'Kogo dotyczy skarga',
          options: [
            { value: 'office', label: 'pracy urzędu' },
            { value: 'head', label: 'prezydenta, wójta albo kierownika jednostki gminy' },
          ],
          showWhen: { '==': [{ var: 'kind' }, 'complaint'] },
        },
        {
          type: 'info',
          name: 'council',
          label: 'Tę skargę rozpatrzy rada',
          paragraphs: [
            'Skargę na prezydenta, wójta i kierowników jednostek gminy rozpatruje rada. Przekażemy jej pismo.',
          ],
          showWhen: { '==': [{ var: 'about' }, 'head'] },
        },
        { type: 'longText', name: 'text', label: 'Treść', maxLength: 10_000 },
        {
          type: 'yesNo',
          name: 'publish',
          label: 'Czy zgadzasz się, żeby pokazać Twoje imię i nazwisko przy petycji?',
          hint: 'Treść petycji pokazujemy w internecie zawsze, dane tylko za zgodą.',
          showWhen: { '==': [{ var: 'kind' }, 'petition'] },
        },
        { type: 'files', name: 'files', label: 'Załączniki', required: false, maxFiles: 5 },
      ],
    },
  ],
  scenarios: [
    {
      name: 'Skarga na urząd: odpowiedź w miesiąc',
      answers: letter,
      expect: { shown: ['about'], hidden: ['council', 'publish'], wrong: [] },
    },
    {
      name: 'Skarga na wójta: rozpatrzy ją rada',
      answers: { ...letter, about: 'head' },
      expect: { shown: ['council'], wrong: [] },
    },
    {
      name: 'Petycja: pytamy o zgodę na pokazanie nazwiska',
      answers: { ...letter, kind: 'petition', publish: 'no' },
      expect: { shown: ['publish'], hidden: ['about', 'council'], wrong: [] },
    },
  ],
  ...wayOf({
    subject: 'Pismo',
    end: 'Odpowiedz i zakończ',
    ended: 'Odpowiedź urzędu znajdziesz w wiadomościach poniżej.',
  }),
  clause: clauseFor(
    'rozpatrzyć skargę, wniosek albo petycję',
    'art. 221 KPA i ustawą o petycjach',
    '5 lat od końca roku, w którym sprawa się skończyła',
  ),
  checklist: ['Ustal, kto jest właściwy.', 'Petycję pokaż w BIP.'],
  retention: 'BE5',
  jrwaClass: '1510',
  term: { days: 30, basis: 'art. 237 § 1 i art. 244 § 1 KPA; petycja: 3 miesiące, art. 10 ustawy o petycjach' },
  paperRoute: 'Skargę możesz złożyć ustnie do protokołu, pocztą albo w urzędzie.',
});
