import type { BipPage } from './bip/bipPage.ts';
import type { DemoAttachment } from './demoAnnouncement.ts';

/** One page of a demo commune's tree. */
export interface DemoPage extends Pick<BipPage, 'shows' | 'exclusions' | 'earlier' | 'archived'> {
  title: string;
  slug: string;
  /** Slugs of the pages above it: `['urzad']`; empty at the top. */
  parents: string[];
  summary: string;
  /** In the notation of `richTextOf`. */
  body: string;
  /** Place among its siblings, smallest first. */
  order: number;
  inMenu: boolean;
  /** Polish when left out. */
  language?: 'en' | 'uk';
  /** Slug of the Polish page that this one translates. */
  translates?: string;
  presentation?: 'easyToRead' | 'signLanguage';
  /** Name of a picture in `pictures.ts`. */
  picture?: string;
  attachments?: DemoAttachment[];
  /** The post of whoever answers for the content. */
  producedBy: string;
}
