import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProduct, testPassword, type RunningProduct } from '../../scripts/testing/startProduct.ts';
import { accountClause } from '../../content-models/residents/resident.ts';
import { pdfOf } from '../cases/hostileFiles.ts';
import { generalLetter } from '../seed/content/generalLetter.ts';
import { filesSaying } from './filesSaying.ts';
import { readElsewhere } from './readElsewhere.ts';
import { testAnnouncement } from './testAnnouncement.ts';

const kills = 5;
let product: RunningProduct;
let dataDir: string;
let silentMailServer: Server;
let publisher: Record<string, string>;

const address = (path: string) => `http://127.0.0.1:${String(product.port)}${path}`;
const jsonType = { 'content-type': 'application/json' };

const logIn = async (email: string): Promise<Record<string, string>> => {
  const answer = await fetch(address('/api/staff/login'), {
    method: 'POST',
    headers: jsonType,
    body: JSON.stringify({ email, password: testPassword }),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (token === undefined) throw new Error(`${email} could not log in: ${String(answer.status)}`);
  return { authorization: `JWT ${token}` };
};

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'moje-miasto-http-'));
  // takes every connection and never says a word
  silentMailServer = createServer(() => undefined);
  await new Promise<void>((resolve) => silentMailServer.listen(0, '127.0.0.1', resolve));
  const { port } = silentMailServer.address() as { port: number };
  product = await startProduct({ dataDir, env: { SMTP_URL: `smtp://127.0.0.1:${String(port)}` } });
  publisher = await logIn('wydawca@chelm.example');
});
afterAll(async () => {
  await product.stop();
  silentMailServer.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The whole answer, or nothing when the cms died on the way; its text is read here, because that can break too. */
const tried = async (request: () => Promise<Response>): Promise<{ status: number; text: string } | undefined> => {
  try {
    const answer = await request();
    return { status: answer.status, text: await answer.text() };
  } catch {
    return undefined;
  }
};

const sendJson = (path: string, method: string, headers: Record<string, string>, body: unknown): Promise<Response> =>
  fetch(address(path), { method, headers: { ...jsonType, ...headers }, body: JSON.stringify(body) });

const logInAnna = async (): Promise<{ cookie: string }> => {
  const login = await sendJson(
    '/api/portal/login',
    'POST',
    {},
    { email: 'anna@mieszkaniec.example', password: testPassword },
  );
  expect(login.status).toBe(200);
  return {
    cookie: login.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
  };
};

const fileLetter = async (anna: { cookie: string }, text: string): Promise<Response> => {
  const { number } = (await (await fetch(address('/api/portal/services/pismo-ogolne'))).json()) as { number: number };
  return sendJson(
    '/api/portal/cases',
    'POST',
    { ...anna, 'idempotency-key': randomUUID() },
    {
      service: 'pismo-ogolne',
      version: number,
      answers: {
        ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lubelska 12/3', postalCode: '22-100', town: 'Chełm' },
        ...{ subject: 'Lampa uliczna', text },
      },
      clauseVersion: generalLetter.clause.version,
    },
  );
};

const upload = (collection: 'documents' | 'media', file: File, data: Record<string, unknown>): Promise<Response> => {
  const form = new FormData();
  form.append('file', file);
  form.append('_payload', JSON.stringify(data));
  return fetch(address(`/api/${collection}`), { method: 'POST', headers: publisher, body: form });
};

test('nothing that is not published is in any byte of the public tree', async () => {
  const canary = () => `zq${randomBytes(8).toString('hex')}`;
  const secrets = {
    'the title of a draft': canary(),
    'a draft change of a published announcement': canary(),
    'the title of a file nobody has published': canary(),
    'the bytes of a file nobody has published': canary(),
    'the description of a picture nobody has published': canary(),
    'a letter of a resident': canary(),
    'the e-mail address of a resident': canary(),
  };
  const expectMade = async (making: Promise<Response>) => {
    const answer = await making;
    expect(answer.ok, await answer.text()).toBe(true);
  };
  const title = `Konsultacje ${secrets['the title of a draft']}`;
  await expectMade(sendJson('/api/announcements?draft=true', 'POST', publisher, testAnnouncement(canary(), { title })));
  const found = await fetch(address('/api/announcements?limit=1&where[_status][equals]=published'), {
    headers: publisher,
  });
  const { docs } = (await found.json()) as { docs: { id: string }[] };
  await expectMade(
    sendJson(`/api/announcements/${docs[0]?.id ?? ''}?draft=true`, 'PATCH', publisher, {
      summary: `Nowe streszczenie ${secrets['a draft change of a published announcement']}.`,
    }),
  );
  const pdf = new Uint8Array(pdfOf(`/Note(${secrets['the bytes of a file nobody has published']})`));
  await expectMade(
    upload('documents', new File([pdf], 'projekt.pdf', { type: 'application/pdf' }), {
      language: 'pl',
      title: `Projekt ${secrets['the title of a file nobody has published']}`,
    }),
  );
  const picture = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#123456' } })
    .jpeg()
    .toBuffer();
  await expectMade(
    upload('media', new File([new Uint8Array(picture)], 'zdjecie.jpg', { type: 'image/jpeg' }), {
      alt: `Zdjęcie ${secrets['the description of a picture nobody has published']}`,
    }),
  );
  await expectMade(fileLetter(await logInAnna(), `Proszę o lampę ${secrets['a letter of a resident']}.`));
  await expectMade(
    sendJson(
      '/api/portal/register',
      'POST',
      {},
      {
        email: `${secrets['the e-mail address of a resident']}@mieszkaniec.example`,
        password: 'kredowe-podziemia-w-chelmie',
        givenName: 'Jan',
        familyName: 'Próbny',
        clauseVersion: accountClause.version,
        clauseAccepted: true,
      },
    ),
  );
  // Whatever was written before has been heard of when this one is printed and found.
  const published = canary();
  await expectMade(
    sendJson('/api/announcements', 'POST', publisher, {
      ...testAnnouncement(published, { title: `Konsultacje ${published}` }),
      _status: 'published',
    }),
  );
  const tree = join(dataDir, 'public');
  const isSearchable = () => filesSaying(tree, { published }).some((name) => name.includes('pagefind'));
  while (!isSearchable()) await sleep(500);
  expect(filesSaying(tree, secrets)).toEqual([]);
});

test('a letter is taken at once while a 12-megapixel photo uploads and the mail server hangs', async () => {
  const anna = await logInAnna();
  const noise = sharp(randomBytes(4000 * 3000 * 3), { raw: { width: 4000, height: 3000, channels: 3 } });
  const photo = new File([new Uint8Array(await noise.jpeg({ quality: 60 }).toBuffer())], 'rynek.jpg', {
    type: 'image/jpeg',
  });
  const uploading = upload('media', photo, { alt: 'Rynek w Chełmie w południe' });
  const times: number[] = [];
  for (let index = 0; index < 5; index += 1) {
    const before = performance.now();
    expect((await fileLetter(anna, 'Proszę o naprawę lampy przy ulicy Lubelskiej 12.')).status).toBe(201);
    times.push(Math.round(performance.now() - before));
  }
  const uploaded = await uploading;
  expect(uploaded.status, await uploaded.text()).toBe(201);
  process.stdout.write(`filing while a photo uploads: ${times.join(', ')} ms\n`);
});

test(`eight writers, three readers, ${String(kills)} times kill -9: nothing acknowledged is lost, nothing is torn`, async () => {
  const acknowledged: string[] = [];
  let working = true;
  const write = async () => {
    while (working) {
      const answer = await tried(() =>
        sendJson('/api/announcements?draft=true', 'POST', publisher, testAnnouncement(`http-${randomUUID()}`)),
      );
      if (answer?.status === 201) acknowledged.push((JSON.parse(answer.text) as { doc: { id: string } }).doc.id);
      else await sleep(100);
    }
  };
  const read = async () => {
    while (working) {
      const answer = await tried(() => fetch(address('/api/announcements?limit=5'), { headers: publisher }));
      if (answer && answer.status < 500) expect(answer.status).toBe(200);
      await sleep(20);
    }
  };
  const kill = async () => {
    for (;;) {
      try {
        product.kill('cms');
        return;
      } catch {
        // it is not up again yet
        await sleep(50);
      }
    }
  };
  const workers = [...Array.from({ length: 8 }, write), ...Array.from({ length: 3 }, read)];
  for (let killed = 0; killed < kills; killed += 1) {
    const before = acknowledged.length;
    // each kill strikes in the middle of work: after new acknowledgements, at a moment nobody chose
    while (acknowledged.length < before + 8) await sleep(10);
    await sleep(Math.random() * 300);
    await kill();
  }
  const before = acknowledged.length;
  while (acknowledged.length < before + 20) await sleep(10);
  working = false;
  await Promise.all(workers);
  await product.stop();
  const rows = await readElsewhere<{ id: string; whole: number }>(
    dataDir,
    `select id,
      (select count(*) from announcements_legal_basis where _parent_id = a.id) = 3
      and (select count(*) from announcements_texts where parent_id = a.id) = 3
      and (select count(*) from _announcements_v where parent_id = a.id) = 1 whole
    from announcements a where slug like 'http-%'`,
  );
  const found = new Set(rows.map(({ id }) => id));
  expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  expect(rows.filter(({ whole }) => whole !== 1)).toEqual([]);
  expect(await readElsewhere(dataDir, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
}, 400_000);
