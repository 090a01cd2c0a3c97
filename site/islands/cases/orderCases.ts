import type { CaseSummary } from '../../../content-models/cases/case.ts';

const urgency: Record<CaseSummary['turn'], number> = { resident: 0, office: 1, nobody: 2 };

/** Cases that wait for the resident first, then those with the office, then the closed ones; each group as it came. */
export const orderCases = <One extends Pick<CaseSummary, 'turn'>>(cases: One[]): One[] =>
  [...cases].sort((a, b) => urgency[a.turn] - urgency[b.turn]);

/** Whose move it is, in two words. */
export const turnText: Record<CaseSummary['turn'], string> = {
  resident: 'Twój ruch',
  office: 'Zajmuje się urząd',
  nobody: 'Sprawa zakończona',
};

/** The look of the tag with those words. */
export const turnTag: Record<CaseSummary['turn'], string> = {
  resident: 'tag tag--warn',
  office: 'tag',
  nobody: 'tag tag--quiet',
};

/** The page of one case. */
export const casePath = (number: string): string => `/moje-miasto/sprawa/?numer=${encodeURIComponent(number)}`;
