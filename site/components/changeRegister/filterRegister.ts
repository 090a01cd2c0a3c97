import type { FileDocument, RegisterFile } from '../../../content-models/changeRegister/registerFile.ts';
import { formatDateTime, localDateOf, localDateSchema } from '../../../content-models/shared/localDate.ts';
import { bindShortWords, counted, fold, slugify } from '../../../content-models/shared/polish.ts';
import { escapeHtml } from '../richText/escapeHtml.ts';

/** What a reader wants of the register: `?od=2026-11-01&do=2026-11-30&dzialanie=zmieniono&rodzaj=strona&slowa=podatki`. */
export interface RegisterQuery {
  od: string;
  do: string;
  dzialanie: string;
  rodzaj: string;
  slowa: string;
}

/** One row with the document it is about. */
interface Entry {
  document: FileDocument;
  change: FileDocument['changes'][number];
}

const shownAtOnce = 200;

/** Reads a question from an address; what makes no sense is left out. */
export const readRegisterQuery = (parameters: URLSearchParams): RegisterQuery => {
  const text = (name: string) => (parameters.get(name) ?? '').normalize('NFC').trim().slice(0, 100);
  const day = (name: string) => (localDateSchema.safeParse(text(name)).success ? text(name) : '');
  return { od: day('od'), do: day('do'), dzialanie: text('dzialanie'), rodzaj: text('rodzaj'), slowa: text('slowa') };
};

/** Whether nothing was asked. */
export const isEmptyRegisterQuery = (query: RegisterQuery): boolean => Object.values(query).every((one) => one === '');

/** Whether a month (`2026-11`) may hold rows that are asked for. */
export const monthIsAsked = (month: string, query: RegisterQuery): boolean =>
  (query.od === '' || month >= query.od.slice(0, 7)) && (query.do === '' || month <= query.do.slice(0, 7));

const isAsked = ({ document, change }: Entry, query: RegisterQuery): boolean => {
  const day = localDateOf(change.date);
  const words = fold(`${document.title} ${change.reason ?? ''} ${change.author} ${change.fields.join(' ')}`);
  return (
    (query.od === '' || day >= query.od) &&
    (query.do === '' || day <= query.do) &&
    (query.dzialanie === '' || slugify(change.action) === query.dzialanie) &&
    (query.rodzaj === '' || slugify(document.type) === query.rodzaj) &&
    fold(query.slowa)
      .split(/\s+/)
      .every((word) => words.includes(word))
  );
};

/** The rows of some months that fit all that was asked, newest first. */
export const filterRegister = (months: readonly RegisterFile[], query: RegisterQuery): Entry[] =>
  months
    .flatMap(({ documents }) =>
      documents.flatMap((document) => document.changes.map((change) => ({ document, change }))),
    )
    .filter((entry) => isAsked(entry, query))
    .sort((a, b) => (a.change.date < b.change.date ? 1 : -1));

const entryHtml = ({ document, change }: Entry): string => {
  const note = [
    `${document.type}, wersja ${String(change.version)}.`,
    `Wprowadził: ${change.author}.`,
    ...(change.reason === undefined ? [] : [`Powód: ${change.reason}`]),
    ...(change.fields.length === 0 ? [] : [`Zmienione części: ${change.fields.join(', ')}.`]),
  ].join(' ');
  return (
    `<li class="entry"><p class="entry__meta"><b>${escapeHtml(change.action)}</b> ` +
    `<time datetime="${escapeHtml(change.date)}">${formatDateTime(change.date)}</time></p>` +
    `<h2 class="entry__title"><a href="${escapeHtml(new URL(document.url).pathname)}">${escapeHtml(bindShortWords(document.title))}</a></h2>` +
    `<p class="entry__note">${escapeHtml(bindShortWords(note))}</p></li>`
  );
};

/** The answer as HTML; everything that people wrote is escaped. */
export const renderRegisterAnswer = (entries: readonly Entry[]): string => {
  const all = '<a href="/bip/rejestr-zmian/">Pokaż najnowsze wpisy</a>';
  if (entries.length === 0)
    return `<div class="empty measure"><h2>Nie ma takich wpisów</h2><p>Poszerz zakres dat albo wybierz mniej warunków.</p><p>${all}</p></div>`;
  const count = counted(entries.length, { one: 'wpis', few: 'wpisy', many: 'wpisów' });
  const rest =
    entries.length > shownAtOnce
      ? `<p class="more">Pokazujemy ${String(shownAtOnce)} najnowszych. Zawęź daty, żeby zobaczyć starsze.</p>`
      : '';
  return (
    `<p class="lead" role="status">${count}</p>` +
    `<ul class="entries">${entries.slice(0, shownAtOnce).map(entryHtml).join('')}</ul>${rest}<p class="more">${all}</p>`
  );
};

/** Puts the question and its answer into the printed page of the register. */
export const fillRegisterPage = (html: string, query: RegisterQuery, answer: string): string => {
  // What narrows the answer stays in sight.
  let page = html.replace('<details class="register-filter"', '<details class="register-filter" open');
  for (const [name, value] of Object.entries<string>({ ...query })) {
    if (value === '') continue;
    const escaped = escapeHtml(value);
    page = page
      .replace(
        new RegExp(`<input\\b(?=[^>]*\\bname="${name}")[^>]*?(?=\\s*/?>)`),
        (input) => `${input} value="${escaped}"`,
      )
      .replace(
        new RegExp(`(<select\\b[^>]*\\bname="${name}"[^>]*>)([\\s\\S]*?)(</select>)`),
        (_, open: string, options: string, close: string) =>
          [open, options.replace(`value="${escaped}"`, `value="${escaped}" selected`), close].join(''),
      );
  }
  const start = page.indexOf('<!--wpisy-->');
  const end = page.indexOf('<!--/wpisy-->');
  return start === -1 || end < start ? page : page.slice(0, start) + answer + page.slice(end);
};
