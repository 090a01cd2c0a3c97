import type { PayloadRequest } from 'payload';
import type { CalendarEntry, KeptOwnItem } from '../../content-models/calendar/calendarEntry.ts';
import { ownItemsOf } from './keepOwnItems.ts';
import { warsawInstant } from '../../content-models/shared/warsawInstant.ts';

/** A note or task on its day; only a task can be late. */
export const ownEntry = ({ id, title, on, time, isTask, done }: KeptOwnItem): CalendarEntry => ({
  uid: `own-${id}`,
  source: 'own',
  on,
  ...(time === undefined ? {} : { startsAt: warsawInstant(on, time) }),
  title,
  neutralTitle: isTask ? 'Twoje zadanie' : 'Twoja notatka',
  path: `/moje-miasto/kalendarz/?wpis=${id}`,
  isDuty: isTask,
  done,
  cancelled: false,
});

/** A resident's own notes and tasks. */
export const ownEntriesOf = async (req: PayloadRequest, resident: string): Promise<CalendarEntry[]> =>
  (await ownItemsOf(req, resident)).map(ownEntry);
