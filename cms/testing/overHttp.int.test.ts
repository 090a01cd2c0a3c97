import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountClause } from '../../content-models/residents/resident.ts';
import { pdfOf } from '../cases/hostileFiles.ts';
import { english } from '../words/english.ts';
import { filesSaying } from './filesSaying.ts';
import { startHttpCity, type HttpCity } from './httpCity.ts';
import { readElsewhere } from './readElsewhere.ts';
import { testAnnouncement } from './testAnnouncement.ts';

const kills = 8;
let city: HttpCity;
let publisher: Record<string, string>;

beforeAll(async () => {
  city = await startHttpCity();
  publisher = await city.logInStaff('wydawca@chelm.example');
});
afterAll(async () => {
  await city.stop();
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

const draft = (more: Record<string, unknown> = {}) =>
  city.send('/api/announcements?draft=true', 'POST', publisher, testAnnouncement(`http-${randomUUID()}`, more));

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
  await expectMade(draft({ title: `Konsultacje ${secrets['the title of a draft']}` }));
  const found = await city.get('/api/announcements?limit=1&where[_status][equals]=published', publisher);
  const { docs } = (await found.json()) as { docs: { id: string }[] };
  await expectMade(
    city.send(`/api/announcements/${docs[0]?.id ?? ''}?draft=true`, 'PATCH', publisher, {
      summary: `Nowe streszczenie ${secrets['a draft change of a published announcement']}.`,
    }),
  );
  const pdf = new Uint8Array(pdfOf(`/Note(${secrets['the bytes of a file nobody has published']})`));
  const document = { language: 'pl', title: `Projekt ${secrets['the title of a file nobody has published']}` };
  await expectMade(
    city.upload('documents', new File([pdf], 'projekt.pdf', { type: 'application/pdf' }), document, publisher),
  );
  const picture = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#123456' } })
    .jpeg()
    .toBuffer();
  const image = { alt: `Zdjęcie ${secrets['the description of a picture nobody has published']}` };
  await expectMade(
    city.upload('media', new File([new Uint8Array(picture)], 'zdjecie.jpg', { type: 'image/jpeg' }), image, publisher),
  );
  const anna = await city.logInResident('anna@mieszkaniec.example');
  await expectMade(city.fileLetter(anna, `Proszę o lampę ${secrets['a letter of a resident']}.`));
  await expectMade(
    city.send(
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
    city.send('/api/announcements', 'POST', publisher, {
      ...testAnnouncement(published, { title: `Konsultacje ${published}` }),
      _status: 'published',
    }),
  );
  const tree = join(city.dataDir, 'public');
  const isSearchable = () => filesSaying(tree, { published }).some((name) => name.includes('pagefind'));
  while (!isSearchable()) await sleep(500);
  expect(filesSaying(tree, secrets)).toEqual([]);
});

test('a letter is taken at once while a 12-megapixel photo uploads and the mail server hangs', async () => {
  const anna = await city.logInResident('anna@mieszkaniec.example');
  const noise = sharp(randomBytes(4000 * 3000 * 3), { raw: { width: 4000, height: 3000, channels: 3 } });
  const photo = new File([new Uint8Array(await noise.jpeg({ quality: 60 }).toBuffer())], 'rynek.jpg', {
    type: 'image/jpeg',
  });
  const uploading = city.upload('media', photo, { alt: 'Rynek w Chełmie w południe' }, publisher);
  const times: number[] = [];
  for (let index = 0; index < 5; index += 1) {
    const before = performance.now();
    expect((await city.fileLetter(anna, 'Proszę o naprawę lampy przy ulicy Lubelskiej 12.')).status).toBe(201);
    times.push(Math.round(performance.now() - before));
  }
  const uploaded = await uploading;
  expect(uploaded.status, await uploaded.text()).toBe(201);
  process.stdout.write(`filing while a photo uploads: ${times.join(', ')} ms\n`);
});

/** Does something while another transaction has written and is not over for half a second. */
const whileAnotherWrites = async (doing: () => Promise<Response>): Promise<Response> => {
  expect((await city.testDoor('hold')).status).toBe(204);
  const answer = doing();
  await sleep(500);
  // Refused when the transaction has ended before its time.
  expect((await city.testDoor('let-go')).status).toBe(204);
  return answer;
};

const mailsAbout = async (topic: string): Promise<number> =>
  Number(
    (await readElsewhere(city.dataDir, `select count(*) mails from outbox where topic = '${topic}'`))[0]?.mails ?? 0,
  );

test('the doors of the tests are shut to the world and to whoever has no token of the service', async () => {
  for (const name of ['hold', 'let-go', 'forget-req-once', 'queue-job']) {
    expect((await city.send(`/api/internal/test-door/${name}`, 'POST', publisher, {})).status).toBe(404);
  }
});

test('a write that forgets „req” fails in words that name the holder, and the next write works', async () => {
  expect((await city.testDoor('forget-req-once')).status).toBe(204);
  const refused = await draft();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
  const words = await refused.text();
  expect(words).toContain('create counters');
  expect(words).toMatch(/„create\w* announcements”/);
  expect(words).toContain('req');
  const next = await draft();
  expect(next.status, await next.text()).toBe(201);
});

test('forgotten passwords are taken while another transaction is open, and their mails wait in the outbox', async () => {
  const before = [await mailsAbout('staffPasswordReset'), await mailsAbout('passwordReset')];
  const staff = await whileAnotherWrites(() =>
    city.send('/api/staff/forgot-password', 'POST', {}, { email: 'urzednik@chelm.example' }),
  );
  expect(staff.status, await staff.text()).toBe(200);
  const resident = await whileAnotherWrites(() =>
    city.send('/api/portal/forgotten-password', 'POST', {}, { email: 'jan@mieszkaniec.example' }),
  );
  expect(resident.ok, await resident.text()).toBe(true);
  const after = [await mailsAbout('staffPasswordReset'), await mailsAbout('passwordReset')];
  expect(after).toEqual(before.map((mails) => mails + 1));
});

test('a wrong password is counted while another transaction is open', async () => {
  const email = 'kierownik@chelm.example';
  const answer = await whileAnotherWrites(() =>
    city.send('/api/staff/login', 'POST', {}, { email, password: 'na-pewno-nie-to' }),
  );
  expect(answer.status).toBe(401);
  const rows = await readElsewhere(city.dataDir, `select login_attempts from staff where email = '${email}'`);
  expect(rows).toEqual([{ login_attempts: 1 }]);
});

test('a job is queued while another transaction is open', async () => {
  const answer = await whileAnotherWrites(() => city.testDoor('queue-job'));
  expect(answer.status).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  expect(await readElsewhere(city.dataDir, 'select cast(id as text) id from payload_jobs')).toContainEqual({ id });
});

test('a refusal names the field to mend, in the language the colleague works in', async () => {
  const bytes = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#123456' } })
    .jpeg()
    .toBuffer();
  const upload = (headers: Record<string, string>) =>
    city.upload('media', new File([new Uint8Array(bytes)], 'bez-opisu.jpg', { type: 'image/jpeg' }), {}, headers);
  const said = async (headers: Record<string, string>): Promise<unknown> => {
    const answer = await upload(headers);
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { data: { errors: unknown } }[] };
    return errors[0]?.data.errors;
  };
  expect(await said(publisher)).toMatchObject([
    { path: 'alt', message: 'Opisz zdjęcie albo zaznacz, że jest ozdobne.' },
  ]);
  expect(await said({ ...publisher, 'Accept-Language': 'en' })).toMatchObject([
    { path: 'alt', message: english.get('Opisz zdjęcie albo zaznacz, że jest ozdobne.') },
  ]);
});

