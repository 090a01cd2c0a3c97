import type { Person } from '../../../../content-models/people/person.ts';

/** Somebody of a demo office, named by post so that nobody is taken for a living person. */
export interface DemoPerson extends Pick<Person, 'slug' | 'post' | 'group' | 'order'> {
  /** the post, unless it is told apart from others of the same post */
  title?: string;
  summary?: string;
  /** slugs of the departments somebody works in or runs */
  departments?: string[];
  leads?: string[];
  /** slug of whom somebody stands in for, seeded before */
  deputyOf?: string;
  floor?: string;
  room?: string;
  phones?: Person['phones'];
  email?: string;
  receives?: string;
  duties?: string[];
  /** In the notation of `richTextOf`; makes a page. */
  body?: string;
}
