import { formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';
import type { Fact } from './announcementFacts.ts';

/** One thing in a section, in the shape in which it is read best. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'steps'; steps: { on: LocalDate; text: string }[] }
  | { kind: 'questions'; questions: { question: string; answer: string; on: LocalDate }[] }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][] }
  | { kind: 'link'; href: string; text: string };

/** A part of an announcement's page with a heading. */
export interface Section {
  title: string;
  pieces: Piece[];
}

/** Text as a piece, or nothing. */
export const says = (text: string | undefined): Piece[] => (text ? [{ kind: 'text', text }] : []);

/** A list as a piece, or nothing. */
export const lists = (items: string[] | undefined): Piece[] =>
  items && items.length > 0 ? [{ kind: 'list', items }] : [];

/** Facts as a piece, or nothing. */
export const tells = (facts: Fact[]): Piece[] => (facts.length > 0 ? [{ kind: 'facts', facts }] : []);

/** A section of these pieces, or nothing when there are none. */
export const section = (title: string, ...pieces: Piece[][]): Section[] => {
  const all = pieces.flat();
  return all.length > 0 ? [{ title, pieces: all }] : [];
};

/** `od 2 do 30 listopada 2026 r.` in two dates, or one of them alone. */
export const spanOf = (from: LocalDate | undefined, to: LocalDate | undefined): string | undefined => {
  if (from && to) return `od ${formatDate(from)} do ${formatDate(to)}`;
  if (from) return `od ${formatDate(from)}`;
  return to ? `do ${formatDate(to)}` : undefined;
};
