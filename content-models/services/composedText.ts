import { formatDate } from '../shared/localDate.ts';
import type { Row } from './answers.ts';
import type { ComposedField } from './serviceField.ts';

const joined = (pieces: (string | undefined)[], between = ', '): string =>
  pieces.filter((piece) => piece !== undefined && piece !== '').join(between);
const led = (word: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${word}\u00a0${value}`;

/** An address as it stands on an envelope; a village without streets is named before the house's number. */
export const addressLines = (row: Row): string[] => [
  joined([row.street ?? row.town, row.houseNumber, led('m.', row.flat)], ' '),
  joined([row.postalCode, row.town], ' '),
];

/** A composed answer in one line, as it stands in a sentence of a letter: „ul. Lwowska 3 m. 5, 22-100 Chełm”. */
export const composedText = ({ type }: Pick<ComposedField, 'type'>, row: Row): string => {
  switch (type) {
    case 'address':
      return joined(addressLines(row));
    case 'child':
      return joined([
        joined([row.givenName, row.familyName], ' '),
        led('PESEL', row.pesel),
        row.bornOn === undefined ? undefined : `data urodzenia: ${formatDate(row.bornOn)}`,
      ]);
    case 'vehicle':
      return joined([row.registration, row.model, led('VIN', row.vin)]);
    case 'plot':
      return joined([
        joined(['działka', led('nr', row.number)], ' '),
        led('obręb', row.precinct),
        led('księga wieczysta', row.landRegister),
        row.area === undefined
          ? undefined
          : `${Number(row.area).toLocaleString('pl', { maximumFractionDigits: 2 })}\u00a0m²`,
      ]);
    case 'mapPoint':
      return joined([row.description, coordinatesText(row)], ' ');
  }
};

/** Both coordinates with five digits, ready to be put into any map; nothing without them. */
const coordinatesText = ({ lat, lon }: Row): string | undefined =>
  lat === undefined || lon === undefined
    ? undefined
    : `(współrzędne: ${Number(lat).toFixed(5)}, ${Number(lon).toFixed(5)})`;
