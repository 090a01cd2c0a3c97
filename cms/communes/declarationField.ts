import type { GroupField, TextareaField } from 'payload';
import { z } from 'zod';
import { declarationMethods, declarationStatuses } from '../../content-models/accessibility/declaration.ts';
import { phoneSchema } from '../../content-models/shared/identity.ts';
import { byModel } from '../fields/byModel.ts';
import { dayField } from '../fields/textFields.ts';

const optionsOf = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));

const lines = (name: string, label: string, description: string): TextareaField => ({
  name,
  type: 'textarea',
  label,
  maxLength: 4000,
  admin: { description },
});

/** The facts of the accessibility declaration; the words that the act prescribes come from the site itself. */
export const declarationField: GroupField = {
  name: 'declaration',
  type: 'group',
  label: 'Deklaracja dostępności',
  admin: {
    description:
      'Przejrzyj ją co roku do 31 marca i po każdej dużej zmianie strony. Wypełniona zastępuje podstronę o tej nazwie.',
  },
  fields: [
    {
      name: 'status',
      type: 'select',
      label: 'Zgodność z załącznikiem do ustawy',
      options: optionsOf(declarationStatuses),
      admin: { description: 'Puste: strona pokazuje podstronę napisaną przez redakcję.' },
    },
    dayField('sitePublishedOn', 'Publikacja strony', { description: 'Dzień, w którym strona ruszyła.' }),
    dayField('siteUpdatedOn', 'Ostatnia istotna zmiana strony', {
      description: 'Nowy wygląd, nowa część, nowa usługa.',
    }),
    dayField('preparedOn', 'Sporządzenie deklaracji', { description: 'Dzień sporządzenia deklaracji.' }),
    dayField('reviewedOn', 'Ostatni przegląd', { description: 'Wpisuje ten, kto podpisał przegląd.' }),
    {
      name: 'method',
      type: 'select',
      label: 'Na jakiej podstawie',
      options: optionsOf(declarationMethods),
      defaultValue: 'self',
      admin: { description: 'Kto zbadał dostępność strony.' },
    },
    {
      name: 'examiner',
      type: 'text',
      label: 'Kto badał z zewnątrz',
      admin: { description: 'Nazwa podmiotu. Zostaw puste przy samoocenie.' },
    },
    {
      name: 'coordinator',
      type: 'text',
      label: 'Kto odpowiada za dostępność',
      admin: { description: 'Imię i nazwisko albo stanowisko koordynatora.' },
    },
    { name: 'email', type: 'email', label: 'E-mail koordynatora', admin: { description: 'Do zgłoszeń dostępności.' } },
    {
      name: 'phone',
      type: 'text',
      label: 'Telefon koordynatora',
      validate: byModel(phoneSchema, false),
      admin: { description: 'Z kierunkowym kraju: +48825653600' },
    },
    {
      name: 'assessmentUrl',
      type: 'text',
      label: 'Ocena nadmiernych kosztów',
      validate: byModel(z.url({ protocol: /^https?$/, error: 'Wklej cały adres oceny.' }), false),
      admin: { description: 'Adres dokumentu, gdy deklaracja powołuje się na nadmierne koszty.' },
    },
    {
      name: 'texts',
      type: 'array',
      label: 'Teksty w każdym języku',
      labels: { singular: 'Język', plural: 'Języki' },
      admin: { description: 'Jeden wiersz na język. Polski musi być.' },
      fields: [
        {
          name: 'language',
          type: 'select',
          label: 'Język',
          required: true,
          options: [
            { value: 'pl', label: 'polski' },
            { value: 'en', label: 'angielski' },
            { value: 'uk', label: 'ukraiński' },
          ],
          admin: { description: 'Język tekstów w tym wierszu.' },
        },
        lines('gaps', 'Niezgodność z załącznikiem', 'Co nie jest dostępne i dlaczego. Każda rzecz w osobnym wierszu.'),
        lines(
          'burden',
          'Nadmierne koszty',
          'Czego nie poprawiacie, bo kosztowałoby za dużo. Każda rzecz w osobnym wierszu.',
        ),
        lines(
          'exempt',
          'Treści nieobjęte przepisami',
          'Na przykład nagrania sprzed 23 września 2020 r. Każda rzecz w osobnym wierszu.',
        ),
        lines(
          'amenities',
          'Udogodnienia i ograniczenia',
          'Co pomaga w korzystaniu ze strony. Każda rzecz w osobnym wierszu.',
        ),
        lines('shortcuts', 'Skróty klawiszowe', 'Jakie są albo że nie ma własnych.'),
        {
          ...lines('architecture', 'Dostępność architektoniczna', 'Wejście, winda, toaleta, parking, pies asystujący.'),
          required: true,
          minLength: 10,
        },
        {
          ...lines('communication', 'Dostępność komunikacyjno-informacyjna', 'Tłumacz, pętla, duży druk, dojazd.'),
          required: true,
          minLength: 10,
        },
      ],
    },
  ],
};
