import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { v7 } from 'uuid';
import {
  serviceImportSchema,
  serviceReviewSchema,
  serviceVersionListSchema,
  type ServiceReview,
} from '../../content-models/services/serviceOffice.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import type { ServiceDoc } from '../payload-types.ts';
import { generalLetter } from '../seed/content/services/generalLetter.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { readRecords } from '../testing/readRecords.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const answers = {
  ...{ givenName: 'Anna', familyName: 'Łoś', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ subject: 'Lampa', text: 'Nie świeci lampa.' },
};

describeOnDatabases('The office side of an e-service', (database) => {
  let cms: TestCms;
  let head: string;
  let anna: TestFiler;
  let id: string;

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('./publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    await publishServiceVersion(req, { commune: chelm.id, definition: generalLetter, publishedBy: 'system' });
    head = (await cms.staff('head')).token;
    [anna] = (await testFilers(cms, 1)) as [TestFiler];
    const { docs } = await cms.payload.find({ collection: 'services' });
    id = docs[0]?.id ?? '';
  });
  afterAll(async () => {
    await cms.stop();
  });

  const office = (method: string, path: string, body?: unknown, staff: string = head) =>
    cms.call(method, `/services/${path}`, { staff, ...(body === undefined ? {} : { body }) });
  const row = (): Promise<ServiceDoc> => cms.payload.findByID({ collection: 'services', id });
  const draft = async (): Promise<ServiceDefinition> => (await row()).definition as unknown as ServiceDefinition;
  const save = async (definition: unknown, revision?: number) =>
    office('PATCH', id, { definition, revision: revision ?? (await row()).revision ?? 0 });
  const review = async (): Promise<ServiceReview> =>
    serviceReviewSchema.parse(await (await office('GET', `${id}/review`)).json());
  const file = () =>
    anna.file(
      { service: 'pismo-ogolne', version: 1, answers, clauseVersion: generalLetter.clause.version },
      randomUUID(),
    );
  const message = async (answer: Response): Promise<string> => JSON.stringify(await answer.json());

  test('a published form has a row its office works on, and so has one of an older release', async () => {
    expect(await row()).toMatchObject({ slug: 'pismo-ogolne', publishedNumber: 1, title: generalLetter.title });
    expect(await review()).toMatchObject({ published: { number: 1 }, differences: [], faults: [], paused: null });
    const { fillServiceRows } = await import('./fillServiceRows.ts');
    expect(await fillServiceRows(cms.payload)).toBe(0);
    await cms.payload.db.deleteMany({ collection: 'services', where: { id: { equals: id } } });
    expect(await fillServiceRows(cms.payload)).toBe(1);
    const { docs } = await cms.payload.find({ collection: 'services' });
    expect(docs).toMatchObject([{ slug: 'pismo-ogolne', publishedNumber: 1 }]);
    id = docs[0]?.id ?? '';
  });

  test('unfinished work is kept, what is no form is refused, and the address stays', async () => {
    const before = await draft();
    expect((await save({ title: 'Pismo do urzędu', steps: [] })).status).toBe(200);
    expect(await row()).toMatchObject({ title: 'Pismo do urzędu', slug: 'pismo-ogolne' });
    expect((await review()).faults).toContainEqual({ where: 'Ekrany', what: 'Dodaj co najmniej jedno.' });
    expect((await office('POST', `${id}/publish`, { basedOn: 1 })).status).toBe(422);
    expect((await save(['nothing'])).status).toBe(400);
    expect((await save({ title: 'x'.repeat(1_100_000) })).status).toBe(413);
    expect((await save({ ...before, slug: 'inny-adres' })).status).toBe(200);
    expect(await draft()).toEqual(before);
  });

  test('two people who edit one form: the second one is told, not the first one overwritten', async () => {
    const { revision } = await row();
    const before = await draft();
    expect((await save({ ...before, summary: 'Pierwsza zmiana.' }, revision ?? 0)).status).toBe(200);
    const second = await save({ ...before, summary: 'Druga zmiana.' }, revision ?? 0);
    expect(second.status).toBe(409);
    expect(await message(second)).toContain('ktoś inny');
    expect((await draft()).summary).toBe('Pierwsza zmiana.');
    expect((await save(before)).status).toBe(200);
  });

  test('a review tells what changes and whose begun forms lose an answer; publishing makes it the newest version', async () => {
    const { sealAnswers } = await import('../cases/sealedCase.ts');
    const { chelm } = await cms.communes();
    const { docs } = await cms.payload.find({ collection: 'residents', limit: 1 });
    const begun = v7();
    await cms.payload.db.create({
      collection: 'filingDrafts',
      data: {
        ...{ id: begun, commune: chelm.id, resident: docs[0]?.id, service: 'pismo-ogolne', versionNumber: 1 },
        ...{ sealedAnswers: sealAnswers(begun, { subject: 'Lampa', town: 'Chełm' }), key: v7(), step: 0, revision: 1 },
        updatedAt: new Date().toISOString(),
        expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      },
    });
    const before = await draft();
    const steps = before.steps.map((step) => ({
      ...step,
      fields: step.fields.filter(({ name }) => name !== 'subject'),
    }));
    expect((await save({ ...before, title: 'Pismo', steps })).status).toBe(200);
    const told = await review();
    expect(told.drafts).toEqual({ touched: 1, losing: 1, questions: [{ label: subjectLabel(), drafts: 1 }] });
    expect(told.differences.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['removed', 'changed']));
    expect((await office('POST', `${id}/publish`, { basedOn: 0 })).status).toBe(409);
    const stale = { basedOn: 1, revision: told.revision - 1 };
    expect((await office('POST', `${id}/publish`, stale)).status).toBe(409);
    const published = await office('POST', `${id}/publish`, { basedOn: 1, revision: told.revision });
    expect(await published.json()).toEqual({ number: 2 });
    expect((await review()).differences).toEqual([]);
  });

  test('one click brings an older version back as the newest one', async () => {
    const returned = await office('POST', `${id}/return`, { to: 1, basedOn: 2 });
    expect(await returned.json()).toEqual({ number: 3 });
    const { versions } = serviceVersionListSchema.parse(await (await office('GET', `${id}/versions`)).json());
    expect(versions.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(versions[0]?.sha256).toBe(versions[2]?.sha256);
    expect(await draft()).toEqual(generalLetter);
    expect((await office('POST', `${id}/return`, { to: 9 })).status).toBe(404);
  });

  test('a paused service takes nothing and says why, in the list, the form and on its card', async () => {
    const card = await cms.call('POST', '/serviceCards', {
      staff: (await cms.staff('publisher')).token,
      body: {
        ...{ title: 'Napisz pismo', indexName: 'Pismo', summary: 'Pismo do urzędu.', whoMay: 'Każdy' },
        ...{ steps: ['Napisz'], duration: { days: 30 }, categories: ['documents'], declaredLevel: '4' },
        ...{ online: { kind: 'own', service: 'pismo-ogolne' }, _status: 'published', language: 'pl' },
        ...{ producedBy: 'Jan Nowak', producedAt: '2026-11-01T12:00:00.000Z' },
      },
    });
    const doc = ((await card.json()) as { doc?: { id: string } }).doc?.id ?? '';
    const printed = async () => {
      const [record] = await readRecords(cms, 'serviceCard', doc);
      return record?.document as { title: string; paused?: { reason: string } } | undefined;
    };
    const announced = async () =>
      (await cms.payload.count({ collection: 'publications', where: { docId: { equals: doc } } })).totalDocs;
    const before = await announced();
    expect((await office('POST', `${id}/pause`, { reason: 'x' })).status).toBe(422);
    const reason = 'Zmieniamy system. Wróci w poniedziałek.';
    expect((await office('POST', `${id}/pause`, { reason })).status).toBe(204);
    const refused = await file();
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ type: 'urn:moje-miasto:service-paused', detail: reason });
    const one = (await (await cms.call('GET', '/portal/services/pismo-ogolne')).json()) as object;
    expect(one).toMatchObject({ paused: { reason } });
    expect(await (await cms.call('GET', '/portal/services')).json()).toMatchObject({
      services: [{ slug: 'pismo-ogolne', paused: { reason }, paperRoute: generalLetter.paperRoute }],
    });
    expect(await announced()).toBe(before + 1);
    expect((await printed())?.paused).toEqual({ reason });
    expect((await office('POST', `${id}/resume`, {})).status).toBe(204);
    const open = await printed();
    expect(open?.title).toBe('Napisz pismo');
    expect(open?.paused).toBeUndefined();
    expect((await cms.call('GET', '/portal/services/pismo-ogolne')).status).toBe(200);
    expect(await (await cms.call('GET', '/portal/services/pismo-ogolne')).json()).not.toHaveProperty('paused');
    expect(await announced()).toBe(before + 2);
  });

  test('a form leaves as a file and comes back over another one, with the differences told first', async () => {
    const saved = await office('GET', `${id}/export`);
    expect(saved.headers.get('content-disposition')).toContain('e-usluga-pismo-ogolne.json');
    const one = (await saved.json()) as { definition: ServiceDefinition };
    const changed = { ...one, definition: { ...one.definition, slug: 'inne', paperRoute: 'Przyjdź do pokoju 5.' } };
    const asked = serviceImportSchema.parse(await (await office('POST', `${id}/import`, changed)).json());
    expect(asked).toMatchObject({ isApplied: false, faults: [], differences: [{ kind: 'changed' }] });
    expect((await draft()).paperRoute).toBe(generalLetter.paperRoute);
    expect((await office('POST', `${id}/import?apply=1`, changed)).status).toBe(200);
    expect(await draft()).toMatchObject({ slug: 'pismo-ogolne', paperRoute: 'Przyjdź do pokoju 5.' });
    const wrong = async (body: unknown) => message(await office('POST', `${id}/import?apply=1`, body));
    expect(await wrong({ form: 1 })).toContain('To nie jest plik e-usługi.');
    expect(await wrong({ ...changed, version: 2 })).toContain('nowszego Mojego Miasta');
    expect(await wrong({ ...changed, definition: { title: 'x' } })).toContain('niepełny');
  });

  test('a new service begins from a blank form that could be published, or as a copy', async () => {
    const made = await office('POST', 'new', { title: 'Wynajem sali', slug: 'wynajem-sali' });
    expect(made.status).toBe(201);
    const { id: fresh } = (await made.json()) as { id: string };
    expect((await office('POST', `${fresh}/publish`, { basedOn: 0 })).status).toBe(200);
    expect((await office('POST', 'new', { title: 'Wynajem sali', slug: 'wynajem-sali' })).status).toBe(409);
    const copy = await office('POST', 'new', { title: 'Drugie pismo', slug: 'drugie-pismo', copyOf: id });
    expect(copy.status).toBe(201);
    const { id: copied } = (await copy.json()) as { id: string };
    const doc = await cms.payload.findByID({ collection: 'services', id: copied });
    expect(doc).toMatchObject({ title: 'Drugie pismo', definition: { slug: 'drugie-pismo', title: 'Drugie pismo' } });
    expect(await message(await office('POST', 'new', { title: 'x', slug: 'Zły adres' }))).toContain('co najmniej 3');
  });

  test('the form on paper is a tagged PDF for everyone; the draft is tried by staff alone', async () => {
    const paper = await cms.call('GET', '/portal/services/pismo-ogolne/paper');
    expect(paper.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await paper.arrayBuffer()).toString('latin1')).toContain('/PrintField');
    expect((await cms.call('GET', '/portal/services/nie-ma/paper')).status).toBe(404);
    expect((await office('GET', `${id}/paper`)).status).toBe(200);
    expect(await (await office('GET', `${id}/tryOut`)).json()).toMatchObject({ service: 'pismo-ogolne' });
    expect((await cms.call('GET', `/services/${id}/tryOut`)).status).toBe(404);
    expect((await cms.call('GET', `/services/${id}/tryOut`, { cookie: anna.cookie })).status).toBe(404);
  });

  test('a clerk, a visitor and the neighbouring town get nothing of it', async () => {
    const clerk = (await cms.staff('clerk')).token;
    const koden = (await cms.staff('head', 'koden')).token;
    const before = await row();
    for (const [method, path, body] of [
      ['GET', 'review', undefined],
      ['GET', 'versions', undefined],
      ['GET', 'export', undefined],
      ['GET', 'paper', undefined],
      ['GET', 'tryOut', undefined],
      ['POST', 'publish', { basedOn: 3 }],
      ['POST', 'return', { to: 1 }],
      ['POST', 'pause', { reason: 'Bo tak i już.' }],
      ['POST', 'resume', {}],
      ['POST', 'import', {}],
    ] as const) {
      expect((await office(method, `${id}/${path}`, body, koden)).status, path).toBe(404);
      expect((await office(method, `${id}/${path}`, body, clerk)).status, path).toBe(403);
      const visitor = await cms.call(method, `/services/${id}/${path}`, body === undefined ? {} : { body });
      expect(visitor.status, path).toBe(path === 'tryOut' ? 404 : 401);
    }
    expect((await office('POST', 'new', { title: 'Kopia', slug: 'kopia', copyOf: id }, koden)).status).toBe(404);
    expect(await row()).toEqual(before);
  });
});

const subjectLabel = (): string =>
  generalLetter.steps.flatMap(({ fields }) => fields).find(({ name }) => name === 'subject')?.label ?? '';
