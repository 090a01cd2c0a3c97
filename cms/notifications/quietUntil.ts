import type { NotificationSettings } from '../../content-models/notifications/notification.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { warsawInstant } from '../../content-models/shared/warsawInstant.ts';

/** When the silence that holds at this moment ends; nothing when there is none. Both hours are on Polish clocks. */
export const quietUntil = (quiet: NotificationSettings['quiet'], now: Date): Date | undefined => {
  if (!quiet || quiet.from === quiet.to) return undefined;
  const today = localDateOf(now);
  const passesMidnight = quiet.from > quiet.to;
  // a silence that began last evening, or that begins today
  for (const day of [addDays(today, -1), today]) {
    const from = new Date(warsawInstant(day, quiet.from));
    const to = new Date(warsawInstant(passesMidnight ? addDays(day, 1) : day, quiet.to));
    if (from <= now && now < to) return to;
  }
  return undefined;
};
