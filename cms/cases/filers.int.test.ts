import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseDetailSchema, caseForClerkSchema, type CaseDetail } from '../../content-models/cases/case.ts';
import { draftAnswerSchema } from '../../content-models/drafts/draft.ts';
import { queueSchema } from '../../content-models/queue/queue.ts';
import { serviceDefinitionSchema } from '../../content-models/services/serviceDefinition.ts';
import { laneOccupation } from '../seed/content/services/laneOccupation.ts';
import { nurseryEnrolment } from '../seed/content/services/nurseryEnrolment.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testFilers, type TestFiler } from './testFilers.ts';

const lane = laneOccupation('chelm');
const works = lane.scenarios?.[0]?.answers ?? {};
const nursery = nurseryEnrolment.scenarios?.[0]?.answers ?? {};
const { filer: _, ...anyone } = works;
/** The same form that wants more than a password. */
const sure = serviceDefinitionSchema.parse({
  ...{ ...lane, slug: 'pewna-sprawa', scenarios: [], filers: undefined, routing: undefined },
  assurance: 'substantial',
});
const company = { filer: 'company', filerCompany: 'Bruk Próba', filerNip: '123-456-32-18', filerRole: 'prezes' };
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

describeOnDatabases('A matter filed for somebody else', (database) => {
  let cms: TestCms;
  let anna: TestFiler;
  let jan: TestFiler;

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    await cms.payload.create({
      collection: 'departments',
      data: { commune: chelm.id, name: 'Wydział Infrastruktury', symbol: 'IK', handlesLetters: false },
    });
    for (const definition of [lane, nurseryEnrolment, sure])
      await publishServiceVersion(req, { commune: chelm.id, definition, publishedBy: 'system' });
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  const send = (who: TestFiler, answers: object, definition = lane) =>
    who.file({ service: definition.slug, version: 1, answers, clauseVersion: definition.clause.version }, randomUUID());
  const filed = async (who: TestFiler, answers: object, definition = lane): Promise<CaseDetail> => {
    const answer = await send(who, answers, definition);
    expect(answer.status).toBe(201);
    return caseDetailSchema.parse(await answer.json());
  };
  const wrong = async (answers: object, definition = lane): Promise<string[]> => {
    const answer = await send(anna, answers, definition);
    expect(answer.status).toBe(422);
    return ((await answer.json()) as { errors: { path: string }[] }).errors.map(({ path }) => path);
  };
  const rowOf = async (number: string) => {
    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: number } }, depth: 0 });
    return docs[0];
  };

  test('for oneself: nothing more is asked, and nothing is said of anybody else', async () => {
    const shown = await filed(anna, works);
    expect(shown.filer).toEqual({ kind: 'self' });
    expect(shown.answers[0]).toEqual({ label: 'Dla kogo składasz?', value: 'dla siebie' });
    expect(await wrong(anyone)).toEqual(['filer']);
  });

  test('for a company: its number is checked, and clerks find it by its name', async () => {
    expect(await wrong({ ...works, ...company, filerNip: '1234563219' })).toEqual(['filerNip']);
    expect(await wrong({ ...works, filer: 'company' })).toEqual(['filerCompany', 'filerNip', 'filerRole']);
    const shown = await filed(anna, { ...works, ...company });
    expect(shown.filer).toEqual({ kind: 'company', name: 'Bruk Próba', nip: '1234563218', role: 'prezes' });
    const row = await rowOf(shown.number);
    expect(row?.searchText).toContain('bruk proba');
    const raw = JSON.stringify({ ...row, searchText: '' });
    for (const secret of ['Bruk', '1234563218', 'prezes']) expect(raw).not.toContain(secret);
    const { token } = await cms.staff('clerk');
    const queue = queueSchema.parse(
      await (await cms.call('POST', '/cases/queue', { staff: token, body: { q: 'bruk' } })).json(),
    );
    expect(queue.rows.map(({ number, applicant, party }) => ({ number, applicant, party }))).toEqual([
      { number: shown.number, applicant: 'Anna Próbna', party: 'Bruk Próba' },
    ]);
    const clerk = caseForClerkSchema.parse(
      await (await cms.call('GET', `/cases/${row?.id ?? ''}/details`, { staff: token })).json(),
    );
    expect(clerk.filer).toEqual(shown.filer);
    const zip = Buffer.from(
      await (await cms.call('GET', `/cases/${row?.id ?? ''}/handOver`, { staff: token })).arrayBuffer(),
    );
    expect(zip.length).toBeGreaterThan(1000);
  });

  test('for a child: the guardian says so, a missing number is called for later, a wrong one is refused', async () => {
    expect(await wrong({ ...nursery, filerGuardian: '' }, nurseryEnrolment)).toEqual(['filerGuardian']);
    expect(await wrong({ ...nursery, filerChildPesel: '44051401358' }, nurseryEnrolment)).toEqual(['filerChildPesel']);
    const shown = await filed(anna, nursery, nurseryEnrolment);
    expect(shown.filer).toEqual({ kind: 'child', givenName: 'Zosia', familyName: 'Próbna' });
    expect(shown.missing).toContain('PESEL dziecka');
    const row = await rowOf(shown.number);
    // a child’s name is never among what is searched
    expect(JSON.stringify(row)).not.toMatch(/zosia/i);
  });

  test('as an attorney: the power of attorney is a file of the filer’s own', async () => {
    const attorney = { ...works, filer: 'attorney', filerPrincipal: 'person', filerPrincipalPerson: 'Jan Próbny' };
    expect(await wrong(attorney)).toEqual(['filerProxy']);
    const foreign = (await (await jan.upload(png, 'pelnomocnictwo.png', 'image/png')).json()) as { id: string };
    expect(await wrong({ ...attorney, filerProxy: [foreign.id] })).toEqual(['filerProxy']);
    const own = (await (await anna.upload(png, 'pelnomocnictwo.png', 'image/png')).json()) as { id: string };
    const given = { ...attorney, filerPrincipalPesel: '44051401359', filerProxy: [own.id] };
    const shown = await filed(anna, given);
    expect(shown.filer).toEqual({
      kind: 'attorney',
      of: { is: 'person', name: 'Jan Próbny', pesel: '44051401359' },
    });
    expect(shown.files.map(({ fileName }) => fileName)).toEqual(['pelnomocnictwo.png']);
    expect(await (await jan.get(`/portal/cases/${shown.number}`)).text()).not.toContain('Próbny');
    const { docs } = await cms.payload.find({ collection: 'auditEvents', pagination: false, depth: 0 });
    expect(JSON.stringify(docs)).not.toMatch(/Próbny|44051401359/);
    // what was filed is still what the confirmation says, for whom included
    const { isUnchanged } = await import('../confirmations/isUnchanged.ts');
    const { createLocalReq } = await import('payload');
    const row = await rowOf(shown.number);
    if (!row) throw new Error('The case is gone.');
    expect(await isUnchanged(await createLocalReq({}, cms.payload), row)).toBe(true);
  });

  test('in a way that the form does not know it is refused, and so is one that leaves no choice', async () => {
    expect(await wrong({ ...works, filer: 'child' })).toEqual(['filer']);
    expect(await wrong({ ...nursery, filer: 'attorney' }, nurseryEnrolment)).toEqual(['filer']);
  });

  test('what was begun for somebody else is kept sealed and resumed, but never what is not asked any more', async () => {
    const path = `/portal/drafts/${lane.slug}`;
    const typed = { ...works, ...company, filerPrincipalPerson: 'Jan Próbny' };
    const body = { version: 1, answers: typed, key: randomUUID(), step: 1, revision: 0 };
    expect((await cms.call('PUT', path, { cookie: anna.cookie, body })).status).toBe(200);
    const { draft } = draftAnswerSchema.parse(await (await anna.get(path)).json());
    expect(draft?.answers).toMatchObject(company);
    expect(draft?.answers).not.toHaveProperty('filerPrincipalPerson');
    expect(JSON.stringify((await cms.payload.find({ collection: 'filingDrafts' })).docs)).not.toContain('Bruk');
    expect(draftAnswerSchema.parse(await (await jan.get(path)).json()).draft).toBeNull();
  });

  test('the answers send it to another department, and its clerk reads why; its resident does not', async () => {
    expect((await filed(anna, works)).department).not.toBe('Wydział Infrastruktury');
    const shown = await filed(anna, { ...works, kind: 'works' });
    expect(shown.department).toBe('Wydział Infrastruktury');
    expect(JSON.stringify(shown.events)).not.toContain('IK');
    const { createLocalReq } = await import('payload');
    const { eventsForClerk } = await import('./caseModels.ts');
    const row = await rowOf(shown.number);
    const events = await eventsForClerk(await createLocalReq({}, cms.payload), row?.id ?? '', lane);
    expect(events[0]?.routed).toBe(
      'skierowano do komórki IK, bo „Co stanie przy drodze” to „roboty w drodze, na przykład wykop”',
    );
  });

  test('a form that wants more than a password says so before and refuses the sending; what was begun stays', async () => {
    const path = `/portal/drafts/${sure.slug}`;
    const body = { version: 1, answers: anyone, key: randomUUID(), step: 1, revision: 0 };
    expect((await cms.call('PUT', path, { cookie: anna.cookie, body })).status).toBe(200);
    const answer = await send(anna, anyone, sure);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      type: 'urn:moje-miasto:stronger-login',
      title: 'Tej sprawy nie można wysłać po zalogowaniu hasłem.',
      detail: expect.stringContaining(sure.paperRoute) as string,
    });
    expect(draftAnswerSchema.parse(await (await anna.get(path)).json()).draft).not.toBeNull();
    for (const who of [undefined, anna.cookie]) {
      const options = who === undefined ? {} : { cookie: who };
      expect(await (await cms.call('GET', `/portal/services/${sure.slug}`, options)).json()).toMatchObject({
        loginNeeded: 'substantial',
      });
      expect(await (await cms.call('GET', `/portal/services/${lane.slug}`, options)).json()).not.toHaveProperty(
        'loginNeeded',
      );
    }
  });
});