test('an editor’s preferences are kept while another transaction is open', async () => {
  const editor = await city.logInStaff('redaktor@chelm.example');
  const answer = await whileAnotherWrites(() =>
    city.send('/api/payload-preferences/nav', 'POST', editor, { value: { open: true } }),
  );
  expect(answer.status, await answer.text()).toBe(200);
  expect(await (await city.get('/api/payload-preferences/nav', editor)).json()).toMatchObject({
    value: { open: true },
  });
});

test(`eight writers, three readers, ${String(kills)} times kill -9: nothing acknowledged is lost, nothing is torn`, async () => {
  const acknowledged: string[] = [];
  let working = true;
  const write = async () => {
    while (working) {
      const answer = await tried(() => draft());
      if (answer?.status === 201) acknowledged.push((JSON.parse(answer.text) as { doc: { id: string } }).doc.id);
      else await sleep(100);
    }
  };
  const read = async () => {
    while (working) {
      const answer = await tried(() => city.get('/api/announcements?limit=5', publisher));
      if (answer && answer.status < 500) expect(answer.status).toBe(200);
      await sleep(20);
    }
  };
  const kill = async () => {
    for (;;) {
      try {
        city.product.kill('cms');
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
  expect(city.product.lines.filter((line) => line === 'Proces cms przestał działać (sygnał SIGKILL).')).toHaveLength(
    kills,
  );
  await city.product.stop();
  const rows = await readElsewhere<{ id: string; whole: number }>(
    city.dataDir,
    `select id,
      (select count(*) from announcements_legal_basis where _parent_id = a.id) = 3
      and (select count(*) from announcements_texts where parent_id = a.id) = 3
      and (select count(*) from _announcements_v where parent_id = a.id) = 1 whole
    from announcements a where slug like 'http-%'`,
  );
  const found = new Set(rows.map(({ id }) => id));
  expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  expect(rows.filter(({ whole }) => whole !== 1)).toEqual([]);
  expect(await readElsewhere(city.dataDir, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  process.stdout.write(`${String(kills)} kills: ${String(acknowledged.length)} acknowledged, 0 lost, 0 torn\n`);
}, 400_000);
