import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http';
import { duplexPair } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Content } from '../content/content.ts';
import { printContext } from '../content/printContext.ts';

/** One printed page: what the bundle answered and what the page read on the way. */
export interface RenderedPage {
  status: number;
  contentType: string;
  body: Buffer;
  reads: string[];
}

/** Prints internal routes such as `/chelm/ogloszenia/` with the compiled bundle kept in memory. */
export interface PageRenderer {
  render: (route: string, content: Content) => Promise<RenderedPage>;
}

/**
 * Loads the compiled site once. Requests reach its handler through an in-memory pair of streams: the whole of Node's
 * HTTP, but no port, no socket file, and nobody else can ask.
 */
export const loadPageRenderer = async (entry: string): Promise<PageRenderer> => {
  const { handler } = (await import(pathToFileURL(entry).href)) as { handler: RequestListener };
  const contexts = new Map<string, { content: Content; reads: Set<string> }>();
  const server = createServer((incoming, outgoing) => {
    const context = contexts.get(String(incoming.headers['x-print']));
    if (!context) return;
    printContext.run(context, () => {
      handler(incoming, outgoing);
    });
  });
  let prints = 0;

  const ask = (route: string, print: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const [near, far] = duplexPair();
      server.emit('connection', far);
      request({
        path: encodeURI(route),
        headers: { host: 'localhost', 'x-print': print, connection: 'close' },
        createConnection: () => near,
      })
        .on('response', resolve)
        .on('error', reject)
        .end();
    });

  return {
    render: async (route, content) => {
      const print = String((prints += 1));
      const reads = new Set<string>();
      contexts.set(print, { content, reads });
      try {
        const response = await ask(route, print);
        // A page that fails half-way cuts the connection, which rejects here.
        const body = await buffer(response);
        return {
          status: response.statusCode ?? 0,
          contentType: response.headers['content-type'] ?? '',
          body,
          reads: [...reads].sort(),
        };
      } finally {
        contexts.delete(print);
      }
    },
  };
};
