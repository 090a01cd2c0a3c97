import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  caseDetailSchema,
  caseForClerkSchema,
  caseListSchema,
  type CaseDetail,
} from '../../content-models/cases/case.ts';
import { generalLetter } from '../seed/content/services/generalLetter.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testFilers, type TestFiler } from './testFilers.ts';

const letter = (text = 'Proszę o naprawę lampy przy ulicy Lubelskiej 12.') => ({
  service: 'pismo-ogolne',
  version: 1,
  answers: {
    givenName: 'Anna',
    familyName: 'Próbna',
    street: 'Lubelska 12/3',
    postalCode: '22100',
    town: 'Chełm',
    subject: 'Lampa uliczna',
    text,
  },
  clauseVersion: generalLetter.clause.version,
});

describeOnDatabases('A resident files a letter and a clerk answers', (database) => {
  let cms: TestCms;
  let anna: TestFiler;
  let jan: TestFiler;
  const key = () => randomUUID();
  const detail = async (answer: Response): Promise<CaseDetail> => caseDetailSchema.parse(await answer.json());
  const count = async (collection: 'cases' | 'outbox' | 'caseEvents' | 'idempotencyKeys'): Promise<number> =>
    (await cms.payload.count({ collection })).totalDocs;
  const idOfCase = async (number: string): Promise<string> => {
    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: number } } });
    return docs[0]?.id ?? '';
  };

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const req = await createLocalReq({}, cms.payload);
    for (const { id } of Object.values(await cms.communes()))
      await publishServiceVersion(req, { commune: id, definition: generalLetter, publishedBy: 'system' });
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  test('the form is open to everyone, in its newest version', async () => {
    const list = (await (await cms.call('GET', '/portal/services')).json()) as { services: { slug: string }[] };
    expect(list.services.map(({ slug }) => slug)).toEqual(['pismo-ogolne']);
    const one = (await (await cms.call('GET', '/portal/services/pismo-ogolne')).json()) as { number: number };
    expect(one.number).toBe(1);
    expect((await cms.call('GET', '/portal/services/nie-ma-takiej')).status).toBe(404);
  });

  test('of a hundred equal sendings at once one files, the others are told to ask again and then get its number', async () => {
    const same = key();
    const before = { cases: await count('cases'), mails: await count('outbox') };
    const answers = await Promise.all(Array.from({ length: 100 }, () => anna.file(letter(), same)));
    const made = answers.filter(({ status }) => status === 201);
    expect(made).toHaveLength(1);
    const told = answers.filter(({ status }) => status === 409);
    // whoever came when it was done has the case already
    expect(told.length + answers.filter(({ status }) => status === 200).length).toBe(99);
    expect(told.length).toBeGreaterThan(0);
    for (const answer of told) {
      expect(answer.headers.get('retry-after')).toBe('1');
      expect(await answer.json()).toMatchObject({ type: 'urn:moje-miasto:in-flight', status: 409 });
    }
    const again = await Promise.all(Array.from({ length: 100 }, () => anna.file(letter(), same)));
    expect(again.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
    const last = await anna.file(letter(), same);
    expect(last.status).toBe(200);
    expect((await detail(last)).number).toBe((await detail(made[0] as Response)).number);
    expect(await count('cases')).toBe(before.cases + 1);
    expect(await count('outbox')).toBe(before.mails + 1);
  });

  test('a sending that failed leaves its key free for the next try', async () => {
    const same = key();
    expect((await anna.file({ ...letter(), version: 7 }, same)).status).toBe(409);
    expect((await anna.file(letter(), same)).status).toBe(201);
  });

  test('the same letter sent again later gives the same case; another letter with that key is refused', async () => {
    const same = key();
    const first = await detail(await anna.file(letter(), same));
    const again = await anna.file(letter(), same);
    expect(again.status).toBe(200);
    expect((await detail(again)).number).toBe(first.number);
    const other = await anna.file(letter('Coś zupełnie innego.'), same);
    expect(other.status).toBe(422);
    expect(other.headers.get('content-type')).toContain('application/problem+json');
    // The key is the resident's own: somebody else may happen to choose the same.
    const stranger = await detail(await jan.file(letter(), same));
    expect(stranger.number).not.toBe(first.number);
  });

  test('equal and different letters racing with one key leave one case', async () => {
    const same = key();
    const before = await count('cases');
    const statuses = (
      await Promise.all([anna.file(letter(), same), anna.file(letter('Inna treść.'), same), anna.file(letter(), same)])
    ).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 409, 422]);
    expect(await count('cases')).toBe(before + 1);
  });

  test('without a usable key, or with an old form, nothing is filed', async () => {
    const before = await count('cases');
    expect((await anna.file(letter(), undefined)).status).toBe(400);
    expect((await anna.file(letter(), 'krótki')).status).toBe(400);
    const old = await anna.file({ ...letter(), version: 7 }, key());
    expect(old.status).toBe(409);
    expect(await old.json()).toMatchObject({ type: 'urn:moje-miasto:form-changed' });
    const empty = await anna.file({ ...letter(), answers: { givenName: 'Anna' } }, key());
    expect(empty.status).toBe(422);
    const { errors } = (await empty.json()) as { errors: { path: string }[] };
    expect(errors.map(({ path }) => path)).toContain('street');
    expect((await anna.file({ ...letter(), clauseVersion: '1999' }, key())).status).toBe(422);
    expect((await cms.call('POST', '/portal/cases', { body: letter() })).status).toBe(401);
    expect(await count('cases')).toBe(before);
  });

  test('eight people filing at once get numbers without a gap', async () => {
    const filers = await testFilers(cms, 8);
    const before = await count('cases');
    const filed = await Promise.all(
      filers.flatMap((filer) => [1, 2, 3].map(async () => detail(await filer.file(letter(), key())))),
    );
    const year = filed[0]?.filedAt.slice(0, 4) ?? '';
    const expected = filed.map((_, index) => `MM-${year}-${String(before + index + 1).padStart(6, '0')}`);
    expect(filed.map(({ number }) => number).sort()).toEqual(expected);
  });

  test('the resident sees the case, its answers and its legal date; nothing of it rests readable', async () => {
    const filed = await detail(await anna.file(letter('Sekretne zdanie Anny.'), key()));
    const shown = await detail(await anna.get(`/portal/cases/${filed.number}`));
    expect(shown).toEqual(filed);
    expect(shown.answers).toContainEqual({ label: 'Treść', value: 'Sekretne zdanie Anny.' });
    expect(shown.answers).toContainEqual({ label: 'Kod pocztowy', value: '22-100' });
    expect(shown.signed).toBe(false);
    expect(shown.turn).toBe('office');
    const { localDateOf } = await import('../../content-models/shared/localDate.ts');
    const { legalDeadline } = await import('../../content-models/shared/legalDeadline.ts');
    expect(shown.dueOn).toBe(legalDeadline(localDateOf(shown.filedAt), { days: 30 }));
    const { docs } = await cms.payload.find({
      collection: 'cases',
      where: { number: { equals: filed.number } },
      depth: 0,
    });
    const raw = JSON.stringify(docs);
    expect(raw).not.toContain('Sekretne');
    expect(raw).not.toContain('Próbna');
    const audit = JSON.stringify(
      (await cms.payload.find({ collection: 'auditEvents', pagination: false, depth: 0 })).docs,
    );
    for (const secret of ['Sekretne', 'Próbna', '@']) expect(audit).not.toContain(secret);
  });

  test('somebody else’s case, a guessed number and nonsense get the same 404', async () => {
    const filed = await detail(await anna.file(letter(), key()));
    const foreign = await jan.get(`/portal/cases/${filed.number}`);
    const guessed = await jan.get('/portal/cases/MM-2026-999999');
    const nonsense = await jan.get('/portal/cases/cokolwiek');
    expect([foreign.status, guessed.status, nonsense.status]).toEqual([404, 404, 404]);
    const body = await foreign.text();
    expect(await guessed.text()).toBe(body);
    expect(await nonsense.text()).toBe(body);
    const list = caseListSchema.parse(await (await jan.get('/portal/cases')).json());
    expect(list.cases.map(({ number }) => number)).not.toContain(filed.number);
  });

  test('the clerk of that department reads the case and answers it; the resident gets a mail without the answer', async () => {
    const filed = await detail(await anna.file(letter('Do przeczytania.'), key()));
    const id = await idOfCase(filed.number);
    const clerk = (await cms.staff('clerk')).token;
    const move = (from: string, to: string, message?: string) =>
      cms.call('POST', `/cases/${id}/move`, { staff: clerk, body: { from, to, message } });

    const seen = caseForClerkSchema.parse(
      await (await cms.call('GET', `/cases/${id}/details`, { staff: clerk })).json(),
    );
    expect(seen.answers).toContainEqual({ label: 'Treść', value: 'Do przeczytania.' });
    expect(seen.resident.email).toBe(anna.email);
    expect(seen.moves.map(({ to }) => to)).toEqual(['registered', 'leftUnexamined']);

    expect((await move('submitted', 'resolved')).status).toBe(409);
    expect((await move('inProgress', 'resolved', 'Gotowe.')).status).toBe(409);
    expect((await move('submitted', 'leftUnexamined', ' ')).status).toBe(422);
    const mails = await count('outbox');
    const raced = await Promise.all([move('submitted', 'registered'), move('submitted', 'registered')]);
    expect(raced.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await move('registered', 'inProgress')).status).toBe(200);
    expect((await move('inProgress', 'completion', 'Proszę o podpis pod pismem.')).status).toBe(200);
    expect(await count('outbox')).toBe(mails + 3);

    const shown = await detail(await anna.get(`/portal/cases/${filed.number}`));
    expect(shown.status).toBe('completion');
    expect(shown.turn).toBe('resident');
    expect(shown.events.map(({ kind }) => kind)).toEqual(['filed', 'moved', 'moved', 'called']);
    expect(shown.events.at(-1)?.message).toContain('Proszę o podpis pod pismem.');
    const list = caseListSchema.parse(await (await anna.get('/portal/cases')).json());
    expect(list.cases[0]?.number).toBe(filed.number);

    const { open } = await import('../sealing/sealing.ts');
    const { dataKeys } = await import('../sealing/secrets.ts');
    const { docs } = await cms.payload.find({ collection: 'outbox', pagination: false, depth: 0 });
    const sent = docs
      .map((mail) => open(dataKeys(), mail.id, mail.sealedMessage))
      .filter((mail) => mail.includes(filed.number));
    expect(sent).toHaveLength(4);
    expect(sent.join()).toContain('http://chelm.localhost:4321/moje-miasto/sprawa/?numer=');
    expect(sent.join()).not.toContain('Proszę o podpis');
    expect(sent.join()).not.toContain('Do przeczytania');
  });

  test('while the office waits for the resident its term stands still, and goes on with those days more', async () => {
    const filed = await detail(await anna.file(letter(), key()));
    const id = await idOfCase(filed.number);
    const clerk = (await cms.staff('clerk')).token;
    const move = async (from: string, to: string): Promise<CaseDetail> => {
      const body = { from, to, message: 'Proszę o podpis.' };
      expect((await cms.call('POST', `/cases/${id}/move`, { staff: clerk, body })).status).toBe(200);
      return detail(await anna.get(`/portal/cases/${filed.number}`));
    };
    await move('submitted', 'registered');
    expect(await move('registered', 'inProgress')).toMatchObject({ clock: 'runs', dueOn: filed.dueOn });
    expect(await move('inProgress', 'completion')).toMatchObject({ clock: 'stands', dueOn: filed.dueOn });
    // the call was sent nine days ago
    const { addDays, localDateOf } = await import('../../content-models/shared/localDate.ts');
    const { legalDeadline } = await import('../../content-models/shared/legalDeadline.ts');
    const today = localDateOf(new Date());
    await cms.payload.db.updateMany({
      collection: 'caseEvents',
      where: { and: [{ case: { equals: id } }, { status: { equals: 'completion' } }] },
      data: { at: `${addDays(today, -9)}T12:00:00.000Z` },
    });
    const filedOn = addDays(today, -12);
    await cms.payload.db.updateOne({ collection: 'cases', id, data: { filedAt: `${filedOn}T12:00:00.000Z` } });
    await cms.payload.db.updateMany({
      collection: 'caseEvents',
      where: { and: [{ case: { equals: id } }, { status: { in: ['submitted', 'registered', 'inProgress'] } }] },
      data: { at: `${filedOn}T12:00:00.000Z` },
    });
    expect(await move('completion', 'inProgress')).toMatchObject({
      clock: 'runs',
      dueOn: legalDeadline(filedOn, { days: 30 + 9 }),
    });
  });

  test('to everyone else in every office the case does not exist, whatever they try', async () => {
    const filed = await detail(await anna.file(letter(), key()));
    const id = await idOfCase(filed.number);
    const others = [
      await cms.staff('clerk', 'koden'),
      await cms.staff('head', 'dzierzkowice'),
      await cms.staff('editor'),
      await cms.staff('publisher'),
      await cms.staff('administrator'),
      await cms.staff('superadministrator'),
    ];
    const reference = await (
      await cms.call('GET', '/cases/00000000-0000-7000-8000-000000000000/details', {
        staff: (await cms.staff('clerk')).token,
      })
    ).text();
    for (const { token } of others) {
      const read = await cms.call('GET', `/cases/${id}/details`, { staff: token });
      const moved = await cms.call('POST', `/cases/${id}/move`, {
        staff: token,
        body: { from: 'submitted', to: 'registered' },
      });
      expect([read.status, moved.status]).toEqual([404, 404]);
      expect(await read.text()).toBe(reference);
      expect(await moved.text()).toBe(reference);
    }
    for (const options of [{}, { cookie: anna.cookie }]) {
      expect((await cms.call('GET', `/cases/${id}/details`, options)).status).toBe(401);
      expect((await cms.call('POST', `/cases/${id}/move`, { ...options, body: {} })).status).toBe(401);
      expect((await cms.call('GET', `/cases/${id}`, options)).status).toBeGreaterThanOrEqual(400);
    }
    const clerk = (await cms.staff('clerk')).token;
    expect((await cms.call('GET', '/portal/cases', { staff: clerk })).status).toBe(401);
  });

  test('a case cannot be edited, made or deleted as a row, and a published form cannot be changed, by anyone', async () => {
    const filed = await detail(await anna.file(letter(), key()));
    const id = await idOfCase(filed.number);
    const version = (await cms.payload.find({ collection: 'serviceVersions', limit: 1 })).docs[0];
    const everyone = [
      ...(await Promise.all(
        (['editor', 'publisher', 'clerk', 'head', 'administrator', 'superadministrator'] as const).map(
          async (role) => ({
            staff: (await cms.staff(role)).token,
          }),
        ),
      )),
      { cookie: anna.cookie },
      {},
    ];
    for (const who of everyone) {
      for (const [collection, row] of [
        ['cases', id],
        ['serviceVersions', version?.id ?? ''],
      ] as const) {
        const tries = await Promise.all([
          cms.call('PATCH', `/${collection}/${row}`, { ...who, body: { title: 'Zmieniono', definition: {} } }),
          cms.call('PATCH', `/${collection}?where[id][equals]=${row}`, { ...who, body: { title: 'Zmieniono' } }),
          cms.call('DELETE', `/${collection}/${row}`, who),
          cms.call('DELETE', `/${collection}?where[id][equals]=${row}`, who),
          cms.call('POST', `/${collection}`, { ...who, body: { title: 'Nowe', number: 2 } }),
          cms.call('POST', `/${collection}/${row}/duplicate`, { ...who, body: {} }),
        ]);
        for (const { status } of tries) expect(status).toBeGreaterThanOrEqual(400);
      }
    }
    const kept = await cms.payload.find({
      collection: 'serviceVersions',
      where: { id: { equals: version?.id ?? '' } },
    });
    expect(kept.docs[0]).toEqual(version);
  });

  test('after all of this the audit trail is intact and knows who read the case', async () => {
    const { verifyChain } = await import('../audit/verifyChain.ts');
    expect(await verifyChain(cms.payload)).toMatchObject({ intact: true });
    const clerk = await cms.staff('clerk');
    const { docs } = await cms.payload.find({
      collection: 'auditEvents',
      where: { and: [{ action: { equals: 'case.read' } }, { actor: { equals: `staff:${clerk.id}` } }] },
    });
    expect(docs.length).toBeGreaterThan(0);
    const [row] = docs;
    await cms.payload.db.updateOne({ collection: 'auditEvents', id: row?.id ?? '', data: { actor: 'staff:kto-inny' } });
    expect(await verifyChain(cms.payload)).toMatchObject({ intact: false, seq: row?.seq, fault: 'edited' });
  });
});
