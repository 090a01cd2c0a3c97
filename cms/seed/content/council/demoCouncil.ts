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
}

/** One named vote: who did not vote for, by the place of their seat, from 1. */
export interface DemoVote {
  point: string;
  subject: string;
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

/** The council of a demo commune: its term, its seats, its sessions. */
export interface DemoCouncil {
  term: {
    title: string;
    slug: string;
    number: number;
    councilName: string;
    from: LocalDate;
    summary: string;
    body: string;
  };
  seats: DemoSeat[];
  sessions: DemoSession[];
  producedBy: string;
}
