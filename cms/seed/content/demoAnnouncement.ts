import type { Announcement } from '../../../content-models/announcements/announcement.ts';
import type { Instant, LocalDate } from '../../../content-models/shared/localDate.ts';
import type { PdfContent } from '../../pdf/makePdf.ts';

type GivenByTheSeeding =
  | 'id'
  | 'tenant'
  | 'language'
  | 'path'
  | 'translationOf'
  | 'revision'
  | 'body'
  | 'attachments'
  | 'relations'
  | 'consolidatedText'
  | 'updates'
  | 'metadata';

type WithoutSeeded<Kind> = Kind extends unknown ? Omit<Kind, GivenByTheSeeding> : never;

/** A file of a demo text, printed as a PDF when the city is seeded. */
export interface DemoAttachment {
  title: string;
  fileName: string;
  pdf: PdfContent;
}

/** One announcement of a demo commune: the model's own fields, and what the seeding turns into the rest. */
export type DemoAnnouncement = WithoutSeeded<Announcement> & {
  /** In the notation of `richTextOf`. */
  body: string;
  attachments: DemoAttachment[];
  relations: { kind: Announcement['relations'][number]['kind']; slug: string }[];
  consolidatedText?: DemoAttachment;
  /** the slug of the alert that this one takes the place of */
  updateOf?: string;
  /** The post of whoever answers for the content; never a person's name. */
  producedBy: string;
  producedAt: LocalDate;
  publishedAt: Instant;
};
