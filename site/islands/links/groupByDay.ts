import type { LocalDate } from '../../../content-models/shared/localDate.ts';

/** Things under the day they fall on; days and things keep the order in which they came. */
export const groupByDay = <One extends { on: LocalDate }>(items: readonly One[]): { on: LocalDate; items: One[] }[] => {
  const days = new Map<LocalDate, One[]>();
  for (const item of items) {
    const known = days.get(item.on);
    if (known) known.push(item);
    else days.set(item.on, [item]);
  }
  return [...days].map(([on, ofDay]) => ({ on, items: ofDay }));
};
