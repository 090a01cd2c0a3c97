import { afterAll, beforeAll, expect, test } from 'vitest';
import { announcementTypeNames, type AnnouncementType } from '../../content-models/announcements/announcementTypes.ts';
import { publishedRecordSchema } from '../../content-models/publications/publication.ts';
import { formGroupOf } from '../seed/formGroupOf.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { fullOwnFields } from '../testing/fullAnnouncements.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';

describeOnDatabases('Announcements', (database) => {
  let cms: TestCms;
  let publisher: string;
  let service: Record<string, string>;
  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
    const { serviceToken } = await import('../sealing/secrets.ts');
    service = { authorization: `Bearer ${serviceToken()}` };
    const { id, token } = await cms.staff('publisher');
    publisher = token;
    await cms.payload.update({ collection: 'staff', id, data: { mayPublishAlerts: true } });
  });
  afterAll(async () => {
    await cms.stop();
  });

  const formOf = (type: AnnouncementType, slug: string, own: Record<string, unknown> = {}, more = {}) =>
    testAnnouncement(slug, {
      type,
      consultation: undefined,
      [type]: formGroupOf({ ...fullOwnFields[type], ...own }),
      deadlineAt: '2027-01-11T09:00:00.000Z',
      title: `Ogłoszenie próbne ${slug}`,
      _status: 'published',
      ...more,
    });
  const post = async (body: unknown, staff = publisher) => cms.call('POST', '/announcements', { staff, body });
  const published = async (body: unknown): Promise<string> => {
    const answer = await post(body);
    expect(answer.status, await answer.clone().text()).toBe(201);
    return ((await answer.json()) as { doc: { id: string } }).doc.id;
  };
  const refusals = async (body: unknown): Promise<{ path: string; message: string }[]> => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as {
      errors: { data: { errors: { path: string; message: string }[] } }[];
    };
    return errors[0]?.data.errors ?? [];
  };
  const record = async (id: string) => {
    const answer = await cms.call('GET', `/publications/records?kind=announcement&ids=${id}`, { headers: service });
    const [line] = (await answer.text()).split('\n').filter(Boolean);
    const parsed = publishedRecordSchema.parse(JSON.parse(line ?? ''));
    if (parsed.kind !== 'announcement') throw new Error('not an announcement');
    return parsed.document;
  };
  const register = async (id: string) =>
    (await cms.payload.find({ collection: 'changeRegister', where: { docId: { equals: id } }, sort: 'at' })).docs;
  const touchesOf = async (id: string) =>
    (
      await cms.payload.find({
        collection: 'publications',
        where: { and: [{ docId: { equals: id } }, { op: { equals: 'touch' } }] },
      })
    ).totalDocs;

  test.each(announcementTypeNames)('every field of a %s comes out as it went in', async (type) => {
    const common = {
      area: [{ terc: '0662011', precinct: '0012', plot: '114/6', place: 'ulica Lwowska' }],
      legalEffectAt: '2026-12-24T12:00:00.000Z',
      caseSign: 'OŚ.6220.9.2026',
      contact: 'pokój 309',
    };
    const document = await record(await published(formOf(type, `pelne-${type.toLowerCase()}`, {}, common)));
    expect(document).toMatchObject({
      ...fullOwnFields[type],
      ...{ type, area: common.area, legalEffectAt: '2026-12-24', caseSign: common.caseSign, contact: common.contact },
    });
    const { title, visibleFrom } = document;
    expect({ title, visibleFrom }).toEqual({
      title: `Ogłoszenie próbne pelne-${type.toLowerCase()}`,
      visibleFrom: '2026-11-02',
    });
  });

  test('who filed a petition is not told without consent', async () => {
    const form = formOf('petition', 'bez-zgody');
    const petition = { ...(form as unknown as { petition: object }).petition, filerAgreed: false };
    const document = await record(await published({ ...form, petition }));
    expect(JSON.stringify(document)).not.toContain('Stowarzyszenie Próbne');
  });

  test('what is left out is counted: 21 days of a list, three months of a petition', async () => {
    const list = await record(
      await published(formOf('propertyList', 'wykaz', { postedUntil: undefined, postedFrom: undefined })),
    );
    expect(list).toMatchObject({ postedUntil: '2026-11-23' });
    const petition = await record(
      await published(formOf('petition', 'termin', { expectedAt: undefined, filedAt: '2026-11-30' })),
    );
    expect(petition).toMatchObject({ expectedAt: '2027-02-28' });
  });

  test('a mistake is named at its field with how to mend it, and nothing goes public', async () => {
    const tomorrow = new Date(Date.now() + 24 * 3600 * 1000).toISOString();
    expect(await refusals(formOf('recruitment', 'za-krotko', {}, { deadlineAt: tomorrow }))).toMatchObject([
      { path: 'deadlineAt', message: expect.stringContaining('co najmniej 10 dni') as string },
    ]);
    expect(await refusals(formOf('grantCompetition', 'za-krotko', {}, { deadlineAt: tomorrow }))).toMatchObject([
      { path: 'deadlineAt', message: expect.stringContaining('co najmniej 21 dni') as string },
    ]);
    expect(await refusals(formOf('tender', 'zly-cpv', { cpv: ['4523'] }))).toMatchObject([
      { message: expect.stringContaining('Kod CPV ma osiem cyfr') as string },
    ]);
    expect(
      await refusals(formOf('resolution', 'pol-dziennika', { number: 'XII/9/26', journal: { year: 2026 } })),
    ).toEqual([
      expect.objectContaining({ path: 'resolution.journal.position', message: 'Podaj pozycję w dzienniku.' }),
    ]);
  });

  test('a number is of one act only, however it is written, and the other one is named', async () => {
    await published(formOf('ordinance', 'pierwsze', { number: '77/26' }, { title: 'Zarządzenie o dyżurach' }));
    const [error] = await refusals(formOf('ordinance', 'drugie', { number: '77/2026' }));
    expect(error).toMatchObject({ path: 'ordinance.number' });
    expect(error?.message).toContain('„Zarządzenie o dyżurach”');
    await published(formOf('resolution', 'inny-rodzaj', { number: 'XII/77/26' }));
    const [again] = await refusals(
      formOf('resolution', 'inna-sesja', { number: 'XIII/77/26', sessionNumber: undefined }),
    );
    expect(again).toMatchObject({ path: 'resolution.number' });
    const koden = await cms.staff('publisher', 'koden');
    expect((await post(formOf('ordinance', 'w-kodniu', { number: '77/26' }), koden.token)).status).toBe(201);
  });

  test('an act in force changes the validity of those it names, one that waits changes it on its day', async () => {
    const { tick } = await import('../clock/tick.ts');
    const target = async (slug: string, number: string) =>
      published(formOf('resolution', slug, { number, sessionNumber: undefined }));
    const amended = await target('zmieniana', 'X/10/26');
    const repealed = await target('uchylana', 'X/11/26');
    await published(
      formOf(
        'resolution',
        'zmieniajaca',
        { number: 'X/12/26', sessionNumber: undefined, entryIntoForce: '2026-11-10' },
        { relations: [{ kind: 'amends', target: amended }] },
      ),
    );
    expect(await record(amended)).toMatchObject({ validity: 'amended' });
    expect(await touchesOf(amended)).toBe(1);
    expect((await register(amended)).at(-1)).toMatchObject({
      action: 'change',
      reason: 'Akt zmieniono: „Ogłoszenie próbne zmieniajaca”.',
    });
    await tick(cms.payload, new Date('2031-03-01T10:00:00.000Z'));
    await published(
      formOf(
        'resolution',
        'uchylajaca',
        { number: 'X/13/26', sessionNumber: undefined, entryIntoForce: '2031-03-03' },
        { relations: [{ kind: 'repeals', target: repealed }] },
      ),
    );
    expect(await record(repealed)).toMatchObject({ validity: 'inForce' });
    await tick(cms.payload, new Date('2031-03-02T10:00:00.000Z'));
    expect(await record(repealed)).toMatchObject({ validity: 'inForce' });
    await tick(cms.payload, new Date('2031-03-03T10:00:00.000Z'));
    expect(await record(repealed)).toMatchObject({ validity: 'repealed' });
    const named = (
      await record(
        await published(formOf('communique', 'wynik', {}, { relations: [{ kind: 'resultOf', target: repealed }] })),
      )
    ).relations;
    expect(named).toMatchObject([{ kind: 'resultOf', id: repealed, slug: 'uchylana' }]);
  });

  test('three months after a result the chosen person is forgotten, in drafts and kept versions too', async () => {
    const { eraseResultsOnNewDay } = await import('./eraseResults.ts');
    const { createLocalReq } = await import('payload');
    const erase = async (today: string) => eraseResultsOnNewDay(await createLocalReq({}, cms.payload), { today });
    const id = await published(
      formOf('recruitment', 'wynik-naboru', {
        result: {
          publishedOn: '2025-11-20',
          chosen: { name: 'Maria Próbna', town: 'Chełm' },
          reasons: 'Maria Próbna ma doświadczenie.',
        },
      }),
    );
    await cms.call('PATCH', `/announcements/${id}?draft=true`, {
      staff: publisher,
      body: { summary: 'Nowszy szkic.' },
    });
    await erase('2026-02-19');
    expect(JSON.stringify(await record(id))).toContain('Maria Próbna');
    await erase('2026-02-20');
    await erase('2026-02-21');
    expect(await record(id)).toMatchObject({
      result: {
        publishedOn: '2025-11-20',
        reasons: '[dane usunięto] ma doświadczenie.',
        personalDataErasedOn: '2026-02-20',
      },
      tasks: ['przegląd drzew'],
      summary: testAnnouncement('').summary,
    });
    const versions = await cms.payload.findVersions({ collection: 'announcements', where: { parent: { equals: id } } });
    expect(versions.docs.length).toBeGreaterThan(1);
    expect(JSON.stringify(versions.docs)).not.toContain('Maria Próbna');
    expect(JSON.stringify(versions.docs)).toContain('Nowszy szkic.');
    const erasures = (await register(id)).filter(({ reason }) => reason?.includes('3 miesiące'));
    expect(erasures).toHaveLength(1);
    const again = await cms.call('PATCH', `/announcements/${id}`, { staff: publisher, body: { _status: 'published' } });
    expect(again.status, await again.clone().text()).toBe(200);
    expect(JSON.stringify(await record(id))).not.toContain('Maria Próbna');
  });

  test('the chosen person is named in the result alone, where the name can be forgotten', async () => {
    const [error] = await refusals(
      formOf('recruitment', 'nazwisko', {}, { summary: 'Wybraliśmy osobę: Maria Próbna.' }),
    );
    expect(error).toMatchObject({ path: 'recruitment.result.chosen.name' });
  });
});
