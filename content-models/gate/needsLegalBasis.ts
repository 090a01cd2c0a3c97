import type { AnnouncementType } from '../announcements/announcementTypes.ts';

const types: ReadonlySet<string> = new Set<AnnouncementType>([
  'resolution',
  'ordinance',
  'notice',
  'tender',
  'recruitment',
  'consultation',
  'propertyList',
  'propertyTender',
  'grantCompetition',
]);

/** Whether an announcement of that type must name the act it comes from. */
export const needsLegalBasis = (type: unknown): boolean => typeof type === 'string' && types.has(type);
