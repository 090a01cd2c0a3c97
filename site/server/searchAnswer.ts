import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { escapeHtml } from '../components/richText/escapeHtml.ts';
import { readIfThere } from '../files/writeDurably.ts';
import type { SearchAsker } from '../search/askSearch.ts';
import { renderAnswer, renderSearchFailure } from '../search/renderAnswer.ts';
import { isEmptyQuery, readSearchQuery, type SearchQuery } from '../search/searchQuery.ts';
import { acceptedEncoding } from './acceptedEncoding.ts';
import { log, messageOf } from './log.ts';

const compressed = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => promisify(gzip)(text),
};

/** Puts the answer and the question into the printed search page. */
export const fillSearchPage = (html: string, answer: string, query: SearchQuery): string => {
  const select = (page: string, name: string, value: string): string =>
    value === ''
      ? page
      : page.replace(
          new RegExp(`(<select\\b[^>]*\\bname="${name}"[^>]*>)([\\s\\S]*?)(</select>)`),
          (all, open: string, options: string, close: string) => {
            const option = `value="${escapeHtml(value)}"`;
            return options.includes(option) ? open + options.replace(option, `${option} selected`) + close : all;
          },
        );
  const asked = html.replace(
    /<input\b(?=[^>]*\bid="q")[^>]*?(?=\s*\/?>)/,
    (input) => `${input} value="${escapeHtml(query.q)}"`,
  );
  const filled = select(select(select(asked, 'typ', query.typ), 'rok', query.rok), 'zakres', query.scope);
  const start = filled.indexOf('<!--wyniki-->');
  const end = filled.indexOf('<!--/wyniki-->');
  return start === -1 || end < start
    ? filled
    : filled.slice(0, start + '<!--wyniki-->'.length) + answer + filled.slice(end);
};

/** Answers `/szukaj/?q=…` from the commune's own index; false when nothing is asked or there is no such page. */
export const sendSearchAnswer = async (
  request: IncomingMessage,
  response: ServerResponse,
  tree: string,
  asker: SearchAsker,
  search: string,
): Promise<boolean> => {
  const query = readSearchQuery(new URLSearchParams(search));
  if (isEmptyQuery(query)) return false;
  const html = (await readIfThere(join(tree, 'szukaj', 'index.html')))?.toString('utf8');
  if (html === undefined) return false;
  const phone = /\bdata-phone="(\+\d+)"/.exec(html)?.[1] ?? '';
  let answer: string;
  try {
    answer = renderAnswer(await asker.ask(join(tree, 'pagefind'), query), query, phone);
  } catch (error) {
    log.warn({ reason: messageOf(error) }, 'a search could not be answered');
    answer = renderSearchFailure(phone);
  }
  const page = fillSearchPage(html, answer, query);
  const encoding = acceptedEncoding(request.headers['accept-encoding']);
  const body = encoding ? await compressed[encoding](page) : Buffer.from(page);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    'content-length': String(body.length),
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
};
