import type { Tenant } from '../../../../content-models/shared/identity.ts';
import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { WasteCalendar, WasteFraction } from '../../../../content-models/wasteCalendar/wasteCalendar.ts';
import { workday } from '../workday.ts';
import { mondayOf } from './schoolYear.ts';

/** A part of a commune where waste is taken on the same days. */
export interface DemoWasteSector {
  /** „A”, „B” */
  sector: string;
  streets: string[];
}

const sectors: Record<string, DemoWasteSector[]> = {
  chelm: [
    { sector: 'A', streets: ['ul. Kredowa', 'ul. Dębowa', 'ul. Ogródkowa'] },
    { sector: 'B', streets: ['ul. Niedźwiedzia', 'ul. Sosnowa', 'ul. Krótka'] },
  ],
  dzierzkowice: [
    { sector: 'A', streets: ['Terpentyna', 'Ludmiłówka'] },
    { sector: 'B', streets: ['Wyżnica', 'Wyżnianka'] },
  ],
  koden: [
    { sector: 'A', streets: ['ul. Nadbużańska', 'ul. Sapieżyńska'] },
    { sector: 'B', streets: ['Zabłocie', 'Kostomłoty'] },
  ],
};

/** The sectors of a commune with their streets or places. */
export const wasteSectors = (tenant: Tenant): DemoWasteSector[] => sectors[tenant] ?? [];

/** The sector to which a street belongs. */
export const sectorOf = (tenant: Tenant, street: string): string =>
  wasteSectors(tenant).find(({ streets }) => streets.includes(street))?.sector ?? 'A';

/** Every how many weeks each kind is taken, on which day of the week (0 is Monday). */
const rhythm: [WasteFraction, number, number][] = [
  ['mixed', 2, 1],
  ['bio', 2, 3],
  ['paper', 4, 0],
  ['plastic', 4, 2],
  ['glass', 8, 4],
  ['ash', 4, 1],
  ['bulky', 26, 4],
];

/** The pick-ups of a sector from a month ago to half a year ahead, soonest first; a day off moves them on. */
export const wastePickups = (tenant: Tenant, sector: string, today: LocalDate): WasteCalendar['pickups'] => {
  const shift = sector === 'A' ? 0 : 1;
  const pickups: WasteCalendar['pickups'] = [];
  for (let week = mondayOf(addDays(today, -35)); week <= addDays(today, 182); week = addDays(week, 7)) {
    const number = Math.floor(Date.parse(week) / (7 * 86_400_000)) + shift + tenant.length;
    for (const [fraction, weeks, weekday] of rhythm) {
      const isAshOutOfSeason = fraction === 'ash' && week.slice(5) > '04-30' && week.slice(5) < '10-01';
      if (number % weeks === 0 && !isAshOutOfSeason) pickups.push({ on: workday(addDays(week, weekday), 0), fraction });
    }
  }
  return pickups.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
};
