import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalReq } from 'payload';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  actListSchema,
  actStateSchema,
  linkSchema,
  linksSchema,
  type ActState,
} from '../../content-models/links/link.ts';
import { mailboxSchema } from '../../content-models/mailbox/mailbox.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { companySample, filesOf, schoolSample, type SampleFiles } from '../connectors/files/testing/samples.ts';
import { readZip } from '../connectors/files/readZip.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const today = localDateOf(new Date());
const yesterday = addDays(today, -1);

const formOf = (files: SampleFiles, replaceAll = false): FormData => {
  const form = new FormData();
  for (const { name, bytes } of files) form.append('files', new File([Uint8Array.from(bytes)], name));
  form.append('replaceAll', String(replaceAll));
  return form;
};
/** The sample school, in which Zofia missed two lessons yesterday. */
const schoolFiles = (category = '2'): SampleFiles => [
  ...schoolSample().filter(({ name }) => name !== 'frekwencja.csv'),
  ...filesOf({
    'frekwencja.csv': `uczen;data;lekcja;kategoria\nu1;${yesterday};1;${category}\nu1;${yesterday};2;${category}\nu2;${yesterday};1;2\n`,
  }),
];
const photo = `data:image/jpeg;base64,${Buffer.from('a photo of a dial').toString('base64')}`;

