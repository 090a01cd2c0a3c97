import type { Event, EventCategory } from '../../../content-models/events/event.ts';
import type { NewsTopic } from '../../../content-models/news/news.ts';
import type { Project } from '../../../content-models/projects/project.ts';
import type { Instant, LocalDate } from '../../../content-models/shared/localDate.ts';
import type { DemoAttachment } from './demoAnnouncement.ts';

/** What every demo text of these kinds has; `body` is in the notation of `richTextOf`. */
interface DemoStory {
  slug: string;
  title: string;
  summary: string;
  body: string;
  /** Name of a picture in `pictures.ts`. */
  picture?: string;
  attachments?: DemoAttachment[];
  /** The post of whoever answers for the content; never a person's name. */
  producedBy: string;
  publishedAt: Instant;
}

/** One piece of news of a demo commune. */
export interface DemoNews extends DemoStory {
  topics: NewsTopic[];
  pinned?: boolean;
  visibleTo?: LocalDate;
  /** The slug of a gallery that was seeded before. */
  gallery?: string;
}

/** One event of a demo commune. */
export interface DemoEvent extends DemoStory {
  category: EventCategory;
  startsAt: Instant;
  endsAt?: Instant;
  allDay?: boolean;
  repeatsOn?: LocalDate[];
  place: Event['place'];
  organiser?: string;
  price?: NonNullable<Event['price']>;
  registrationUrl?: string;
  state?: Event['state'];
  stateNote?: string;
}

/** One project of a demo commune. */
export type DemoProject = DemoStory &
  Pick<Project, 'state' | 'beneficiary' | 'startsOn' | 'endsOn' | 'totalValue' | 'aims' | 'results' | 'euFunding'>;

/** One gallery of a demo commune. */
export interface DemoGallery extends Omit<DemoStory, 'body' | 'picture' | 'attachments'> {
  takenOn: LocalDate;
  pictures: { picture: string; caption?: string }[];
}
