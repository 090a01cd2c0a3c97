import type { ServiceField } from './serviceField.ts';

/** Kinds of questions as staff read them; a kind that is not named here is told by its code. */
const names: Partial<Record<string, string>> = {
  text: 'krótki tekst',
  longText: 'długi tekst',
  email: 'adres e-mail',
  phone: 'telefon',
  postalCode: 'kod pocztowy',
  choice: 'wybór jednej odpowiedzi',
  yesNo: 'tak albo nie',
  number: 'liczba',
  money: 'kwota',
  date: 'data',
  pesel: 'PESEL',
  nip: 'NIP',
  regon: 'REGON',
  idCard: 'numer dowodu osobistego',
  accountNumber: 'numer konta',
  landRegister: 'numer księgi wieczystej',
  registration: 'numer rejestracyjny',
  vin: 'numer VIN',
  plotNumber: 'numer działki',
  multiChoice: 'wybór kilku odpowiedzi',
  files: 'pliki',
  declaration: 'oświadczenie',
  info: 'informacja',
  group: 'powtarzana grupa pytań',
  address: 'adres',
  plot: 'działka',
  mapPoint: 'punkt na mapie',
  consent: 'zgoda',
  child: 'dziecko',
  vehicle: 'pojazd',
};

/** The kind of a question in words: „długi tekst”. */
export const fieldTypeName = (type: ServiceField['type']): string => names[type] ?? type;
