import { z } from 'zod';
import { crisisAlertFields } from '../alerts/crisisAlert.ts';
import type { LocalDate } from '../shared/localDate.ts';
import { announcementBase } from './announcementBase.ts';
import { noticeFields } from './notice.ts';
import { consultationFields, grantCompetitionFields } from './participation.ts';
import { petitionFields } from './petition.ts';
import { propertyListFields, propertyTenderFields } from './property.ts';
import { recruitmentFields } from './recruitment.ts';
import { ordinanceFields, resolutionFields } from './resolution.ts';
import { tenderFields } from './tender.ts';

export { ordinanceNumberSchema, resolutionNumberSchema } from './actNumbers.ts';
export { caseSignSchema, legalBasisSchema } from './announcementBase.ts';
export { deliveryByNoticeDay } from './notice.ts';

/** What each type has of its own, by its name in code. */
export const ownFields = {
  resolution: resolutionFields,
  ordinance: ordinanceFields,
  notice: noticeFields,
  tender: tenderFields,
  recruitment: recruitmentFields,
  consultation: consultationFields,
  propertyList: propertyListFields,
  propertyTender: propertyTenderFields,
  petition: petitionFields,
  grantCompetition: grantCompetitionFields,
  communique: z.object({}),
  crisisAlert: crisisAlertFields,
} as const;

/** One official announcement as readers get it; `type` says which further fields it has. */
export const announcementSchema = z.discriminatedUnion('type', [
  announcementBase.extend({ ...resolutionFields.shape, type: z.literal('resolution') }),
  announcementBase.extend({ ...ordinanceFields.shape, type: z.literal('ordinance') }),
  announcementBase.extend({ ...noticeFields.shape, type: z.literal('notice') }),
  announcementBase.extend({ ...tenderFields.shape, type: z.literal('tender') }),
  announcementBase.extend({ ...recruitmentFields.shape, type: z.literal('recruitment') }),
  announcementBase.extend({ ...consultationFields.shape, type: z.literal('consultation') }),
  announcementBase.extend({ ...propertyListFields.shape, type: z.literal('propertyList') }),
  announcementBase.extend({ ...propertyTenderFields.shape, type: z.literal('propertyTender') }),
  announcementBase.extend({ ...petitionFields.shape, type: z.literal('petition') }),
  announcementBase.extend({ ...grantCompetitionFields.shape, type: z.literal('grantCompetition') }),
  announcementBase.extend({ type: z.literal('communique') }),
  announcementBase.extend({ ...crisisAlertFields.shape, type: z.literal('crisisAlert') }),
]);
export type Announcement = z.infer<typeof announcementSchema>;

/** An announcement of one type. */
export type AnnouncementOf<Type extends Announcement['type']> = Extract<Announcement, { type: Type }>;

/** Whether the announcement still counts as current on that day (design §4.12). */
export const isCurrent = (announcement: Pick<Announcement, 'visibleFrom' | 'visibleTo'>, today: LocalDate): boolean =>
  announcement.visibleFrom <= today && (announcement.visibleTo === undefined || today <= announcement.visibleTo);

/** The page of one Polish announcement on its commune's site. */
export const announcementPath = (announcement: Pick<Announcement, 'slug'>): string =>
  `/ogloszenia/${announcement.slug}/`;

/** Address parts under `/ogloszenia/` that lists use, so no announcement may take them. */
export const reservedAnnouncementSlugs = ['archiwum', 'typ'];
