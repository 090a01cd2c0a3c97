import type { GroupField } from 'payload';
import { factField } from '../facts/factField.ts';

/** Whom to ask about a matter, all of it in facts, so that a new number is changed once. */
export const contactField: GroupField = {
  name: 'contact',
  type: 'group',
  label: 'Kogo zapytać',
  admin: { description: 'Z faktów. Bez nich karta podaje telefon i godziny wydziału albo urzędu.' },
  fields: [
    factField({
      name: 'officer',
      label: 'Kto odpowiada',
      kind: 'officer',
      description: 'Stanowisko albo osoba z faktów, do której kierujesz pytania.',
      says: (_row, words) => `Kto odpowiada: ${words}`,
    }),
    factField({
      name: 'address',
      label: 'Adres',
      kind: 'address',
      description: 'Gdzie przyjść, jeśli to inne miejsce niż adres wydziału.',
      says: (_row, words) => `Adres: ${words}`,
    }),
    factField({
      name: 'phone',
      label: 'Telefon',
      kind: 'phone',
      description: 'Pod jaki numer dzwonić w tej sprawie.',
      says: (_row, words) => `Telefon: ${words}`,
    }),
    factField({
      name: 'hours',
      label: 'Godziny',
      kind: 'hours',
      description: 'Kiedy można przyjść albo zadzwonić.',
      says: (_row, words) => `Godziny: ${words}`,
    }),
  ],
};
