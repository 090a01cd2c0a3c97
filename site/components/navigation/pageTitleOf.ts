import type { Commune } from '../../../content-models/communes/commune.ts';

/** Longer titles are cut by search engines and tabs anyway. */
const longest = 70;

/** What the browser's tab says: the page first, then as much of the office's name as fits. */
export const pageTitleOf = (title: string, commune: Pick<Commune, 'officeName' | 'name'>): string => {
  const fitting = [`${title} – ${commune.officeName}`, `${title} – ${commune.name.nominative}`, title].find(
    (candidate) => candidate.length <= longest,
  );
  return fitting ?? `${title.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`;
};
