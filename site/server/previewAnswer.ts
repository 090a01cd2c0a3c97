import type { IncomingMessage, ServerResponse } from 'node:http';
import { publishedRecordSchema } from '../../content-models/publications/publication.ts';
import { problemSchema } from '../../content-models/shared/problem.ts';
import { previewFile } from '../files/previewFile.ts';
import { PREVIEW_SCRIPT, PREVIEW_SCRIPT_PATH, previewPage } from '../preview/previewPage.ts';
import type { Printer } from '../printer/printer.ts';
import { askCms } from './askCms.ts';
import { log, messageOf } from './log.ts';
import type { Upstream } from './upstream.ts';
import { sendPlainPage, sendText } from './plainAnswers.ts';
import { sendFile } from './staticFiles.ts';

/** What a preview is made with. */
export interface PreviewSetup {
  upstream: Upstream;
  printer: Pick<Printer, 'render'>;
  tree: string;
}

const notKept = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' };

const sendRefusal = (response: ServerResponse, status: number, body: Buffer): void => {
  if (status === 401 || status === 403) {
    sendPlainPage(response, 401, 'Zaloguj się', 'Podgląd szkicu widzą tylko pracownicy zalogowani w panelu urzędu.');
    return;
  }
  if (status === 422) {
    const problem = problemSchema.safeParse(JSON.parse(body.toString('utf8')));
    const fields = problem.data?.errors?.map(({ message }) => message).slice(0, 5) ?? [];
    sendPlainPage(
      response,
      422,
      problem.data?.title ?? 'Szkicu jeszcze nie da się pokazać.',
      [problem.data?.detail ?? '', ...fields].join(' '),
    );
    return;
  }
  sendPlainPage(response, 404, 'Nie ma takiego szkicu', 'Sprawdź adres. Szkice innych gmin też tu nie stoją.');
};

const sendDocument = async (
  request: IncomingMessage,
  response: ServerResponse,
  { upstream, printer }: PreviewSetup,
  address: string,
): Promise<void> => {
  const { status, body } = await askCms(request, upstream, `/api/preview/documents/${address}`);
  if (status !== 200) {
    sendRefusal(response, status, body);
    return;
  }
  const record = publishedRecordSchema.parse(JSON.parse(body.toString('utf8')));
  const page = await printer.render(record);
  if (page.status !== 200) {
    sendPlainPage(response, 502, 'Podgląd się nie udał', 'Zapisz szkic i odśwież. Jeśli to nie pomoże, daj nam znać.');
    return;
  }
  sendText(response, 200, 'text/html; charset=utf-8', previewPage(page.body), notKept);
};

const filePath = /^\/podglad\/(obrazy|pliki)\/([0-9a-f]{16})(?:-(\d{2,4})\.(avif|webp|jpg)|\/([a-z0-9][a-z0-9.-]*))$/;

const sendDraftFile = async (
  request: IncomingMessage,
  response: ServerResponse,
  { upstream, tree }: PreviewSetup,
  path: string,
): Promise<void> => {
  const [, folder = '', sha16 = '', width, format, name] = filePath.exec(path) ?? [];
  // What is public is served as it is to everybody.
  const placed = name === undefined ? `/obrazy/${sha16}-${width ?? ''}.${format ?? ''}` : `/pliki/${sha16}/${name}`;
  if (sha16 !== '' && (await sendFile(request, response, { tree, path: placed }))) return;
  const answer = sha16 === '' ? undefined : await askCms(request, upstream, `/api/preview/files/${sha16}`);
  if (answer?.status !== 200) {
    sendRefusal(response, answer?.status ?? 404, answer?.body ?? Buffer.of());
    return;
  }
  const file = await previewFile(answer.body, folder === 'obrazy' ? { width: Number(width), format } : undefined);
  response.writeHead(200, {
    ...notKept,
    'content-type': file.contentType,
    'content-length': String(file.body.length),
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'self'",
    ...(folder === 'pliki' ? { 'content-disposition': `attachment; filename="${name ?? 'plik'}"` } : {}),
  });
  response.end(file.body);
};

/** `/podglad/…`: the newest version of a document in the real page, for logged-in staff of its commune only. */
export const sendPreview = async (
  request: IncomingMessage,
  response: ServerResponse,
  setup: PreviewSetup,
  path: string,
): Promise<void> => {
  if (path === PREVIEW_SCRIPT_PATH) {
    sendText(response, 200, 'text/javascript; charset=utf-8', PREVIEW_SCRIPT, { 'cache-control': 'no-cache' });
    return;
  }
  const address = /^\/podglad\/([a-zA-Z]+\/[0-9a-f-]{36})\/$/.exec(path)?.[1];
  try {
    if (address !== undefined) await sendDocument(request, response, setup, address);
    else await sendDraftFile(request, response, setup, path);
  } catch (error) {
    log.warn({ reason: messageOf(error) }, 'a preview failed');
    sendPlainPage(response, 503, 'Podgląd chwilowo nie działa', 'Odśwież stronę za chwilę.', { 'retry-after': '5' });
  }
};
