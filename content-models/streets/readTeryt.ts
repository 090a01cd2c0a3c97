import { inStreetOrder, streetKindNames, streetTitle, type Street } from './street.ts';

type Line = Record<string, string>;

/** The lines of a TERYT file by the names of its columns; the state publishes them with semicolons. */
const linesOf = (csv: string): Line[] => {
  const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = head.split(';').map((name) => name.trim().replace(/^"|"$/g, '').toUpperCase());
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const values = line.split(';');
      return Object.fromEntries(names.map((name, at) => [name, (values[at] ?? '').trim().replace(/^"|"$/g, '')]));
    });
};

const isIn = (terc: string, line: Line): boolean =>
  `${line.WOJ ?? ''}${line.POW ?? ''}${line.GMI ?? ''}` === terc.slice(0, 6);

const kindOf = (given: string): Street['kind'] => {
  const kind = given.toLocaleLowerCase('pl');
  return kind in streetKindNames ? (kind as Street['kind']) : 'inne';
};

/** What was found for one commune in the files somebody chose. */
export interface TerytStreets {
  streets: Street[];
  /** whether a list of streets was among the files, and whether one of places was */
  hasStreets: boolean;
  hasPlaces: boolean;
  /** streets whose town the files do not name */
  unplaced: number;
}

/**
 * Streets of a commune out of the register's own files: ULIC has the streets with the code of their place, SIMC the
 * names of places. `terc` says which lines are the commune's, for the files hold the whole country.
 */
export const readTeryt = (files: readonly string[], terc: string): TerytStreets => {
  const all = files.map(linesOf);
  const ulic = all.filter(([line]) => line?.NAZWA_1 !== undefined);
  const simc = all.filter(([line]) => line?.NAZWA !== undefined && line.SYM !== undefined);
  const places = new Map(simc.flat().map(({ SYM = '', NAZWA = '' }) => [SYM, NAZWA]));
  const own = ulic.flat().filter((line) => isIn(terc, line));
  const streets = new Map<string, Street>();
  let unplaced = 0;
  for (const { SYM = '', CECHA = '', NAZWA_1 = '', NAZWA_2 = '' } of own) {
    const town = places.get(SYM);
    if (town === undefined || NAZWA_1 === '') {
      unplaced += 1;
      continue;
    }
    // the register puts the given name behind: „Mickiewicza”, „Adama”
    const street: Street = { kind: kindOf(CECHA), name: [NAZWA_2, NAZWA_1].filter(Boolean).join(' '), town };
    streets.set(`${town} ${streetTitle(street)}`, street);
  }
  return {
    streets: inStreetOrder([...streets.values()]),
    hasStreets: ulic.length > 0,
    hasPlaces: simc.length > 0,
    unplaced,
  };
};
