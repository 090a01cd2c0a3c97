import { bareWord, excerptOf, wordsOf, type ExcerptPart } from './excerpt.ts';
import { RESULTS_PER_PAGE, type SearchQuery } from './searchQuery.ts';

type Counts = Record<string, Record<string, number>>;
type Filters = Record<string, string>;

/** The part of Pagefind's own interface that we use, the same in the browser and in Node. */
export interface PagefindSearch {
  search: (
    term: string | null,
    options: { filters: Filters },
  ) => Promise<{
    results: { data: () => Promise<PagefindPage> }[];
    filters: Counts;
  }>;
  filters: () => Promise<Counts>;
}

/** One found page as Pagefind gives it. */
export interface PagefindPage {
  url: string;
  raw_url?: string;
  content: string;
  locations: number[];
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

/** One found page as we show it. */
export interface SearchResult {
  url: string;
  title: string;
  /** `Zarządzenie nr 145/26`, `Strona` */
  label: string;
  /** the day of publication, for announcements */
  date: string | undefined;
  archival: boolean;
  excerpt: ExcerptPart[];
}

/** The answer to one question. */
export interface SearchAnswer {
  total: number;
  /** how many more there are among expired announcements */
  archived: number;
  results: SearchResult[];
  /** types and years of what was found, with their numbers */
  types: { name: string; count: number }[];
  years: { name: string; count: number }[];
}

const toResult = (page: PagefindPage): SearchResult => {
  const { title, type, date } = page.meta;
  return {
    url: page.raw_url ?? page.url,
    title: title ?? page.url,
    label: type?.trim() ?? page.filters.typ?.[0] ?? '',
    date: date?.trim(),
    archival: page.filters.stan?.includes('archiwalne') ?? false,
    excerpt: excerptOf(page.content, page.locations, title),
  };
};

const listed = (counts: Record<string, number> | undefined) =>
  Object.entries(counts ?? {})
    .filter(([, count]) => count > 0)
    .map(([name, count]) => ({ name, count }));

/** Expired announcements are left out unless the reader asks for them, or for one year. */
const leavesOutArchive = (query: SearchQuery): boolean => !query.archive && query.rok === '';

const filtersOf = (
  { typ, rok, scope }: Partial<Pick<SearchQuery, 'typ' | 'rok' | 'scope'>>,
  currentOnly: boolean,
): Filters => ({
  ...(scope ? { zakres: scope } : {}),
  ...(typ ? { typ } : {}),
  ...(rok ? { rok } : {}),
  ...(currentOnly ? { stan: 'aktualne' } : {}),
});

const sharedLetters = (a: string, b: string): number => {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
};

/**
 * Whether the index really has a word like this one. For a word it does not have, Pagefind tries shorter and shorter
 * beginnings, down to one letter, and would answer „zzyzx” with every page that says „z”.
 */
const isKnown = async (pagefind: PagefindSearch, word: string): Promise<boolean> => {
  if (word.length < 3) return true;
  const [best] = (await pagefind.search(word, { filters: {} })).results;
  if (!best) return false;
  const { content, locations } = await best.data();
  const words = wordsOf(content);
  const enough = Math.max(3, Math.ceil(word.length / 2));
  return locations.some((location) =>
    (words[location] ?? '').split(/[^\p{L}\d]+/u).some((hit) => sharedLetters(bareWord(hit), word) >= enough),
  );
};

const nothing: SearchAnswer = { total: 0, archived: 0, results: [], types: [], years: [] };

/** Asks an index; the browser and the server ask in the same words and get the same answer. */
export const searchIndex = async (pagefind: PagefindSearch, query: SearchQuery): Promise<SearchAnswer> => {
  // Filters count only once they are loaded.
  await pagefind.filters();
  const term = query.q === '' ? null : query.q;
  for (const word of new Set(query.q.split(/[^\p{L}\p{M}\d]+/u).map(bareWord))) {
    if (!(await isKnown(pagefind, word))) return nothing;
  }
  const currentOnly = leavesOutArchive(query);
  const ask = (filters: Filters) => pagefind.search(term, { filters });
  const found = await ask(filtersOf(query, currentOnly));
  const [ofAnyType, ofAnyYear, ofAnyState] = [
    query.typ ? await ask(filtersOf({ rok: query.rok, scope: query.scope }, currentOnly)) : found,
    query.rok ? await ask(filtersOf({ typ: query.typ, scope: query.scope }, false)) : found,
    currentOnly ? await ask(filtersOf(query, false)) : found,
  ];
  const shown = found.results.slice(0, query.pages * RESULTS_PER_PAGE);
  return {
    total: found.results.length,
    archived: ofAnyState.results.length - found.results.length,
    results: (await Promise.all(shown.map((result) => result.data()))).map(toResult),
    types: listed(ofAnyType.filters.typ).sort((a, b) => b.count - a.count),
    years: listed(ofAnyYear.filters.rok).sort((a, b) => b.name.localeCompare(a.name)),
  };
};
