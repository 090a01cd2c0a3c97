import type { ServiceCard } from '../../../../content-models/serviceCards/serviceCard.ts';
import type { DemoAttachment } from '../demoAnnouncement.ts';
import type { DemoOffice } from './stampDuty.ts';

/** One card of a demo office: the model's own fields, and what the seeding turns into the rest. */
export interface DemoCard extends Omit<
  ServiceCard,
  | 'id'
  | 'tenant'
  | 'language'
  | 'revision'
  | 'path'
  | 'translationOf'
  | 'metadata'
  | 'unitIds'
  | 'attachments'
  | 'audience'
  | 'contact'
> {
  /** slugs of the departments that settle it */
  departments: string[];
  audience?: ServiceCard['audience'];
  attachments?: DemoAttachment[];
  producedBy: string;
}

/** What the cards that every office has need to know about one office. */
export interface CardOffice {
  office: DemoOffice;
  /** `Urzędu Miasta Chełm` */
  officeGenitive: string;
  /** slug of the department for identity cards and addresses */
  residents: string;
  /** `stanowisk 1–4 na parterze` */
  residentsDesk: string;
  /** slug of the department that takes letters */
  letters: string;
  /** slug of the department for the waste fee */
  waste: string;
  /** `Samorządowego Kolegium Odwoławczego w Chełmie` */
  appealBoard: string;
  head: string;
}
