import { staffOf } from '../access/roles.ts';
import { mayPublish, type MayPublish } from '../publishing/guardPublishing.ts';

/**
 * Alerts have a right of their own: whoever has it publishes alerts whatever the role, and nobody else does. Before the
 * type is known, it is enough to be allowed either.
 */
export const mayPublishAnnouncement: MayPublish = (req, { type }) => {
  const staff = staffOf(req);
  if (!staff) return mayPublish(req);
  const mayAlert = staff.mayPublishAlerts || staff.role === 'superadministrator';
  if (type === 'crisisAlert') return mayAlert;
  return mayPublish(req) || (type === undefined && mayAlert);
};
