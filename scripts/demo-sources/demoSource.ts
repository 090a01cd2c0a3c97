import type { LocalDate } from '../../content-models/shared/localDate.ts';
import type { DemoAnswer, DemoMood } from './moods.ts';

/** A question that came to one demo institution with the right key. */
export interface DemoQuestion {
  method: string;
  /** below the institution's own address, without a slash at its beginning */
  path: string;
  query: URLSearchParams;
  body: unknown;
  idempotencyKey: string;
  today: LocalDate;
  mood: DemoMood;
}

/** One school or company of the demo city. */
export interface DemoSource {
  answer: (question: DemoQuestion) => DemoAnswer | Promise<DemoAnswer>;
  /** something new for everybody there; says for how many */
  addNews: (today: LocalDate) => number;
  /** how many acts it has taken */
  acts: () => number;
}
