import type { Topic } from '../../../content-models/institutions/institution.ts';

/** The parts of a child's school page: the word in the address, the heading, and the topic it shows. */
const schoolParts = [
  { widok: 'oceny', label: 'Oceny', topic: 'grades' },
  { widok: 'frekwencja', label: 'Frekwencja', topic: 'attendance' },
  { widok: 'plan', label: 'Plan lekcji', topic: 'timetable' },
  { widok: 'sprawdziany', label: 'Sprawdziany i zadania', topic: 'schoolwork' },
  { widok: 'ogloszenia', label: 'Ogłoszenia szkoły', topic: 'schoolNotices' },
  { widok: 'posilki', label: 'Posiłki', topic: 'meals' },
  { widok: 'wglad', label: 'Kto to widział', topic: undefined },
] as const satisfies { widok: string; label: string; topic: Topic | undefined }[];
export type SchoolPart = (typeof schoolParts)[number];

/** The parts within a guardian's scope; „Kto to widział” is everybody's. */
export const partsFor = (topics: readonly Topic[]): SchoolPart[] =>
  schoolParts.filter(({ topic }) => topic === undefined || topics.includes(topic));

/** The part an address names; another word, or none, is the first one the guardian may see. */
export const partOf = (asked: string | null, topics: readonly Topic[]): SchoolPart | undefined =>
  schoolParts.find(({ widok }) => widok === asked) ?? partsFor(topics)[0];
