/** What a reader asked for, as it stands in the address: `/szukaj/?q=podatki&typ=Uchwały&rok=2026`. */
export interface SearchQuery {
  q: string;
  /** the plural name of a type of announcement, or `Strona`; empty for all */
  typ: string;
  /** a year, or empty for all */
  rok: string;
  /** `bip` looks only in the Bulletin; empty everywhere */
  scope: '' | 'bip';
  /** whether expired announcements count, too */
  archive: boolean;
  /** how many pages of 20 are shown, from 1 */
  pages: number;
}

/** How many results come at once. */
export const RESULTS_PER_PAGE = 20;

/** Reads a question from an address; what makes no sense is left out, what is too long is cut. */
export const readSearchQuery = (parameters: URLSearchParams): SearchQuery => {
  const year = parameters.get('rok') ?? '';
  const pages = Number(parameters.get('strona') ?? '1');
  return {
    q: (parameters.get('q') ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 200),
    typ: (parameters.get('typ') ?? '').normalize('NFC').slice(0, 60),
    rok: /^\d{4}$/.test(year) ? year : '',
    scope: parameters.get('zakres') === 'bip' ? 'bip' : '',
    archive: parameters.get('archiwum') === '1',
    pages: Number.isInteger(pages) ? Math.min(Math.max(pages, 1), 50) : 1,
  };
};

/** Whether there is anything to look for. */
export const isEmptyQuery = (query: SearchQuery): boolean => query.q === '' && query.typ === '' && query.rok === '';

/** The address of a question. */
export const searchHref = (query: SearchQuery): string => {
  const parameters = new URLSearchParams();
  if (query.q) parameters.set('q', query.q);
  if (query.typ) parameters.set('typ', query.typ);
  if (query.rok) parameters.set('rok', query.rok);
  if (query.scope) parameters.set('zakres', query.scope);
  if (query.archive) parameters.set('archiwum', '1');
  if (query.pages > 1) parameters.set('strona', String(query.pages));
  const text = parameters.toString();
  return text ? `/szukaj/?${text}` : '/szukaj/';
};
