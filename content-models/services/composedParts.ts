import type { LocalDate } from '../shared/localDate.ts';
import { peselFacts } from '../shared/identifiers/pesel.ts';
import type { Row } from './answers.ts';
import type { ComposedField, RowField, ServiceField } from './serviceField.ts';

const composedTypes = new Set<string>([
  'address',
  'child',
  'vehicle',
  'plot',
  'mapPoint',
] satisfies ComposedField['type'][]);

/** Whether a question has several fixed parts: an address, a child, a vehicle, a plot, a point on the map. */
export const isComposed = (field: Pick<ServiceField, 'type'>): field is ComposedField => composedTypes.has(field.type);

const asked = { required: true };
const optional = { required: false };

const parts: { [type in ComposedField['type']]: readonly RowField[] } = {
  address: [
    {
      ...asked,
      ...{ type: 'postalCode', name: 'postalCode', label: 'Kod pocztowy', autocomplete: 'postal-code' },
      hint: 'Na przykład 22-100.',
    },
    { ...asked, type: 'text', name: 'town', label: 'Miejscowość', maxLength: 80, autocomplete: 'address-level2' },
    {
      ...optional,
      ...{ type: 'text', name: 'street', label: 'Ulica', maxLength: 120, autocomplete: 'address-line1' },
      hint: 'Jeśli w miejscowości nie ma ulic, zostaw to pole puste.',
    },
    { ...asked, type: 'text', name: 'houseNumber', label: 'Numer domu', maxLength: 12 },
    { ...optional, type: 'text', name: 'flat', label: 'Numer mieszkania', maxLength: 12 },
  ],
  child: [
    { ...asked, type: 'text', name: 'givenName', label: 'Imię dziecka', maxLength: 80 },
    { ...asked, type: 'text', name: 'familyName', label: 'Nazwisko dziecka', maxLength: 120 },
    {
      ...optional,
      ...{ type: 'pesel', name: 'pesel', label: 'PESEL dziecka' },
      hint: 'Jeśli dziecko nie ma numeru PESEL, podaj niżej datę urodzenia.',
    },
    { ...optional, type: 'date', name: 'bornOn', label: 'Data urodzenia dziecka', latest: 'today' },
  ],
  vehicle: [
    {
      ...asked,
      ...{ type: 'registration', name: 'registration', label: 'Numer rejestracyjny' },
      hint: 'Na przykład LCH 12345.',
    },
    { ...asked, type: 'text', name: 'model', label: 'Marka i model', maxLength: 80, hint: 'Na przykład Fiat Panda.' },
    {
      ...optional,
      ...{ type: 'vin', name: 'vin', label: 'Numer VIN' },
      hint: '17 znaków, znajdziesz je w polu E dowodu rejestracyjnego.',
    },
  ],
  plot: [
    {
      ...asked,
      ...{ type: 'text', name: 'precinct', label: 'Obręb', maxLength: 80 },
      hint: 'Nazwa albo numer, na przykład 0005 Śródmieście. Znajdziesz go w decyzji o podatku.',
    },
    {
      ...asked,
      ...{ type: 'plotNumber', name: 'number', label: 'Numer działki' },
      hint: 'Na przykład 123/4.',
    },
    {
      ...optional,
      ...{ type: 'landRegister', name: 'landRegister', label: 'Numer księgi wieczystej' },
      hint: 'Na przykład LU1C/00012345/9.',
    },
    {
      ...optional,
      ...{ type: 'number', name: 'area', label: 'Powierzchnia', unit: 'm²', min: 1, max: 100_000_000, decimals: 2 },
    },
  ],
  mapPoint: [
    {
      ...asked,
      ...{ type: 'text', name: 'description', label: 'Opis miejsca', maxLength: 300 },
      hint: 'Napisz, jak tam trafić: ulica, numer najbliższego domu albo coś, co widać obok.',
    },
    {
      ...optional,
      ...{ type: 'number', name: 'lat', label: 'Szerokość geograficzna', decimals: 5 },
      hint: 'Na przykład 51,13210.',
    },
    {
      ...optional,
      ...{ type: 'number', name: 'lon', label: 'Długość geograficzna', decimals: 5 },
      hint: 'Na przykład 23,47120.',
    },
  ],
};

/** The parts a composed question asks for, in their order. */
export const partsOf = ({ type }: Pick<ComposedField, 'type'>): readonly RowField[] => parts[type];

/** How old a child is on the day of filing: no question, but rules and letters may look at it. */
export const ageName = 'age';

/** What rules and letters may look at within a composed answer, by its path: `address.town`. */
export const pathsWithin = (field: ComposedField): { path: string; label: string; part?: RowField }[] => [
  ...partsOf(field).map((part) => ({
    path: `${field.name}.${part.name}`,
    label: `${field.label}: ${part.label}`,
    part,
  })),
  ...(field.type === 'child' ? [{ path: `${field.name}.${ageName}`, label: `${field.label}: wiek w latach` }] : []),
];

/** The one row that a composed answer is; what is not typed yet is an empty one. */
export const rowOf = (answer: unknown): Row => {
  const [row] = Array.isArray(answer) ? (answer as unknown[]) : [];
  return typeof row === 'object' && row !== null ? (row as Row) : {};
};

/** The day a child was born on: as told, or as its PESEL says. */
export const bornOnOf = (row: Row): LocalDate | undefined => row.bornOn ?? peselFacts(row.pesel ?? '')?.bornOn;

/** Full years on a day. */
export const ageOn = (bornOn: LocalDate, today: LocalDate): number =>
  Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (today.slice(5) < bornOn.slice(5) ? 1 : 0);
