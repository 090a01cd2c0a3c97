import type { Street } from '../streets/street.ts';
import { findStreet } from '../streets/findStreet.ts';
import { peselFacts } from '../shared/identifiers/pesel.ts';
import type { Row } from './answers.ts';
import type { ComposedField } from './serviceField.ts';

/** What a form is read among, besides its own answers; the browser and the office are given the same. */
export interface Surroundings {
  /** the commune's streets; without them a street is taken as it is typed */
  streets?: readonly Street[] | undefined;
}

/** Coordinates as maps give them have more digits than a place needs: five are a metre. */
export const tidied = ({ type }: ComposedField, typed: Record<string, unknown>): Record<string, unknown> =>
  type === 'mapPoint'
    ? Object.fromEntries(
        Object.entries(typed).map(([name, line]) => [
          name,
          typeof line === 'string' && name !== 'description'
            ? line.replace(/([.,]\d{5})\d+/, '$1').replace('°', '')
            : line,
        ]),
      )
    : typed;

type Mended = { row: Row } | { name: string; message: string };

const readStreet = (row: Row, streets: readonly Street[]): Mended => {
  const { street, town = '' } = row;
  if (street === undefined || streets.length === 0) return { row };
  const found = findStreet(streets, street, town);
  if ('title' in found) return { row: { ...row, street: found.title } };
  const sentence =
    found.nearest.length > 0
      ? `Nie mamy takiej ulicy na liście. Może chodzi o: ${found.nearest.join(', ')}?`
      : 'Nie mamy takiej ulicy na liście. Wybierz ją z podpowiedzi.';
  return { name: 'street', message: `${sentence} Wpisz samą ulicę, bez numeru domu.` };
};

const readChild = (row: Row): Mended => {
  if (row.pesel === undefined && row.bornOn === undefined)
    return { name: 'bornOn', message: 'Podaj PESEL albo datę urodzenia dziecka.' };
  const bornOn = row.pesel === undefined ? row.bornOn : peselFacts(row.pesel)?.bornOn;
  return row.bornOn === undefined || row.bornOn === bornOn
    ? { row }
    : { name: 'bornOn', message: 'Ta data nie zgadza się z numerem PESEL. Popraw jedno z nich.' };
};

// WGS 84 in degrees, the farthest points included
const isInPoland = (lat: number, lon: number): boolean => lat >= 49 && lat <= 54.9 && lon >= 14.07 && lon <= 24.2;

const readPoint = (row: Row): Mended => {
  const { lat, lon } = row;
  if (lat === undefined && lon === undefined) return { row };
  if (lat === undefined || lon === undefined)
    return {
      name: lat === undefined ? 'lat' : 'lon',
      message: 'Podaj obie współrzędne albo żadnej: opis miejsca wystarczy.',
    };
  return isInPoland(Number(lat), Number(lon))
    ? { row }
    : { name: 'lat', message: 'To miejsce jest poza Polską. Sprawdź, czy współrzędne nie są zamienione.' };
};

/** What the parts of a composed answer must say together, each right by itself already. */
export const readTogether = (field: ComposedField, row: Row, { streets = [] }: Surroundings): Mended => {
  switch (field.type) {
    case 'address':
      if (!/\d/.test(row.houseNumber ?? ''))
        return { name: 'houseNumber', message: 'Podaj numer domu, na przykład 12 albo 12A.' };
      return field.within === 'commune' ? readStreet(row, streets) : { row };
    case 'child':
      return readChild(row);
    case 'mapPoint':
      return readPoint(row);
    case 'vehicle':
    case 'plot':
      return { row };
  }
};
