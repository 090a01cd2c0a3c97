import type { Exclusion } from '../../../../content-models/bip/bip.ts';
import type { AnnouncementType } from '../../../../content-models/announcements/announcementTypes.ts';

/** One page of the Bulletin's subject menu, in the notation of `richTextOf`. */
export interface BipPage {
  title: string;
  slug: string;
  /** the slug of the subject above it; right under the Bulletin when left out */
  under?: string;
  summary: string;
  producedBy: string;
  body: string;
  shows?: AnnouncementType[];
  exclusions?: Exclusion[];
  /** how it read before it was changed, and why it was */
  earlier?: { body: string; reason: string };
  /** why it went to the archive */
  archived?: string;
}
