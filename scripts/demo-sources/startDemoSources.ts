import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import {
  demoInstitutions,
  demoSourcePath,
  demoSourceToken,
  type DemoInstitution,
} from '../../cms/seed/content/institutions.ts';
import { localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
import { answerBank, bankPath, type DemoBankSettings } from './demoBankPage.ts';
import { demoSchool } from './demoSchool.ts';
import type { DemoSource } from './demoSource.ts';
import { demoUtility } from './demoUtility.ts';
import { demoMoods, sendInMood, type DemoMood } from './moods.ts';

/** The running server of all demo institutions. */
export interface DemoSources {
  port: number;
  /** where one institution answers, for its connector */
  baseUrl: (tenant: string, slug: string) => string;
  setMood: (tenant: string, slug: string, mood: DemoMood) => void;
  /** how many acts an institution has taken */
  acts: (tenant: string, slug: string) => number;
  stop: () => Promise<void>;
}

interface Running {
  institution: DemoInstitution;
  source: DemoSource;
  mood: DemoMood;
}

const mostBytes = 3_000_000;

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error('The question is too long.');
    chunks.push(chunk);
  }
  if (bytes === 0) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
};

const isOverHttp = ({ connector }: DemoInstitution) => connector === 'schoolHttp' || connector === 'utilityHttp';

const moodSchema = z.object({ institution: z.string(), mood: z.enum(demoMoods) });
const newsSchema = z.object({ institution: z.string() });

const json = (response: ServerResponse, status: number, body: unknown) => {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
};

/**
 * Plays every school and company of the demo city that is reached over HTTP, on this machine only: each under its own
 * path with its own key. `POST /_demo/mood` and `/_demo/new-grade` let the tests make one unwell or give it news.
 */
export const startDemoSources = async ({
  port,
  bank,
  today = () => localDateOf(new Date()),
}: {
  port: number;
  /** the bank that takes payments of fees; none in tests of institutions */
  bank?: DemoBankSettings;
  today?: () => LocalDate;
}): Promise<DemoSources> => {
  const running = new Map<string, Running>(
    demoInstitutions.filter(isOverHttp).map((institution) => [
      demoSourcePath(institution),
      {
        institution,
        source: institution.kind === 'school' ? demoSchool(institution) : demoUtility(institution),
        mood: 'up',
      },
    ]),
  );
  const find = (path: string): Running => {
    const found = running.get(path);
    if (!found) throw new Error(`There is no demo source ${path}.`);
    return found;
  };

  const answerDoor = (path: string, body: unknown, response: ServerResponse): void => {
    const mood = path === '/_demo/mood' ? moodSchema.safeParse(body).data : undefined;
    const news = path === '/_demo/new-grade' ? newsSchema.safeParse(body).data : undefined;
    const meant = running.get(`/${(mood ?? news)?.institution ?? ''}`);
    if (!meant) {
      json(response, 422, { reason: 'institution: „gmina/krótka-nazwa”, mood: jeden ze znanych stanów' });
      return;
    }
    if (mood) meant.mood = mood.mood;
    json(response, 200, mood ? { mood: mood.mood } : { told: meant.source.addNews(today()) });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const { method = 'GET' } = request;
    if (url.pathname === '/healthz') {
      json(response, 200, { status: 'ok' });
      return;
    }
    if (bank && url.pathname === bankPath) {
      await answerBank(request, response, bank);
      return;
    }
    const body = method === 'POST' ? await bodyOf(request) : undefined;
    if (method === 'POST' && url.pathname.startsWith('/_demo/')) {
      answerDoor(url.pathname, body, response);
      return;
    }
    const [, tenant = '', slug = '', ...rest] = url.pathname.split('/');
    const meant = running.get(`/${tenant}/${slug}`);
    if (!meant) {
      json(response, 404, { reason: 'Nie ma takiej instytucji.' });
      return;
    }
    const { institution, source, mood } = meant;
    if (request.headers.authorization !== `Bearer ${demoSourceToken(institution)}`) {
      json(response, 401, { reason: 'Nie znamy tego klucza.' });
      return;
    }
    const key = request.headers['idempotency-key'];
    const idempotencyKey = typeof key === 'string' ? key : '';
    const question = {
      method,
      path: rest.join('/'),
      query: url.searchParams,
      body,
      idempotencyKey,
      today: today(),
      mood,
    };
    sendInMood(response, mood, await source.answer(question));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      // a question that cannot be read; nothing of it is repeated
      if (!response.headersSent) json(response, 400, { reason: 'Nie rozumiemy pytania.' });
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // loopback only: the control door and the invented data are for this machine
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: listening } = server.address() as AddressInfo;
  return {
    port: listening,
    baseUrl: (tenant, slug) => `http://127.0.0.1:${String(listening)}${demoSourcePath({ tenant, slug })}`,
    setMood: (tenant, slug, mood) => {
      find(demoSourcePath({ tenant, slug })).mood = mood;
    },
    acts: (tenant, slug) => find(demoSourcePath({ tenant, slug })).source.acts(),
    stop: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      server.closeAllConnections();
      await closed;
    },
  };
};
