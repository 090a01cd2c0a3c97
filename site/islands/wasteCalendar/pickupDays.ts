import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import type { WasteCalendar } from '../../../content-models/wasteCalendar/wasteCalendar.ts';

type Pickup = WasteCalendar['pickups'][number];

/** All that is taken on one day. */
export interface PickupDay {
  on: LocalDate;
  pickups: Pickup[];
}

/** Days from today on, soonest first, each with everything taken on it; the same fraction twice on a day counts once. */
export const pickupDays = (pickups: readonly Pickup[], today: LocalDate): PickupDay[] => {
  const days = new Map<LocalDate, Pickup[]>();
  for (const pickup of [...pickups].sort((a, b) => a.on.localeCompare(b.on))) {
    if (pickup.on < today) continue;
    const known = days.get(pickup.on);
    if (!known) days.set(pickup.on, [pickup]);
    else if (!known.some(({ fraction, note }) => fraction === pickup.fraction && note === pickup.note))
      known.push(pickup);
  }
  return [...days].map(([on, ofDay]) => ({ on, pickups: ofDay }));
};

/** Days under their month, `2026-11`. */
export const byMonth = (days: readonly PickupDay[]): { month: string; days: PickupDay[] }[] => {
  const months = new Map<string, PickupDay[]>();
  for (const day of days) {
    const month = day.on.slice(0, 7);
    const known = months.get(month);
    if (known) known.push(day);
    else months.set(month, [day]);
  }
  return [...months].map(([month, ofMonth]) => ({ month, days: ofMonth }));
};
