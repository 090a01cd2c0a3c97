import type { Schedule } from '../../content-models/work/work.ts';
import type { ScheduleDoc } from '../payload-types.ts';

/** A schedule as the admin shows it. */
export const toSchedule = ({ id, action, at, state, by, reason, failure }: ScheduleDoc): Schedule => ({
  id,
  action,
  at,
  state,
  by,
  ...(reason ? { reason } : {}),
  ...(failure ? { failure } : {}),
});
