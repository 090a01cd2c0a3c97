import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeSchema, type Change } from '../../content-models/changeRegister/change.ts';
import { feedSchema, publishedRecordSchema } from '../../content-models/publications/publication.ts';
import { staffRoles, type StaffRole } from '../access/roles.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';

const paragraph = (text: string) =>
  testAnnouncement('', {}).body.root.children.map((block) => ({
    ...block,
    children: block.children.map((child) => ({ ...child, text })),
  }));
const body = (text: string) => {
  const whole = testAnnouncement('', {}).body;
  return { root: { ...whole.root, children: paragraph(text) } };
};

type Step =
  | { kind: 'title' | 'body' | 'deadline' | 'nothing' | 'draft'; document: number; number: number }
  | { kind: 'attach' | 'detach' | 'remove' | 'archive' | 'unarchive'; document: number; number: number };

/** What the test itself keeps of one document. */
interface Known {
  id: string;
  isPublic: boolean;
  isArchived: boolean;
  revision: number;
  attached: boolean;
  /** changed in a draft that nobody published yet */
  waiting: Set<string>;
}
interface Expected {
  docId: string;
  action: Change['action'];
  revision: number;
  reason: string | undefined;
  fields: string[];
}

const labels = { title: 'Tytuł', body: 'Treść', deadline: 'Termin dla mieszkańca', draft: 'Streszczenie' };
const inForm = ['Tytuł', 'Streszczenie', 'Treść', 'Załączniki', 'Termin dla mieszkańca'];
const ordered = (fields: Iterable<string>) => [...fields].sort((a, b) => inForm.indexOf(a) - inForm.indexOf(b));

