import type { ServerResponse } from 'node:http';
import type { Problem } from '../../content-models/shared/problem.ts';
import { escapeHtml } from '../components/richText/escapeHtml.ts';

/** Sends a short text whole. */
export const sendText = (
  response: ServerResponse,
  status: number,
  contentType: string,
  text: string,
  headers: Record<string, string> = {},
): void => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = Buffer.from(text);
  response.writeHead(status, { ...headers, 'content-type': contentType, 'content-length': String(body.length) });
  response.end(response.req.method === 'HEAD' ? undefined : body);
};

/** A page that needs nothing but itself, for when there is no commune, no file or no cms to speak for us. */
export const sendPlainPage = (
  response: ServerResponse,
  status: number,
  title: string,
  sentence: string,
  headers: Record<string, string> = {},
): void => {
  sendText(
    response,
    status,
    'text/html; charset=utf-8',
    `<!doctype html><html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title></head>` +
      `<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(sentence)}</p></main></body></html>\n`,
    { 'cache-control': 'no-store', ...headers },
  );
};

/** The API's way to say that something did not work (RFC 9457). */
export const sendProblem = (
  response: ServerResponse,
  problem: Omit<Problem, 'type'>,
  headers: Record<string, string> = {},
): void => {
  sendText(response, problem.status, 'application/problem+json', JSON.stringify({ type: 'about:blank', ...problem }), {
    'cache-control': 'no-store',
    ...headers,
  });
};
