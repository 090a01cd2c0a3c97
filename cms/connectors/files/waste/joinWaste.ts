import { fold } from '../../../../content-models/shared/polish.ts';
import type { WasteAddress, WasteDataset } from '../dataset.ts';
import type { FileProblems } from '../fileProblems.ts';
import { refersToNothing, type TableRows } from '../readTables.ts';
import { groupBy } from '../school/derive.ts';
import type { SectorCalendar } from './readIcs.ts';
import type { wasteTables } from './tables.ts';

type Tables = TableRows<typeof wasteTables>;

/** `Sektor A` and `a` are one sector. */
export const sectorKey = (name: string): string =>
  fold(name)
    .replace(/^sektor[\s_-]*/, '')
    .trim();

/** `ul. Lubelska` and `Lubelska` are one street. */
export const streetKey = (name: string): string =>
  fold(name)
    .replace(/^(?:ul|ulica|al|aleja|pl|plac|os|osiedle)\b\.?\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();

const covers = (one: WasteAddress, other: WasteAddress): boolean =>
  one.houses.length === 0
    ? other.houses.length === 0
    : one.houses.some((a) =>
        other.houses.some(
          (b) =>
            a.from <= b.to &&
            b.from <= a.to &&
            a.letter === b.letter &&
            (a.side === b.side || a.side === 'all' || b.side === 'all'),
        ),
      );

/** Joins days and addresses; a sector without days, and houses in two sectors, are problems. */
export const joinWaste = (
  tables: Tables,
  calendars: readonly SectorCalendar[],
  problems: FileProblems,
): { dataset: WasteDataset; notes: string[] } => {
  const sectors = new Map<
    string,
    { on: string; fraction: SectorCalendar['pickups'][number]['fraction']; note?: string }[]
  >();
  const add = (
    sector: string,
    pickup: { on: string; fraction: SectorCalendar['pickups'][number]['fraction']; note?: string },
  ) => {
    const key = sectorKey(sector);
    const known = sectors.get(key) ?? [];
    // the same day in two files is one day
    if (!known.some(({ on, fraction }) => on === pickup.on && fraction === pickup.fraction)) known.push(pickup);
    sectors.set(key, known);
  };
  for (const { sektor, data, frakcja, uwagi } of tables.pickups ?? [])
    add(sektor, { on: data, fraction: frakcja, ...(uwagi === undefined ? {} : { note: uwagi }) });
  for (const { sector, pickups } of calendars) for (const pickup of pickups) add(sector, pickup);
  for (const [, pickups] of sectors) pickups.sort((a, b) => (a.on < b.on ? -1 : 1));

  const rows = (tables.addresses ?? []).map((row) => ({ ...row, houses: row.numery ?? [] }));
  if (rows.length === 0 && problems.count === 0)
    problems.add({ file: 'adresy.csv', reason: 'brakuje listy adresów z sektorami.' });
  for (const row of rows)
    if (!sectors.has(sectorKey(row.sektor)))
      refersToNothing(row, 'sektor', 'harmonogram.csv ani w kalendarzach', problems);
  const addresses = rows.map(({ ulica, houses, sektor }) => ({ street: ulica, houses, sector: sektor }));
  for (const ofStreet of groupBy(rows, ({ ulica }) => streetKey(ulica)).values())
    for (const [at, row] of ofStreet.entries()) {
      const one = { street: row.ulica, houses: row.houses, sector: row.sektor };
      const clash = ofStreet
        .slice(0, at)
        .find((other) => covers({ street: other.ulica, houses: other.houses, sector: other.sektor }, one));
      if (clash)
        problems.add({
          file: row.file,
          line: row.line,
          column: 'numery',
          reason: `te domy są już w wierszu ${String(clash.line)}.`,
        });
    }
  for (const [, pickups] of sectors)
    if (pickups.length > 2000)
      problems.add({ file: 'harmonogram.csv', reason: 'jeden sektor ma więcej niż 2000 odbiorów.' });
  const used = new Set(addresses.map(({ sector }) => sectorKey(sector)));
  const unused = [...sectors.keys()].filter((sector) => !used.has(sector));
  return {
    dataset: { kind: 'wasteCalendar', addresses, sectors },
    notes: unused.length > 0 ? [`Sektorów bez adresów: ${String(unused.length)}. Nikt ich nie zobaczy.`] : [],
  };
};
