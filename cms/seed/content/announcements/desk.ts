import type { Instant, LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoAnnouncement, DemoAttachment } from '../demoAnnouncement.ts';
import { instantAt } from '../workday.ts';

/** Who in a small office answers for an announcement, and where to ask about it. */
export interface Desk {
  authority: string;
  department: string;
  contact: string;
  /** The post of whoever answers for the content. */
  producedBy: string;
}

/** What an announcement has when a desk made and published it on the same day; files and relations are added after. */
export const issuedBy = (
  desk: Desk,
  issued: LocalDate,
  time: string,
): Desk & {
  visibleFrom: LocalDate;
  producedAt: LocalDate;
  publishedAt: Instant;
  attachments: DemoAttachment[];
  relations: DemoAnnouncement['relations'];
} => ({
  ...desk,
  visibleFrom: issued,
  producedAt: issued,
  publishedAt: instantAt(issued, time),
  attachments: [],
  relations: [],
});
