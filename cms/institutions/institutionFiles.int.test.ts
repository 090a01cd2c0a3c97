import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLocalReq } from 'payload';
import { v7 } from 'uuid';
import { testFilers } from '../cases/testFilers.ts';
import { filesOf, schoolSample, type SampleFiles } from '../connectors/files/testing/samples.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

interface Report {
  taken: boolean;
  problemCount: number;
  problems: { file: string; line?: number; reason: string }[];
}
interface OwnFiles {
  files: { fileName: string; state: string; kind: string }[];
}

const formOf = (files: SampleFiles, replaceAll = false): FormData => {
  const form = new FormData();
  for (const { name, bytes } of files) form.append('files', new File([Uint8Array.from(bytes)], name));
  form.append('replaceAll', String(replaceAll));
  return form;
};

describeOnDatabases('An institution’s own staff and its files', (database) => {
  let cms: TestCms;
  let own: string;
  let foreign: string;
  let institution: string;
  beforeAll(async () => {
    cms = await startPayload({ database });
    const school = await cms.staff('institution', 'chelm');
    own = school.token;
    foreign = (await cms.staff('institution', 'koden')).token;
    const { docs } = await cms.payload.find({ collection: 'staff', where: { id: { equals: school.id } }, depth: 0 });
    institution = docs[0]?.institution as string;
  });
  afterAll(async () => {
    await cms.stop();
  });

  const send = (staff: string | undefined, files: SampleFiles, replaceAll = false) =>
    cms.call('POST', '/institutionFiles/upload', { staff, body: formOf(files, replaceAll) });
  const listed = async (staff: string) =>
    ((await (await cms.call('GET', '/institutionFiles/own', { staff })).json()) as OwnFiles).files;
  const connector = async () => {
    const { connectorOf } = await import('./connectorOf.ts');
    return (await connectorOf(await createLocalReq({}, cms.payload), institution)).connector;
  };
  const read = async () =>
    (await connector()).read('u1', 'grades', AbortSignal.timeout(5000)) as Promise<{ grades: { entry: string }[] }>;

  test('a file with a mistake changes nothing and is told line by line', async () => {
    const bad = schoolSample().map((file) =>
      file.name === 'oceny.csv'
        ? { ...file, bytes: Buffer.from('uczen;przedmiot;ocena;data\nu1;Historia;5;wczoraj\n') }
        : file,
    );
    const answer = await send(own, bad);
    expect(answer.status).toBe(422);
    expect((await answer.json()) as Report).toMatchObject({
      taken: false,
      problemCount: 1,
      problems: [{ file: 'oceny.csv', line: 2, column: 'data' }],
    });
    expect(await listed(own)).toEqual([]);
    await expect(read()).rejects.toMatchObject({ trouble: 'unreachable' });
  });

  test('good files are taken, sealed on the disk, and read at once', async () => {
    const answer = await send(own, schoolSample());
    expect(answer.status).toBe(201);
    expect((await read()).grades.map(({ entry }) => entry)).toEqual(['np', '4+']);
    const folder = join(cms.dataDir, 'files/institutions');
    const stored = readdirSync(folder);
    expect(stored).toHaveLength(9);
    for (const name of stored) {
      expect(name).toMatch(/^[0-9a-f-]{36}$/);
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/Zofia|Wm9maWE|ZOFIA/);
    }
    const audit = await cms.payload.find({
      collection: 'auditEvents',
      where: { action: { equals: 'institutionFiles.uploaded' } },
    });
    expect(audit.totalDocs).toBe(1);
  });

  test('one new file takes the place of its kind alone and is checked with the rest', async () => {
    const grades = (student: string) =>
      filesOf({ 'oceny-listopad.csv': `uczen;przedmiot;ocena;data\n${student};Historia;6;2026-11-20\n` });
    expect((await send(own, grades('u9'))).status).toBe(422);
    expect((await read()).grades).toHaveLength(2);
    expect((await send(own, grades('u1'))).status).toBe(201);
    expect((await read()).grades.map(({ entry }) => entry)).toEqual(['6']);
    const files = await listed(own);
    expect(files.filter(({ kind }) => kind === 'oceny').map(({ fileName, state }) => `${fileName} ${state}`)).toEqual([
      'oceny-listopad.csv current',
      'oceny.csv replaced',
    ]);
    expect(readdirSync(join(cms.dataDir, 'files/institutions'))).toHaveLength(9);
    expect((await send(own, schoolSample(), true)).status).toBe(201);
    expect((await listed(own)).filter(({ state }) => state === 'current')).toHaveLength(9);
  });

  test('nobody else sends, lists or sees these files', async () => {
    for (const role of ['editor', 'publisher', 'clerk', 'head', 'administrator', 'superadministrator'] as const) {
      const { token } = await cms.staff(role);
      expect((await send(token, schoolSample())).status).toBe(403);
      expect((await cms.call('GET', '/institutionFiles/own', { staff: token })).status).toBe(403);
      expect((await cms.call('GET', '/institutionFiles/links', { staff: token })).status).toBe(403);
    }
    expect((await send(undefined, schoolSample())).status).toBe(401);
    const [resident] = await testFilers(cms, 1);
    const answer = await cms.call('GET', '/institutionFiles/own', { cookie: resident?.cookie });
    expect(answer.status).toBe(401);
    expect(await listed(foreign)).toEqual([]);
    expect((await listed(own)).length).toBeGreaterThan(0);
    const rows = await cms.call('GET', '/institutionFiles?limit=100', { staff: foreign });
    expect(((await rows.json()) as { totalDocs: number }).totalDocs).toBe(0);
  });

  test('a link is listed without its resident and taken back at once, by its own school only', async () => {
    const { sealSubject, subjectHashOf } = await import('../links/sealedLink.ts');
    const [resident] = await testFilers(cms, 1);
    const id = v7();
    const communes = await cms.communes();
    await cms.payload.db.create({
      collection: 'links',
      data: {
        ...{ id, resident: resident?.id, commune: communes.chelm.id, institution, state: 'active' },
        ...{ subjectHash: subjectHashOf(institution, 'u1'), uniqueKey: `x:${id}`, linkedAt: new Date().toISOString() },
        sealedSubject: sealSubject(id, {
          ...{ externalId: 'u1', name: 'Zofia Demo', detail: 'klasa 4b', topics: ['grades'], acts: [] },
        }),
      },
    });
    const list = await (await cms.call('GET', '/institutionFiles/links', { staff: own })).text();
    expect(list).toContain('Zofia Demo');
    expect(list).not.toContain(resident?.email ?? '');
    const withdraw = (staff: string, link = id) =>
      cms.call('POST', `/institutionFiles/links/${link}/withdraw`, { staff });
    expect((await withdraw(foreign)).status).toBe(404);
    expect((await withdraw(own, v7())).status).toBe(404);
    expect((await withdraw(own)).status).toBe(204);
    expect((await withdraw(own)).status).toBe(404);
    expect(await (await cms.call('GET', '/institutionFiles/links', { staff: own })).json()).toEqual({ links: [] });
  });

  test('administrators make institutions and their staff, in their own commune only', async () => {
    const { token } = await cms.staff('administrator', 'koden');
    const create = (data: object) => cms.call('POST', '/institutions', { staff: token, body: data });
    const network = {
      ...{
        name: 'Wodociągi Próbne',
        kind: 'water',
        phone: '+48825653600',
        connector: 'utilityHttp',
        codeHint: 'Na rachunku.',
      },
      ...{ baseUrl: 'http://127.0.0.1:5300/x', token: 'tajny-klucz' },
    };
    const made = await create(network);
    const text = await made.text();
    expect(made.status).toBe(201);
    expect(text).not.toContain('tajny-klucz');
    const { doc } = JSON.parse(text) as { doc: { id: string; slug: string } };
    expect(doc.slug).toBe('wodociagi-probne');
    const row = async () =>
      cms.payload.db.findOne<{ sealedToken?: string | null; id: string }>({
        collection: 'institutions',
        where: { id: { equals: doc.id } },
      });
    const { openToken } = await import('./sealedToken.ts');
    expect(openToken(doc.id, (await row())?.sealedToken ?? '')).toBe('tajny-klucz');
    const seen = await (await cms.call('GET', `/institutions/${doc.id}`, { staff: token })).text();
    expect(seen).not.toMatch(/tajny-klucz|sealedToken/);

    // the same name, a foreign address and plain http elsewhere
    expect((await create(network)).status).toBe(400);
    const change = (data: object) => cms.call('PATCH', `/institutions/${doc.id}`, { staff: token, body: data });
    expect((await change({ baseUrl: 'http://dziennik.example/api' })).status).toBe(400);
    expect((await change({ baseUrl: 'https://u:p@dziennik.example' })).status).toBe(400);
    expect((await change({ phone: '+48825653601' })).status).toBe(200);
    expect((await row())?.sealedToken).toBeTruthy();
    // a key never follows to another address
    expect((await change({ baseUrl: 'https://inny.example/api' })).status).toBe(200);
    expect((await row())?.sealedToken ?? null).toBeNull();

    const person = {
      email: 'woda@koden.example',
      password: 'kredowe-podziemia-w-kodniu',
      name: 'Pracownik Wodociągów',
    };
    const hire = (more: object) =>
      cms.call('POST', '/staff', { staff: token, body: { ...person, role: 'institution', ...more } });
    expect((await hire({})).status).toBe(400);
    expect((await hire({ institution })).status).toBe(400);
    expect((await hire({ institution: doc.id })).status).toBe(201);
    const health = await cms.call('GET', `/institutions/${doc.id}/health`, { staff: token });
    expect((await health.json()) as object).toMatchObject({ ok: false });
    expect((await cms.call('GET', `/institutions/${institution}/health`, { staff: token })).status).toBe(404);
  });
});
