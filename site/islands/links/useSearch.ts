import { useEffect, useState } from 'preact/hooks';

const MOVED = 'moje-miasto:search';

/** Goes to another part of this page without asking the server for it anew. */
export const goTo = (search: string): void => {
  history.pushState(null, '', `${location.pathname}${search}`);
  dispatchEvent(new Event(MOVED));
};

/** The part of the address behind `?`, kept up to date as the resident moves about the page, backwards too. */
export const useSearch = (): URLSearchParams => {
  const [search, setSearch] = useState(() => location.search);
  useEffect(() => {
    const read = () => {
      setSearch(location.search);
    };
    addEventListener('popstate', read);
    addEventListener(MOVED, read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener(MOVED, read);
    };
  }, []);
  return new URLSearchParams(search);
};
