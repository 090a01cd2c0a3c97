import { formatDate } from '../../content-models/shared/localDate.ts';
import { bindShortWords, counted } from '../../content-models/shared/polish.ts';
import { formatPhone } from '../components/communes/formatPhone.ts';
import { escapeHtml } from '../components/richText/escapeHtml.ts';
import type { ExcerptPart } from './excerpt.ts';
import type { SearchAnswer, SearchResult } from './searchIndex.ts';
import { isEmptyQuery, RESULTS_PER_PAGE, searchHref, type SearchQuery } from './searchQuery.ts';

const resultForms = { one: 'wynik', few: 'wyniki', many: 'wyników' };

const excerptHtml = (parts: readonly ExcerptPart[]): string =>
  parts.map(({ text, hit }) => (hit ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text))).join(' ');

const resultHtml = ({ url, title, label, date, archival, excerpt }: SearchResult): string =>
  `<li class="entry"><p class="entry__meta"><b>${escapeHtml(label)}</b>` +
  (date ? ` <time datetime="${escapeHtml(date)}">${formatDate(date)}</time>` : '') +
  (archival ? ' <span class="tag tag--quiet">archiwalne</span>' : '') +
  `</p><h2 class="entry__title"><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></h2>` +
  (excerpt.length > 0 ? `<p class="entry__note">${excerptHtml(excerpt)}</p>` : '') +
  '</li>';

const linkHtml = (query: SearchQuery, text: string, current = false): string =>
  `<a href="${escapeHtml(searchHref(query))}" data-szukaj${current ? ' aria-current="true"' : ''}>${escapeHtml(text)}</a>`;

/** Links that narrow the answer; the chosen one is a link back. */
const narrowingHtml = (label: string, links: readonly string[]): string =>
  links.length < 2
    ? ''
    : `<p class="entry__note">${label} ${links.join('\u00a0<span aria-hidden="true">·</span> ')}</p>`;

const narrowings = (answer: SearchAnswer, query: SearchQuery): string =>
  narrowingHtml('Rodzaj:', [
    ...(query.typ ? [linkHtml({ ...query, typ: '', pages: 1 }, 'wszystko')] : []),
    ...answer.types.map(({ name, count }) =>
      linkHtml({ ...query, typ: name, pages: 1 }, `${name} (${String(count)})`, name === query.typ),
    ),
  ]) +
  narrowingHtml('Rok:', [
    ...(query.rok ? [linkHtml({ ...query, rok: '', pages: 1 }, 'każdy')] : []),
    ...answer.years.map(({ name, count }) =>
      linkHtml({ ...query, rok: name, pages: 1 }, `${name} (${String(count)})`, name === query.rok),
    ),
  ]);

const archiveHtml = (answer: SearchAnswer, query: SearchQuery): string =>
  answer.archived === 0
    ? ''
    : `<p class="more">${linkHtml({ ...query, archive: true, pages: 1 }, `Pokaż też archiwalne (${String(answer.archived)})`)}</p>`;

const nothingHtml = (answer: SearchAnswer, query: SearchQuery, phone: string): string => {
  const asked = query.q ? ` dla „${escapeHtml(query.q)}”` : '';
  const narrowed = query.typ !== '' || query.rok !== '' || query.scope !== '';
  const advice = [
    narrowed && query.q
      ? `<li>${linkHtml({ ...query, typ: '', rok: '', scope: '', pages: 1 }, 'Szukaj wszędzie, bez wybranego rodzaju i roku')}</li>`
      : '',
    '<li>Sprawdź, czy nie ma literówki.</li>',
    '<li>Wpisz mniej słów albo słowo w innej formie, na przykład „podatek” zamiast „podatkami”.</li>',
    phone
      ? `<li>Zadzwoń do urzędu: <a href="tel:${escapeHtml(phone)}">${escapeHtml(formatPhone(phone))}</a>. Pomożemy.</li>`
      : '',
  ];
  return `<div class="empty"><h2>Nic nie znaleziono${asked}</h2>${archiveHtml(answer, query)}<ul>${advice.join('')}</ul></div>`;
};

/** The answer as HTML for `#wyniki`, the same text from the server and in the browser; everything foreign is escaped. */
export const renderAnswer = (answer: SearchAnswer, query: SearchQuery, phone: string): string => {
  if (isEmptyQuery(query)) return '';
  if (answer.total === 0) return nothingHtml(answer, query, phone);
  const heading = `${counted(answer.total, resultForms)}${query.q ? ` dla „${query.q}”` : ''}`;
  const left = answer.total - answer.results.length;
  return (
    `<p class="lead">${escapeHtml(bindShortWords(heading))}</p>${narrowings(answer, query)}` +
    `<ul class="entries">${answer.results.map(resultHtml).join('')}</ul>` +
    (left > 0
      ? `<p class="more">${linkHtml({ ...query, pages: query.pages + 1 }, `Pokaż kolejne (${String(Math.min(left, RESULTS_PER_PAGE))} z ${String(left)})`)}</p>`
      : '') +
    archiveHtml(answer, query)
  );
};

/** What stands in `#wyniki` when the search itself cannot answer. */
export const renderSearchFailure = (phone: string): string =>
  `<div class="notice notice--warn"><p><strong class="notice__title">Wyszukiwarka chwilowo nie odpowiada.</strong> ` +
  `Spróbuj ponownie za chwilę${phone ? ` albo zadzwoń: <a href="tel:${escapeHtml(phone)}">${escapeHtml(formatPhone(phone))}</a>` : ''}.</p></div>`;
