import type { Link } from '../../../content-models/links/link.ts';

/** Where in the portal a link's data is shown. */
export const linkPath = ({ id, institution, topics }: Pick<Link, 'id' | 'institution' | 'topics'>): string => {
  const page = institution.kind === 'school' ? 'szkola' : topics.includes('wasteCalendar') ? 'odpady' : 'rachunki';
  return `/moje-miasto/${page}/?link=${id}`;
};
