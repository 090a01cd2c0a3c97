import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { makeDataDir } from '../../scripts/testing/demoCity.ts';
import { startProduct, testPassword, type RunningProduct } from '../../scripts/testing/startProduct.ts';
import { generalLetter } from '../seed/content/services/generalLetter.ts';

type Headers = Record<string, string>;

/** The demo city as a visitor of the production server meets it. */
export interface HttpCity {
  product: RunningProduct;
  dataDir: string;
  /** `path` begins with `/`; asked of the site, as everyone does */
  get: (path: string, headers?: Headers) => Promise<Response>;
  send: (path: string, method: string, headers: Headers, body: unknown) => Promise<Response>;
  upload: (collection: 'documents' | 'media', file: File, data: unknown, headers: Headers) => Promise<Response>;
  logInStaff: (email: string) => Promise<Headers>;
  logInResident: (email: string) => Promise<Headers>;
  fileLetter: (resident: Headers, text: string) => Promise<Response>;
  /** knocks on a door of cms/testing/testDoor.ts, past the site, as our own processes do */
  testDoor: (name: string) => Promise<Response>;
  stop: () => Promise<void>;
}

const expectOk = async (answer: Response, what: string): Promise<Response> => {
  if (!answer.ok) throw new Error(`${what}: ${String(answer.status)} ${await answer.text()}`);
  return answer;
};

/** Starts the whole product with its demo city, a mail server that never answers, and the test door. */
export const startHttpCity = async (): Promise<HttpCity> => {
  const dataDir = makeDataDir('moje-miasto-http-');
  // takes every connection and never says a word
  const silentMailServer = createServer(() => undefined);
  await new Promise<void>((resolve) => silentMailServer.listen(0, '127.0.0.1', resolve));
  const { port: mailPort } = silentMailServer.address() as { port: number };
  const product = await startProduct({
    dataDir,
    env: { SMTP_URL: `smtp://127.0.0.1:${String(mailPort)}`, TEST_DOOR: '1' },
  });
  const address = (path: string, port = product.port) => `http://127.0.0.1:${String(port)}${path}`;

  const get: HttpCity['get'] = (path, headers = {}) => fetch(address(path), { headers });
  const send: HttpCity['send'] = (path, method, headers, body) =>
    fetch(address(path), {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    product,
    dataDir,
    get,
    send,
    upload: (collection, file, data, headers) => {
      const form = new FormData();
      form.append('file', file);
      form.append('_payload', JSON.stringify(data));
      return fetch(address(`/api/${collection}`), { method: 'POST', headers, body: form });
    },
    logInStaff: async (email) => {
      const answer = await send('/api/staff/login', 'POST', {}, { email, password: testPassword });
      const { token } = (await (await expectOk(answer, email)).json()) as { token: string };
      return { authorization: `JWT ${token}` };
    },
    logInResident: async (email) => {
      const answer = await expectOk(
        await send('/api/portal/login', 'POST', {}, { email, password: testPassword }),
        email,
      );
      const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
      return { cookie: cookies.join('; ') };
    },
    fileLetter: async (resident, text) => {
      const { number } = (await (await get('/api/portal/services/pismo-ogolne')).json()) as { number: number };
      return send(
        '/api/portal/cases',
        'POST',
        { ...resident, 'idempotency-key': randomUUID() },
        {
          service: 'pismo-ogolne',
          version: number,
          answers: {
            ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lubelska 12/3' },
            ...{ postalCode: '22-100', town: 'Chełm', subject: 'Lampa uliczna', text },
          },
          clauseVersion: generalLetter.clause.version,
        },
      );
    },
    testDoor: (name) => {
      const token = readFileSync(join(dataDir, 'service-token'), 'utf8').trim();
      return fetch(address(`/api/internal/test-door/${name}`, product.cmsPort), {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
      });
    },
    stop: async () => {
      await product.stop();
      silentMailServer.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