describeOnDatabases('The register of changes', (database) => {
  let cms: TestCms;
  let service: Record<string, string>;
  let publisher: string;
  let pdf: string;
  beforeAll(async () => {
    cms = await startPayload({ database });
    const { chelm } = await cms.communes();
    const { serviceToken } = await import('../sealing/secrets.ts');
    service = { authorization: `Bearer ${serviceToken()}` };
    publisher = (await cms.staff('publisher')).token;
    const { makePdf } = await import('../pdf/makePdf.ts');
    const data = await makePdf({
      title: 'Regulamin konsultacji',
      subject: 'Zasady konsultacji.',
      issuer: 'Urząd Miasta Chełm',
      language: 'pl',
      createdOn: '2026-11-02',
      body: { blocks: [] },
    });
    const file = { data, mimetype: 'application/pdf', name: 'regulamin.pdf', size: data.length };
    const document = await cms.payload.create({
      collection: 'documents',
      data: { commune: chelm.id, language: 'pl', title: 'Regulamin konsultacji' },
      file,
    });
    pdf = document.id;
  });
  afterAll(async () => {
    await cms.stop();
  });

  const create = async (slug: string): Promise<string> => {
    const answer = await cms.call('POST', '/announcements', {
      staff: publisher,
      body: { ...testAnnouncement(slug), _status: 'published' },
    });
    expect(answer.status, await answer.clone().text()).toBe(201);
    return ((await answer.json()) as { doc: { id: string } }).doc.id;
  };
  const patch = async (id: string, data: Record<string, unknown>, draft = false): Promise<void> => {
    const answer = await cms.call('PATCH', `/announcements/${id}${draft ? '?draft=true' : ''}`, {
      staff: publisher,
      body: draft ? data : { ...data, _status: 'published' },
    });
    expect(answer.status, await answer.clone().text()).toBe(200);
  };
  const act = async (id: string, door: string, reason: string): Promise<number> =>
    (await cms.call('POST', `/announcements/${id}/${door}`, { staff: publisher, body: { reason } })).status;
  const rowsOf = async (ids: string[]) =>
    (
      await cms.payload.find({
        collection: 'changeRegister',
        where: { docId: { in: ids } },
        sort: 'id',
        pagination: false,
        limit: 1000,
      })
    ).docs;
  const records = async (kind: string, ids: string[]) => {
    const answer = await cms.call('GET', `/publications/records?kind=${kind}&ids=${ids.join(',')}`, {
      headers: service,
    });
    return (await answer.text())
      .split('\n')
      .filter(Boolean)
      .map((line) => publishedRecordSchema.parse(JSON.parse(line)));
  };

  /** Does one step for real, and says which rows it must have left. */
  const take = async (step: Step, known: Known): Promise<Expected[]> => {
    const reason = step.number % 2 === 0 ? `Powód numer ${String(step.number)}` : undefined;
    const row = (action: Change['action'], fields: string[], why = reason): Expected => ({
      docId: known.id,
      action,
      revision: known.revision,
      reason: why,
      fields,
    });
    const why = `Decyzja numer ${String(step.number)}`;
    if (step.kind === 'remove') {
      expect(await act(known.id, 'remove', why)).toBe(known.isPublic ? 200 : 409);
      if (!known.isPublic) return [];
      known.isPublic = false;
      known.isArchived = false;
      return [row('remove', [], why)];
    }
    if (step.kind === 'archive' || step.kind === 'unarchive') {
      const goes = known.isPublic && known.isArchived === (step.kind === 'unarchive');
      expect(await act(known.id, step.kind, why)).toBe(goes ? 200 : 409);
      if (!goes) return [];
      known.isArchived = step.kind === 'archive';
      return [row(step.kind === 'archive' ? 'archive' : 'restore', [], why)];
    }
    if (step.kind === 'draft') {
      await patch(known.id, { summary: `Streszczenie szkicu numer ${String(step.number)} dla mieszkańców.` }, true);
      known.waiting.add(labels.draft);
      return [];
    }
    const texts = {
      title: { title: `Konsultacje numer ${String(step.number)}` },
      body: { body: body(`Zapraszamy do udziału w konsultacjach numer ${String(step.number)}.`) },
      deadline: { deadlineAt: new Date(Date.UTC(2027, 0, 1, 0, step.number)).toISOString() },
      nothing: {},
      attach: { attachments: [pdf] },
      detach: { attachments: [] },
    };
    await patch(known.id, { ...texts[step.kind], ...(reason === undefined ? {} : { changeReason: reason }) });
    const wasPublic = known.isPublic;
    known.isPublic = true;
    known.revision += 1;
    const fields = new Set(known.waiting);
    known.waiting.clear();
    if (step.kind === 'title' || step.kind === 'body' || step.kind === 'deadline') fields.add(labels[step.kind]);
    const isAttached = step.kind === 'attach' ? true : step.kind === 'detach' ? false : known.attached;
    const filesChanged = isAttached !== known.attached;
    known.attached = isAttached;
    if (!wasPublic) return [row('restore', ordered([...fields, ...(filesChanged ? ['Załączniki'] : [])]))];
    const files = filesChanged ? [row(isAttached ? 'attach' : 'detach', ['Załączniki'])] : [];
    return fields.size > 0 || files.length === 0 ? [row('change', ordered(fields)), ...files] : files;
  };

  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom<Step['kind'][]>(
      'title',
      'body',
      'deadline',
      'nothing',
      'draft',
      'attach',
      'detach',
      'remove',
      'archive',
      'unarchive',
    ),
    document: fc.integer({ min: 0, max: 1 }),
    number: fc.integer({ min: 1, max: 9999 }),
  });

  let day = 0;
  test('after a day of random work it says just what happened: how often, in which order, why, and to which fields', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(step, { selector: ({ number }) => number, minLength: 6, maxLength: 12 }),
        async (steps) => {
          day += 1;
          const documents: Known[] = [];
          const expected: Expected[] = [];
          for (const one of [0, 1]) {
            const id = await create(`dzien-${String(day)}-${String(one)}`);
            documents.push({
              id,
              isPublic: true,
              isArchived: false,
              revision: 1,
              attached: false,
              waiting: new Set(),
            });
            expected.push({ docId: id, action: 'publish', revision: 1, reason: undefined, fields: [] });
          }
          for (const one of steps) {
            const known = documents[one.document];
            if (known) expected.push(...(await take(one, known)));
          }
          const rows = await rowsOf(documents.map(({ id }) => id));
          expect(
            rows.map(({ docId, action, revision, reason, changedFields }) => ({
              docId,
              action,
              revision,
              reason: reason ?? undefined,
              fields: changedFields,
            })),
          ).toEqual(expected);
          const told = await records(
            'change',
            rows.map(({ id }) => id),
          );
          expect(told.map(({ docId }) => docId)).toEqual(rows.map(({ id }) => id));
          // An archived document stays public, and a waiting draft stays inside.
          for (const { id, isPublic, isArchived } of documents) {
            const [record] = await records('announcement', [id]);
            expect(record?.kind).toBe(isPublic ? 'announcement' : 'removal');
            if (record?.kind === 'announcement')
              expect(record.document.metadata.archivedAt !== undefined).toBe(isArchived);
          }
        },
      ),
      { numRuns: 4, endOnFailure: true },
    );
  });

  test('a row goes to the site with its differences and its entry of the feed', async () => {
    const id = await create('roznice');
    const before = feedSchema.parse(
      await (await cms.call('GET', '/publications/feed?after=0', { headers: service })).json(),
    ).last;
    await patch(id, {
      body: body('Zapraszamy na spotkanie w sprawie konsultacji.'),
      changeReason: 'Zmieniło się zaproszenie.',
    });
    const { entries } = feedSchema.parse(
      await (await cms.call('GET', `/publications/feed?after=${String(before)}`, { headers: service })).json(),
    );
    expect(entries.map(({ kind }) => kind)).toEqual(['change', 'announcement']);
    const [record] = await records('change', [entries[0]?.docId ?? '']);
    const change = changeSchema.parse(record?.document);
    expect(change).toMatchObject({
      documentId: id,
      action: 'change',
      revision: 2,
      by: 'publisher chelm',
      reason: 'Zmieniło się zaproszenie.',
      inBip: true,
      withheld: false,
    });
    const [field] = change.fields;
    expect(field).toMatchObject({ label: 'Treść', difference: { kind: 'text' } });
    const parts = field?.difference?.kind === 'text' ? field.difference.paragraphs.flat() : [];
    expect(
      parts
        .filter(({ op }) => op === 'added')
        .map(({ text }) => text)
        .join(' '),
    ).toContain('spotkanie');
  });

  test('a correction that takes personal data out leaves no trace of them, asked for or not', async () => {
    const asked = await create('dane-na-prosbe');
    await patch(asked, { body: body('Stroną jest Jan z ulicy Ogrodowej.') });
    await patch(asked, { body: body('Stroną jest osoba fizyczna.'), hideChanges: true });
    const found = await create('dane-same');
    // the gate keeps such numbers out today; one that went public before it stood is still taken out without a trace
    await cms.payload.update({
      collection: 'announcements',
      id: found,
      data: { body: body('Pełnomocnik: PESEL 44051401359, Chełm.') as never, _status: 'published' },
      context: { seeding: true },
    });
    await patch(found, { body: body('Pełnomocnik: dane usunięto, Chełm.') });
    const rows = (await rowsOf([asked, found])).filter(({ revision }) => revision === 3);
    expect(rows).toMatchObject([
      { withheld: true, changedFields: ['Treść'], changes: [{ label: 'Treść' }] },
      { withheld: true, changedFields: ['Treść'], changes: [{ label: 'Treść' }] },
    ]);
    // The wish counts once.
    await patch(asked, { title: 'Konsultacje po poprawce' });
    expect((await rowsOf([asked])).at(-1)).toMatchObject({ withheld: false, changedFields: ['Tytuł'] });
  });

  test('nobody can write, change or delete a row, whatever the role', async () => {
    const id = await create('tylko-dopisywanie');
    const [row] = await rowsOf([id]);
    const forged = { kind: 'announcement', docId: id, revision: 9, action: 'change', title: 'x', path: '/x/', by: 'x' };
    for (const role of Object.keys(staffRoles) as StaffRole[]) {
      const { token } = await cms.staff(role);
      for (const [method, path, sent] of [
        ['POST', '/changeRegister', { ...forged, at: new Date().toISOString() }],
        ['PATCH', `/changeRegister/${row?.id ?? ''}`, { reason: 'inaczej' }],
        ['PATCH', `/changeRegister?where[docId][equals]=${id}`, { reason: 'inaczej' }],
        ['DELETE', `/changeRegister/${row?.id ?? ''}`, undefined],
        ['DELETE', `/changeRegister?where[docId][equals]=${id}`, undefined],
      ] as const) {
        const answer = await cms.call(method, path, { staff: token, body: sent });
        expect([401, 403, 404], `${role} ${method} ${path}`).toContain(answer.status);
      }
    }
    expect(await rowsOf([id])).toEqual([row]);
  });

  test('only a publisher of the own commune moves a document to the archive, and says why', async () => {
    const id = await create('kto-archiwizuje');
    const ask = async (role: StaffRole, tenant: 'chelm' | 'koden', reason: string) =>
      (
        await cms.call('POST', `/announcements/${id}/archive`, {
          staff: (await cms.staff(role, tenant)).token,
          body: { reason },
        })
      ).status;
    expect(await ask('editor', 'chelm', 'Bo jest stare')).toBe(403);
    expect(await ask('publisher', 'koden', 'Bo jest stare')).toBe(404);
    expect(await ask('publisher', 'chelm', 'Bo')).toBe(422);
    expect(await ask('publisher', 'chelm', 'Zastąpiono nowszym.')).toBe(200);
  });

  test('the clock writes down once that an announcement passed its last day, at the midnight when it did', async () => {
    const { tick } = await import('../clock/tick.ts');
    const answer = await cms.call('POST', '/announcements', {
      staff: publisher,
      body: { ...testAnnouncement('mija'), visibleTo: '2027-03-27T12:00:00.000Z', _status: 'published' },
    });
    const { id } = ((await answer.json()) as { doc: { id: string } }).doc;
    await tick(cms.payload, new Date('2027-03-27T22:00:00.000Z'));
    expect(await rowsOf([id])).toHaveLength(1);
    await tick(cms.payload, new Date('2027-03-29T10:00:00.000Z'));
    await tick(cms.payload, new Date('2027-03-30T10:00:00.000Z'));
    expect(await rowsOf([id])).toMatchObject([
      { action: 'publish' },
      { action: 'archive', by: 'Automatycznie', at: '2027-03-27T23:00:00.000Z', revision: 1 },
    ]);
  });
});
