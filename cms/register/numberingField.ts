import type { SelectField } from 'payload';

/** Who gives the sign of a case; part of a commune's settings. */
export const numberingField: SelectField = {
  name: 'numbering',
  type: 'select',
  label: 'Kto nadaje znak sprawy',
  defaultValue: 'office',
  options: [
    { label: 'Urząd: urzędnik przepisuje znak z systemu urzędu', value: 'office' },
    { label: 'Moje Miasto: kolejne numery wydziału, klasy i roku', value: 'here' },
  ],
  admin: { description: 'Wybierz Moje Miasto tylko wtedy, gdy urząd nie prowadzi rejestru tych spraw gdzie indziej.' },
};
