import { renderAnswer, renderSearchFailure } from './renderAnswer.ts';
import { searchIndex, type PagefindSearch } from './searchIndex.ts';
import { isEmptyQuery, readSearchQuery, searchHref, type SearchQuery } from './searchQuery.ts';

const DEBOUNCE_MS = 250;

let loading: Promise<PagefindSearch> | undefined;

/** Brings the search engine with the first question, not before. */
const loadPagefind = (): Promise<PagefindSearch> => {
  const address = '/pagefind/pagefind.js';
  loading ??= (import(/* @vite-ignore */ address) as Promise<PagefindSearch>).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};

/** Makes `/szukaj/` answer while one types; without this script the form asks the server and gets the same page. */
const startSearchPage = (form: HTMLFormElement, answerBox: HTMLElement): void => {
  const phone = answerBox.dataset.phone ?? '';
  // Only how many there are is said aloud, not all results with every letter typed.
  answerBox.setAttribute('aria-live', 'off');
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  answerBox.before(status);
  let asked = 0;
  let timer: number | undefined;

  const formQuery = (): SearchQuery => {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.set(name, value);
    return readSearchQuery(parameters);
  };

  const setField = (name: string, value: string): void => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  };

  const fillForm = ({ q, typ, rok, scope }: SearchQuery): void => {
    setField('q', q);
    setField('typ', typ);
    setField('rok', rok);
    setField('zakres', scope);
  };

  const answer = async (query: SearchQuery, focusOn?: number): Promise<void> => {
    const mine = (asked += 1);
    if (isEmptyQuery(query)) {
      answerBox.replaceChildren();
      status.textContent = '';
      return;
    }
    answerBox.setAttribute('aria-busy', 'true');
    let html: string;
    try {
      html = renderAnswer(await searchIndex(await loadPagefind(), query), query, phone);
    } catch {
      html = renderSearchFailure(phone);
    }
    if (mine !== asked) return;
    // All that came from a page or a reader was escaped where the text was made.
    answerBox.innerHTML = html;
    answerBox.removeAttribute('aria-busy');
    status.textContent = answerBox.querySelector('.lead, .empty h2, .notice')?.textContent ?? '';
    if (focusOn !== undefined) answerBox.querySelectorAll<HTMLElement>('.entry__title a')[focusOn]?.focus();
  };

  const go = (query: SearchQuery, how: 'push' | 'replace', focusOn?: number): void => {
    const href = searchHref(query);
    if (href !== location.pathname + location.search) {
      if (how === 'push') history.pushState(null, '', href);
      else history.replaceState(null, '', href);
    }
    void answer(query, focusOn);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go(formQuery(), 'push');
  });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      go(formQuery(), 'replace');
    }, DEBOUNCE_MS);
  });
  answerBox.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-szukaj]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const query = readSearchQuery(new URL(link.href).searchParams);
    const shown = answerBox.querySelectorAll('.entry').length;
    fillForm(query);
    go(query, 'push', query.pages > 1 ? shown : undefined);
  });
  window.addEventListener('popstate', () => {
    const query = readSearchQuery(new URLSearchParams(location.search));
    fillForm(query);
    void answer(query);
  });

  const query = readSearchQuery(new URLSearchParams(location.search));
  fillForm(query);
  // The server has answered already when it could; asking again would only make the page flicker.
  if (!answerBox.querySelector('.lead, .empty')) void answer(query);
};

const form = document.querySelector<HTMLFormElement>('form#szukaj');
const answerBox = document.querySelector<HTMLElement>('#wyniki');
if (form && answerBox) startSearchPage(form, answerBox);
