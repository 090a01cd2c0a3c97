import { wasteScheduleSchema, type WasteSchedule } from '../../content-models/wasteCalendar/wasteSchedule.ts';
import { polishOrder, slugify } from '../../content-models/shared/polish.ts';
import type { HouseRange, WasteDataset } from '../connectors/files/dataset.ts';
import { sectorKey } from '../connectors/files/waste/joinWaste.ts';

const sides = { all: '', odd: ' nieparzyste', even: ' parzyste' } as const;

const inWords = ({ from, to, letter, side }: HouseRange): string =>
  `${String(from)}${letter}${to === from ? '' : `–${String(to)}`}${sides[side]}`;

/** What companies handed in as one schedule for everybody: sectors in order, those without houses left out. */
export const toWasteSchedule = (datasets: readonly WasteDataset[], changedAt: string | undefined): WasteSchedule => {
  const taken = new Set<string>();
  const slugOf = (name: string): string => {
    const plain = slugify(name) || 'sektor';
    let slug = plain;
    for (let next = 2; taken.has(slug); next += 1) slug = `${plain}-${String(next)}`;
    taken.add(slug);
    return slug;
  };
  const sectors = datasets.flatMap(({ addresses, sectors: days }) =>
    [...Map.groupBy(addresses, ({ sector }) => sectorKey(sector))].map(([key, of]) => ({
      name: of[0]?.sector ?? key,
      key,
      streets: of
        .map(({ street, houses }) => ({ street, houses: houses.map(inWords).join(', ') }))
        .sort((a, b) => polishOrder(a.street, b.street)),
      pickups: days.get(key) ?? [],
    })),
  );
  return wasteScheduleSchema.parse({
    sectors: sectors
      .sort((a, b) => polishOrder(a.name, b.name))
      .map(({ key, ...sector }) => ({ ...sector, slug: slugOf(key) })),
    changedAt,
  });
};
