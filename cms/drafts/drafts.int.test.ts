import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseFileSchema } from '../../content-models/cases/case.ts';
import { uploadStateSchema, waitingUploadsSchema } from '../../content-models/cases/upload.ts';
import { draftAnswerSchema, draftListSchema, keptDraftSchema } from '../../content-models/drafts/draft.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { pdfOf } from '../cases/hostileFiles.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { treeNotice } from '../seed/content/services/treeNotice.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const notice = treeNotice('chelm');
const birch = { kind: 'other', species: 'brzoza', girth: '60', reason: 'sick' };
const answers = {
  ...{ givenName: 'Anna', familyName: 'Łoś', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ plot: [{ precinct: '0005', number: '114/6' }], owner: 'yes', trees: [birch], throughAttorney: 'no' },
};

/** The form as the office changed it: no town is asked any more, the street is called something else. */
const changed: ServiceDefinition = {
  ...notice,
  steps: notice.steps.map((step) => ({
    ...step,
    fields: step.fields
      .filter(({ name }) => name !== 'town')
      .map((field) => (field.name === 'street' ? { ...field, label: 'Ulica, numer domu i mieszkania' } : field)),
  })),
};

describeOnDatabases('A form that was begun', (database) => {
  let cms: TestCms;
  let anna: TestFiler;
  let jan: TestFiler;
  const address = `/portal/drafts/${notice.slug}`;

  const publish = async (definition: ServiceDefinition): Promise<void> => {
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    await publishServiceVersion(req, { commune: chelm.id, definition, publishedBy: 'system' });
  };
  beforeAll(async () => {
    cms = await startPayload({ database });
    const { chelm } = await cms.communes();
    await cms.payload.create({
      collection: 'departments',
      data: { commune: chelm.id, name: 'Wydział Ochrony Środowiska', symbol: 'OŚ', handlesLetters: false },
    });
    await publish(notice);
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  const key = randomUUID();
  const keep = (who: TestFiler, revision: number, given: object = {}, version = 1) =>
    cms.call('PUT', address, {
      cookie: who.cookie,
      body: { version, answers: { ...answers, ...given }, key, step: 2, revision },
    });
  const opened = async (who: TestFiler) => draftAnswerSchema.parse(await (await who.get(address)).json()).draft;
  const list = async (who: TestFiler) => draftListSchema.parse(await (await who.get('/portal/drafts')).json()).drafts;

  test('is kept as it is typed and goes on where another device left it', async () => {
    expect(await opened(anna)).toBeNull();
    const first = keptDraftSchema.parse(await (await keep(anna, 0)).json());
    expect(first.revision).toBe(1);
    expect(Date.parse(first.expiresAt) - Date.parse(first.updatedAt)).toBe(90 * 24 * 3_600_000);
    const second = keptDraftSchema.parse(await (await keep(anna, 1, { plot: [{ number: '114/7' }] })).json());
    expect(second.revision).toBe(2);
    expect(await opened(anna)).toMatchObject({
      answers: { plot: [{ number: '114/7' }], trees: [birch] },
      key,
      step: 2,
      lost: [],
    });
    expect(await list(anna)).toMatchObject([{ service: notice.slug, title: notice.title, revision: 2 }]);
  });

  test('a device that did not see the newest keeping is refused, and of two at once one is', async () => {
    const late = await keep(anna, 1, { plot: [{ number: '1' }] });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ type: 'urn:moje-miasto:draft-changed' });
    expect((await keep(anna, 0)).status).toBe(409);
    const both = await Promise.all([
      keep(anna, 2, { plot: [{ number: '2' }] }),
      keep(anna, 2, { plot: [{ number: '3' }] }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('an answer that is not asked for and its files are not kept, and nothing rests readable', async () => {
    await keep(anna, 3, { closeFamily: 'yes', throughAttorney: 'no', stray: 'x', drawing: ['plik'] });
    const kept = (await opened(anna))?.answers ?? {};
    expect(Object.keys(kept).sort()).toEqual(Object.keys(answers).sort());
    const { docs } = await cms.payload.find({ collection: 'filingDrafts' });
    expect(JSON.stringify(docs)).not.toContain('Lwowska');
  });

  // so large that a drawing is asked for
  const trees = [{ ...birch, girth: '120' }];
  const stored = (): number => {
    const folder = path.join(cms.dataDir, 'files/cases');
    return existsSync(folder) ? readdirSync(folder).length : 0;
  };
  const sent = async (who: TestFiler): Promise<string> =>
    caseFileSchema.parse(await (await who.upload(pdfOf(), 'rysunek.pdf')).json()).id;
  const tidy = async (): Promise<void> => {
    const { createLocalReq } = await import('payload');
    const { tidyUp } = await import('../maintenance/tidyUp.ts');
    const run = tidyUp.handler as unknown as (order: object) => Promise<unknown>;
    await run({ req: await createLocalReq({}, cms.payload) });
  };
  const age = (days: number) =>
    cms.payload.db.updateMany({
      collection: 'caseFiles',
      where: { case: { exists: false } },
      data: { createdAt: new Date(Date.now() - days * 24 * 3_600_000).toISOString() },
    });
  const waitingOf = async (who: TestFiler): Promise<string[]> =>
    waitingUploadsSchema.parse(await (await who.get('/portal/uploads')).json()).uploads.map(({ id }) => id);

  test('names the resident’s own files, whole or on their way, and nobody else’s; they live as long as it', async () => {
    const own = await sent(jan);
    const stranger = await sent(anna);
    const body = { name: 'mapa.pdf', size: 900, sha256: '0'.repeat(64) };
    const begun = uploadStateSchema.parse(
      await (await cms.call('POST', '/portal/uploads/begin', { cookie: jan.cookie, body })).json(),
    );
    const sketch = [own, stranger, begun.id, randomUUID(), 'plik'];
    expect((await keep(jan, 0, { sketch, trees })).status).toBe(200);
    expect((await opened(jan))?.answers.sketch).toEqual([own, begun.id]);

    // a week on, only what a draft names is still there
    const loose = await sent(jan);
    await age(8);
    await tidy();
    expect(await waitingOf(jan)).toEqual([own, begun.id]);
    expect(await waitingOf(jan)).not.toContain(loose);
    expect(await waitingOf(anna)).toEqual([]);
    expect(stored()).toBe(1);
  });

  test('takes its files along when it is removed, at once or when it can no longer be undone', async () => {
    const before = await opened(jan);
    expect((await cms.call('DELETE', `${address}?files=keep`, { cookie: jan.cookie })).status).toBe(204);
    expect((await waitingOf(jan)).length).toBe(2);
    expect((await keep(jan, 0, { sketch: before?.answers.sketch, trees })).status).toBe(200);
    expect((await opened(jan))?.answers.sketch).toEqual(before?.answers.sketch);
    expect((await cms.call('DELETE', address, { cookie: jan.cookie })).status).toBe(204);
    expect(await waitingOf(jan)).toEqual([]);
    expect(stored()).toBe(0);

    // a draft whose time has passed takes them along as well
    const own = await sent(jan);
    await keep(jan, 0, { sketch: [own], trees });
    await age(8);
    await cms.payload.db.updateMany({
      collection: 'filingDrafts',
      where: { resident: { equals: jan.id } },
      data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
    });
    await tidy();
    expect(await waitingOf(jan)).toEqual([]);
    expect(stored()).toBe(0);
  });

  test('to everyone else it is not there, and nobody may keep what is no form', async () => {
    expect(await opened(jan)).toBeNull();
    expect(await list(jan)).toEqual([]);
    expect((await cms.call('GET', address)).status).toBe(401);
    await cms.call('DELETE', address, { cookie: jan.cookie });
    expect(await opened(anna)).not.toBeNull();
    expect((await keep(jan, 0, {}, 9)).status).toBe(404);
    const koden = await cms.communes().then(({ koden }) => koden.host);
    const elsewhere = await cms.call('GET', address, { cookie: anna.cookie, host: koden });
    expect(await elsewhere.json()).toEqual({ draft: null });
  });

  test('when the office changes the form the answers move over, and what did not is named', async () => {
    await publish(changed);
    const draft = await opened(anna);
    const { town, ...rest } = answers;
    expect(town).toBe('Chełm');
    expect(draft).toMatchObject({ version: 2, typedInto: 1, lost: ['Miejscowość poczty'] });
    expect(draft?.changed).toEqual(['Ulica, numer domu i mieszkania']);
    expect(Object.keys(draft?.answers ?? {}).sort()).toEqual(Object.keys(rest).sort());
  });

  test('is gone once it was filed; one begun with another key stays', async () => {
    const { town: _town, ...rest } = answers;
    const filing = { service: notice.slug, version: 2, answers: rest, clauseVersion: notice.clause.version };
    expect((await anna.file(filing, randomUUID())).status).toBe(201);
    expect(await opened(anna)).not.toBeNull();
    expect((await anna.file(filing, key)).status).toBe(201);
    expect(await opened(anna)).toBeNull();
    // a keeping that was on its way meanwhile does not begin it again
    const late = await keep(anna, 0, {}, 2);
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ type: 'urn:moje-miasto:draft-filed' });
    expect((await keep(anna, 7, {}, 2)).status).toBe(409);
    expect(await opened(anna)).toBeNull();
  });

  test('is removed when its resident says so, and forgotten after its time', async () => {
    const { createLocalReq } = await import('payload');
    const { forgetOldDrafts } = await import('./draftRows.ts');
    await keep(jan, 0);
    expect((await cms.call('DELETE', address, { cookie: jan.cookie })).status).toBe(204);
    expect(await opened(jan)).toBeNull();
    await keep(jan, 0);
    await cms.payload.db.updateMany({
      collection: 'filingDrafts',
      where: { resident: { equals: jan.id } },
      data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
    });
    expect(await opened(jan)).toBeNull();
    expect(await list(jan)).toEqual([]);
    // what is over does not stand in the way of beginning anew
    expect(keptDraftSchema.parse(await (await keep(jan, 0)).json()).revision).toBe(2);
    await cms.payload.db.updateMany({
      collection: 'filingDrafts',
      where: { resident: { equals: jan.id } },
      data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
    });
    await forgetOldDrafts(await createLocalReq({}, cms.payload));
    expect((await cms.payload.count({ collection: 'filingDrafts' })).totalDocs).toBe(0);
  });
});
