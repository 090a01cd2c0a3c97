import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';

/** What the site answered. */
export interface SiteAnswer {
  status: number;
  type: string;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Asks the site of one commune; Node's own `fetch` cannot choose the host. */
export const askSite = (port: number, tenant: string, path: string): Promise<SiteAnswer> =>
  new Promise((resolve, reject) => {
    httpRequest(
      { host: '127.0.0.1', port, path, headers: { host: `${tenant}.localhost:${String(port)}` } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          });
        });
      },
    )
      .on('error', reject)
      .end();
  });
