import type { CouncilFunction } from '../../../../content-models/council/councilTerm.ts';
import type { CouncilSession } from '../../../../content-models/council/councilSession.ts';
import type { BallotKind } from '../../../../content-models/council/votes.ts';
import type { Instant, LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoAttachment } from '../demoAnnouncement.ts';

/** A seat of a demo council; nobody has a name, only a constituency and a number. */
export interface DemoSeat {
  slug: string;
  /** `Radna okręgu 1, mandat 1` */
  title: string;
  post: string;
  district: number;
  function: CouncilFunction;
  club: string | undefined;
  committees: string[];
  /** the day on which the seat was taken, when the term had begun already */
  from?: LocalDate;
}

/** One named vote: who did not vote for, by the place of their seat, from 1. */
export interface DemoVote {
  point: string;
  subject: string;
  takenAt?: Instant;
  /** seats that voted otherwise than for */
  not: Partial<Record<Exclude<BallotKind, 'for'>, number[]>>;
}

/** One session of a demo council. */
export interface DemoSession extends Pick<
  CouncilSession,
  'slug' | 'title' | 'summary' | 'number' | 'extraordinary' | 'startsAt' | 'place'
> {
  endsAt?: Instant;
  howToAttend: string;
  /** what came of it, in the notation of `richTextOf` */
  body?: string;
  agenda: {
    number: string;
    title: string;
    print?: string;
    note?: string;
    /** slug of the resolution that came of it */
    resolution?: string;
    attachments?: DemoAttachment[];
  }[];
  /** places of the seats whose holders were not there, from 1; left out before the session */
  absent?: number[];
  votes: DemoVote[];
  minutes?: DemoAttachment;
  recording?: { href: string; broadcastEnd: Instant; captionedOn?: LocalDate };
  publishedAt: Instant;
}

/** One term of a demo council. */
export interface DemoTerm {
  title: string;
  slug: string;
  number: number;
  councilName: string;
  from: LocalDate;
  /** its last day, when it has ended */
  to?: LocalDate;
  summary: string;
  body: string;
}

/** The council of a demo commune: its term, its seats, its sessions. */
export interface DemoCouncil {
  term: DemoTerm;
  /** terms that have ended, of which only the dates and a text are told */
  formerTerms?: DemoTerm[];
  seats: DemoSeat[];
  sessions: DemoSession[];
  producedBy: string;
}
