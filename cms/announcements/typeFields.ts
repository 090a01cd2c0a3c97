import type { Field, GroupField } from 'payload';
import { announcementTypes, type AnnouncementType } from '../../content-models/announcements/announcementTypes.ts';
import { ordinanceParts, resolutionParts } from './fields/actFields.ts';
import { alertParts } from './fields/alertFields.ts';
import { noticeParts } from './fields/noticeFields.ts';
import { consultationParts, grantCompetitionParts, petitionParts } from './fields/participationFields.ts';
import { propertyListParts, propertyTenderParts } from './fields/propertyFields.ts';
import { recruitmentParts } from './fields/recruitmentFields.ts';
import { tenderParts } from './fields/tenderFields.ts';

const fieldsByType: Record<Exclude<AnnouncementType, 'communique'>, Field[]> = {
  resolution: resolutionParts,
  ordinance: ordinanceParts,
  notice: noticeParts,
  tender: tenderParts,
  recruitment: recruitmentParts,
  consultation: consultationParts,
  propertyList: propertyListParts,
  propertyTender: propertyTenderParts,
  petition: petitionParts,
  grantCompetition: grantCompetitionParts,
  crisisAlert: alertParts,
};

/** One group of fields per type, in the order a clerk fills them, shown (and required) only for that type. */
export const typeFields: GroupField[] = Object.entries(fieldsByType).map(([type, fields]) => ({
  name: type,
  type: 'group',
  label: `Dane: ${announcementTypes[type as AnnouncementType].singular}`,
  admin: { condition: (data) => data.type === type, description: 'Pola, które ma tylko ten rodzaj ogłoszenia.' },
  fields,
}));
