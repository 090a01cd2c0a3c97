import { addDays } from '../../content-models/shared/localDate.ts';

/** The days between which something counts as „soon”: today and a fortnight later, as Payload compares them. */
export const soon = (today: string): { from: string; to: string } => ({
  from: `${today}T00:00:00.000Z`,
  to: `${addDays(today, 14)}T23:59:59.999Z`,
});
