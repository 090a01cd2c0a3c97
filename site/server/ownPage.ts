import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendPlainPage } from './plainAnswers.ts';
import { sendFile } from './staticFiles.ts';

/** The commune's own page that says that something does not work now, or the plainest one when there is none. */
export const sendOwnPage = async (
  request: IncomingMessage,
  response: ServerResponse,
  tree: string | undefined,
  { status, title, sentence, headers = {} }: OwnPage,
): Promise<void> => {
  if (!response.headersSent && tree !== undefined) {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const path = `/${String(status)}/index.html`;
    const isSent = await sendFile(request, response, { tree, path }, status).catch(() => false);
    if (isSent) return;
  }
  sendPlainPage(response, status, title, sentence, headers);
};

interface OwnPage {
  status: 500 | 503;
  title: string;
  sentence: string;
  headers?: Record<string, string>;
}