describeOnDatabases('The mailbox of an institution that hands in files', (database) => {
  let cms: TestCms;
  let school: { token: string; institution: string };
  let company: { token: string; institution: string };
  let foreign: string;
  let anna: TestFiler;
  let child: string;
  let contract: string;

  const staffOfCompany = async (): Promise<{ token: string; institution: string }> => {
    const { chelm } = await cms.communes();
    const { id: institution } = await cms.payload.create({
      collection: 'institutions',
      data: {
        ...{ commune: chelm.id, name: 'Wodociągi', slug: 'wodociagi', kind: 'water', phone: '+48825653600' },
        ...{ connector: 'companyFiles', codeHint: 'Kod jest na rachunku.', takesActs: true },
      },
    });
    const login = { email: 'woda@chelm.example', password: 'kredowe-podziemia-chelma' };
    await cms.payload.create({
      collection: 'staff',
      data: { ...login, name: 'Wanda Wodna', role: 'institution', commune: chelm.id, institution },
    });
    const { token } = await cms.payload.login({ collection: 'staff', data: login });
    return { token: token ?? '', institution };
  };
  const upload = async (staff: string, files: SampleFiles) => {
    const answer = await cms.call('POST', '/institutionFiles/upload', { staff, body: formOf(files) });
    expect(answer.status, await answer.clone().text()).toBe(201);
  };
  const send = (method: string, path: string, body?: unknown, key?: string) =>
    cms.call(method, path, {
      cookie: anna.cookie,
      headers: key === undefined ? {} : { 'idempotency-key': key },
      ...(body === undefined ? {} : { body }),
    });
  const link = async (institution: string, proof: unknown) => {
    const answer = await send('POST', '/portal/links', { institution, proof });
    expect(answer.status, await answer.clone().text()).toBe(201);
    return linkSchema.parse(await answer.json());
  };
  const act = async (id: string, body: unknown, key: string = randomUUID()): Promise<ActState> => {
    const answer = await send('POST', `/portal/links/${id}/acts`, body, key);
    expect(answer.status, await answer.clone().text()).toBeLessThan(202);
    return actStateSchema.parse(await answer.json());
  };
  const acts = async (id: string) =>
    actListSchema.parse(await (await send('GET', `/portal/links/${id}/acts`)).json()).acts;
  const deliver = async () => {
    const { sendWaiting } = await import('../outbox/sendWaiting.ts');
    const { deliverAct } = await import('../links/deliverAct.ts');
    return sendWaiting(cms.payload, 'act', deliverAct(cms.payload));
  };
  const mailbox = async (staff: string) =>
    mailboxSchema.parse(await (await cms.call('GET', '/mailboxLetters/own', { staff })).json());
  const handOver = (staff: string | undefined, kind: string) =>
    cms.call('POST', '/mailboxLetters/hand-overs', { staff, body: { kind } });
  const download = (staff: string | undefined, id: string, part = 'table') =>
    cms.call('GET', `/mailboxLetters/hand-overs/${id}/${part}`, { staff });
  const audited = async (action: string) =>
    (await cms.payload.count({ collection: 'auditEvents', where: { action: { equals: action } } })).totalDocs;
  const excuse = (reason: string, ...lessons: number[]) => ({
    kind: 'excuseAbsence',
    data: { entries: lessons.map((lesson) => `${yesterday}/${String(lesson)}`), reason },
  });
  const reading = (more: Record<string, unknown> = {}) => ({
    kind: 'submitReading',
    data: { contract: 'W-00042', meter: '97-100042', on: today, milli: 225_000, ...more },
  });
  const takesActs = async (institution: string, takes: boolean) => {
    await cms.payload.update({ collection: 'institutions', id: institution, data: { takesActs: takes } });
    // the directory of institutions is kept for five seconds
    const { institutionsOf } = await import('../links/institutionsOf.ts');
    await institutionsOf(cms.payload, [v7()]);
  };

  beforeAll(async () => {
    cms = await startPayload({ database });
    cms.payload.logger.level = 'silent';
    const own = await cms.staff('institution', 'chelm');
    const { docs } = await cms.payload.find({ collection: 'staff', where: { id: { equals: own.id } }, depth: 0 });
    school = { token: own.token, institution: docs[0]?.institution as string };
    company = await staffOfCompany();
    foreign = (await cms.staff('institution', 'koden')).token;
    [anna] = (await testFilers(cms, 1)) as [TestFiler];
    await upload(school.token, schoolFiles());
    await upload(company.token, companySample());
    await takesActs(school.institution, true);
    child = (await link(school.institution, { kind: 'childCode', code: 'ZOFIA2026' })).id;
    const proof = { kind: 'customerCode', customerNumber: 'K-00042', code: 'WODA42' };
    contract = (await link(company.institution, proof)).id;
  });
  afterAll(async () => {
    await cms.stop();
  });

  test('an excuse waits in the school’s mailbox, is handed over as a table, and is accepted with the next files', async () => {
    const key = randomUUID();
    const made = await act(child, excuse('=HYPERLINK("http://zle.example")', 1, 2), key);
    expect(made).toMatchObject({ state: 'waiting' });
    expect(made.receipt).toBeUndefined();
    expect((await act(child, excuse('=HYPERLINK("http://zle.example")', 1, 2), key)).id).toBe(made.id);
    expect(await deliver()).toBe(1);
    const year = today.slice(0, 4);
    expect(await acts(child)).toMatchObject([{ id: made.id, state: 'waiting', receipt: `1/${year}` }]);
    const told = (await (await send('GET', `/portal/links/${child}/topics/attendance`)).json()) as {
      data: { entries: { id: string; excusable: boolean; excuse?: string }[] };
    };
    for (const entry of told.data.entries) expect(entry).toMatchObject({ excusable: false, excuse: 'sent' });
    // the same lesson again is told to be on its way, also from the mailbox
    expect((await send('POST', `/portal/links/${child}/acts`, excuse('jeszcze raz', 1), randomUUID())).status).toBe(
      422,
    );

    const before = await mailbox(school.token);
    expect(before).toMatchObject({
      institution: { kinds: ['excuseAbsence'], takesActs: true },
      waiting: [{ kind: 'excuseAbsence', count: 1 }],
      handOvers: [],
    });
    expect(before.letters[0]?.title.replaceAll('\u00a0', ' ')).toMatch(/^Zofia Demo, klasa 4b: .* lekcje 1, 2$/);

    const handed = await handOver(school.token, 'excuseAbsence');
    expect(handed.status).toBe(201);
    const { id } = (await handed.json()) as { id: string };
    const file = await download(school.token, id);
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="usprawiedliwienia-/);
    expect(file.headers.get('cache-control')).toBe('no-store');
    const text = Buffer.from(await file.arrayBuffer()).toString('utf8');
    const [header, row, end] = text.split('\r\n');
    expect(header).toBe('\ufeffnumer;wyslano;uczen;imie_i_nazwisko;klasa;data;lekcje;powod;opiekun');
    expect(row).toMatch(
      new RegExp(
        `^1/${year};\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d;u1;Zofia Demo;4b;${yesterday};1, 2;"'=HYPERLINK\\(""http://zle.example""\\)";Anna Próbna$`,
      ),
    );
    expect(end).toBe('');
    const [state] = await acts(child);
    expect(state).toMatchObject({ state: 'handedOver' });
    expect(state?.handedOverAt?.slice(0, 10)).toBe(new Date().toISOString().slice(0, 10));
    expect(await mailbox(school.token)).toMatchObject({
      waiting: [{ count: 0 }],
      letters: [],
      handOvers: [{ id, count: 1, by: 'institution chelm', hasPhotos: false, erased: false }],
    });
    // it can be fetched again, a second hand-over has nothing
    expect(Buffer.from(await (await download(school.token, id)).arrayBuffer()).toString('utf8')).toBe(text);
    expect((await handOver(school.token, 'excuseAbsence')).status).toBe(409);
    expect((await handOver(school.token, 'everything')).status).toBe(422);

    await upload(
      school.token,
      schoolFiles('3').filter(({ name }) => name === 'frekwencja.csv'),
    );
    expect(await acts(child)).toMatchObject([{ state: 'accepted', receipt: `1/${year}` }]);
    expect(await audited('mailbox.laid')).toBe(1);
    expect(await audited('mailbox.looked')).toBe(1);
    expect(await audited('mailbox.handedOver')).toBe(1);
    expect(await audited('mailbox.downloaded')).toBe(2);
  });

  test('a reading keeps its photo sealed until the company fetches it, and is accepted when the company has it', async () => {
    await act(contract, reading({ photo }));
    expect(await deliver()).toBe(1);
    const folder = join(cms.dataDir, 'files/institutions');
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/a photo of a dial|YSBwaG90byBvZiBhIGRpYWw/);
    const rows = JSON.stringify(
      (await cms.payload.db.find({ collection: 'mailboxLetters', pagination: false, limit: 10 })).docs,
    );
    expect(rows).not.toMatch(/97-100042|Zofia|Próbna/);
    const { id } = (await (await handOver(company.token, 'submitReading')).json()) as { id: string };
    const text = Buffer.from(await (await download(company.token, id)).arrayBuffer()).toString('utf8');
    const year = today.slice(0, 4);
    expect(text.split('\r\n')[1]).toMatch(
      new RegExp(`;K-00042;W-00042;97-100042;${today};225,000;m3;;tak;zdjecie-1-${year}.jpg$`),
    );
    const zip = await download(company.token, id, 'photos');
    const [picture] = readZip(new Uint8Array(await zip.arrayBuffer())) ?? [];
    expect(picture?.name).toBe(`zdjecie-1-${year}.jpg`);
    expect(Buffer.from(picture?.bytes ?? []).toString()).toBe('a photo of a dial');
    expect((await acts(contract))[0]).toMatchObject({ state: 'handedOver' });
    await upload(
      company.token,
      filesOf({
        'odczyty.csv': `licznik;data;stan;rodzaj\n97-100042;2026-10-31;218,4;\n97-100042;${today};225;własny\n`,
      }),
    );
    expect((await acts(contract))[0]).toMatchObject({ state: 'accepted' });
  });

  test('only the institution’s own staff lists, fetches and downloads', async () => {
    const { handOvers } = await mailbox(school.token);
    const id = handOvers[0]?.id ?? '';
    for (const role of ['editor', 'publisher', 'clerk', 'head', 'administrator', 'superadministrator'] as const) {
      const { token } = await cms.staff(role);
      expect((await cms.call('GET', '/mailboxLetters/own', { staff: token })).status).toBe(403);
      expect((await handOver(token, 'excuseAbsence')).status).toBe(403);
      expect((await download(token, id)).status).toBe(403);
      expect((await cms.call('GET', '/mailboxLetters?limit=10', { staff: token })).status).toBe(403);
    }
    // another institution, of the same commune and of another one
    for (const token of [company.token, foreign]) {
      expect((await download(token, id)).status).toBe(404);
      expect((await download(token, id, 'photos')).status).toBe(404);
      expect((await mailbox(token)).handOvers.map((one) => one.id)).not.toContain(id);
      const rows = await cms.call('GET', '/mailboxLetters?limit=10', { staff: token });
      expect(JSON.stringify(await rows.json())).not.toContain(school.institution);
    }
    expect((await download(school.token, v7())).status).toBe(404);
    expect((await cms.call('GET', '/mailboxLetters/own')).status).toBe(401);
    expect((await handOver(undefined, 'excuseAbsence')).status).toBe(401);
    expect((await send('GET', '/mailboxLetters/own')).status).toBe(401);
    const own = await (await cms.call('GET', '/mailboxLetters?limit=10', { staff: school.token })).text();
    expect(own).toContain(school.institution);
    expect(own).not.toMatch(/sealedLetter|photoName|"act"/);
  });

  test('where nobody fetches, nothing can be sent; what was sent before stays', async () => {
    const offered = async () =>
      linksSchema.parse(await (await send('GET', '/portal/links')).json()).links.find(({ id }) => id === child)?.acts;
    expect(await offered()).toEqual(['excuseAbsence']);
    await takesActs(school.institution, false);
    expect(await offered()).toEqual([]);
    expect((await send('POST', `/portal/links/${child}/acts`, excuse('wizyta', 1), randomUUID())).status).toBe(422);
    expect((await acts(child)).length).toBe(1);
    await takesActs(school.institution, true);
    expect(await offered()).toEqual(['excuseAbsence']);
  });

  test('a guardian whose code does not say so excuses nothing', async () => {
    const [jan] = (await testFilers(cms, 1)) as [TestFiler];
    const answer = await cms.call('POST', '/portal/links', {
      cookie: jan.cookie,
      body: { institution: school.institution, proof: { kind: 'childCode', code: 'PIOTR2026' } },
    });
    expect(linkSchema.parse(await answer.json()).acts).toEqual([]);
  });

  test('what was fetched 90 days ago is erased, who fetched it stays', async () => {
    const { tidyMailbox } = await import('./tidyMailbox.ts');
    const req = await createLocalReq({}, cms.payload);
    const id = (await mailbox(company.token)).handOvers[0]?.id ?? '';
    await tidyMailbox(req);
    expect((await download(company.token, id)).status).toBe(200);
    const old = new Date(Date.now() - 91 * 24 * 3600 * 1000).toISOString();
    const { docs } = await cms.payload.db.find<{ id: string; photoName?: string }>({
      collection: 'mailboxLetters',
      where: { handOver: { equals: id } },
    });
    await cms.payload.db.updateMany({
      collection: 'mailboxLetters',
      where: { handOver: { equals: id } },
      data: { settledAt: old },
    });
    await cms.payload.db.updateOne({ collection: 'handOvers', id, data: { at: old } });
    await tidyMailbox(req);
    expect((await download(company.token, id)).status).toBe(410);
    expect((await mailbox(company.token)).handOvers).toMatchObject([{ id, count: 1, erased: true }]);
    expect(readdirSync(join(cms.dataDir, 'files/institutions'))).not.toContain(docs[0]?.photoName);
    // the resident still sees what they sent
    expect((await acts(contract))[0]).toMatchObject({ state: 'accepted' });
  });
});
