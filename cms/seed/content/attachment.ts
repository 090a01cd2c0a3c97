import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { slugify } from '../../../content-models/shared/polish.ts';
import type { DemoAttachment } from './demoAnnouncement.ts';
import { richTextOf } from './richTextOf.ts';

/** Which office prints a file, what it is called and what it says, in the notation of `richTextOf`. */
interface AttachmentText {
  title: string;
  subject: string;
  issuer: string;
  createdOn: LocalDate;
  text: string;
}

/** A PDF file in Polish to be put beside an announcement or a page. */
export const attachment = ({ title, subject, issuer, createdOn, text }: AttachmentText): DemoAttachment => ({
  title,
  fileName: `${slugify(title)}.pdf`,
  pdf: { title, subject, issuer, language: 'pl', createdOn, body: richTextOf(text) },
});
