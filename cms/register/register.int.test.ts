import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseDetailSchema, caseForClerkSchema } from '../../content-models/cases/case.ts';
import { generalLetter } from '../seed/content/services/generalLetter.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const filing = (subject: string) => ({
  service: generalLetter.slug,
  version: 1,
  answers: {
    ...{ givenName: 'Anna', familyName: 'Łoś', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
    ...{ subject, text: 'Proszę o odpowiedź.' },
  },
  clauseVersion: generalLetter.clause.version,
});

describeOnDatabases('The sign of a case', (database) => {
  let cms: TestCms;
  let anna: TestFiler;
  let clerk: { id: string; token: string };

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    await publishServiceVersion(req, { commune: chelm.id, definition: generalLetter, publishedBy: 'system' });
    [anna] = (await testFilers(cms, 1)) as [TestFiler];
    clerk = await cms.staff('clerk');
  });
  afterAll(async () => {
    await cms.stop();
  });

  const number = async (numbering: 'here' | 'office') => {
    const { chelm } = await cms.communes();
    await cms.payload.update({ collection: 'communes', id: chelm.id, data: { numbering } });
  };
  const filed = async (): Promise<{ id: string; number: string }> => {
    const answer = await anna.file(filing(randomUUID()), randomUUID());
    const { number: given } = caseDetailSchema.parse(await answer.json());
    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: given } } });
    return { id: docs[0]?.id ?? '', number: given };
  };
  const register = (id: string, body: object = {}, token = clerk.token) =>
    cms.call('POST', `/cases/${id}/register`, { staff: token, body });
  const signOf = async (answer: Response) => caseForClerkSchema.parse(await answer.json()).sign;

  test('is typed by the clerk where the office numbers: in its shape, and once in a commune', async () => {
    await number('office');
    const [one, two] = [await filed(), await filed()];
    for (const sign of [undefined, '', 'OŚ/6131/12/2026', 'os.6131.12.2026'])
      expect((await register(one.id, { sign })).status).toBe(422);
    expect(await signOf(await register(one.id, { sign: 'OR.0143.7.2026.AK' }))).toBe('OR.0143.7.2026.AK');
    const taken = await register(two.id, { sign: 'OR.0143.7.2026.AK' });
    expect(taken.status).toBe(422);
    expect(await taken.json()).toMatchObject({ errors: [{ path: 'sign' }] });
    expect((await register(one.id, { sign: 'OR.0143.8.2026' })).status).toBe(409);
  });

  test('both sides see it, the resident is told, and a mail says nothing of the matter', async () => {
    const one = await filed();
    await register(one.id, { sign: 'OR.0143.99.2026' });
    const shown = caseDetailSchema.parse(await (await anna.get(`/portal/cases/${one.number}`)).json());
    expect(shown.sign).toBe('OR.0143.99.2026');
    expect(shown.events.map(({ kind }) => kind)).toEqual(['filed', 'registered']);
    const { notifications } = (await (await anna.get('/portal/notifications')).json()) as {
      notifications: { text?: string }[];
    };
    expect(notifications.some(({ text }) => text === 'Znak sprawy: OR.0143.99.2026')).toBe(true);
  });

  test('eight clerks registering at once get numbers without a gap, a stranger and a failure use none up', async () => {
    await number('here');
    const cases: { id: string }[] = [];
    for (let at = 0; at < 24; at += 1) cases.push(await filed());
    const strange = await cms.staff('clerk', 'koden');
    expect((await register(cases[0]?.id ?? '', {}, strange.token)).status).toBe(404);
    const { createLocalReq, initTransaction, killTransaction } = await import('payload');
    const { registerCase } = await import('./registerCase.ts');
    const req = await createLocalReq({}, cms.payload);
    await initTransaction(req);
    await registerCase(req, { id: clerk.id }, cases[0]?.id ?? '', {});
    await killTransaction(req);
    const lanes = Array.from({ length: 8 }, async (_, lane) => {
      const signs: (string | undefined)[] = [];
      for (const one of cases.filter((__, at) => at % 8 === lane)) signs.push(await signOf(await register(one.id)));
      return signs;
    });
    const signs = (await Promise.all(lanes)).flat();
    const year = new Date().getFullYear();
    const wanted = Array.from(
      { length: 24 },
      (_, at) => `OR.${generalLetter.jrwaClass}.${String(at + 1)}.${String(year)}`,
    );
    expect([...signs].sort()).toEqual([...wanted].sort());
  });

  test('at New Year the numbers begin anew by the clock of Warsaw, not of the computer', async () => {
    const { createLocalReq } = await import('payload');
    const { registerCase } = await import('./registerCase.ts');
    const at = async (moment: string) =>
      registerCase(
        await createLocalReq({}, cms.payload),
        { id: clerk.id },
        (await filed()).id,
        { initials: 'AK' },
        new Date(moment),
      );
    const klass = generalLetter.jrwaClass;
    expect(await at('2029-12-31T22:59:00Z')).toBe(`OR.${klass}.1.2029.AK`);
    expect(await at('2029-12-31T23:01:00Z')).toBe(`OR.${klass}.1.2030.AK`);
    expect(await at('2029-12-31T22:59:30Z')).toBe(`OR.${klass}.2.2029.AK`);
  });

  test('the first step of the office registers a case that nobody registered yet, a later one does not again', async () => {
    const one = await filed();
    const details = async () =>
      caseForClerkSchema.parse(
        await (await cms.call('GET', `/cases/${one.id}/details`, { staff: clerk.token })).json(),
      );
    const step = async () => {
      const { status, moves } = await details();
      const to = moves[0]?.to;
      return cms.call('POST', `/cases/${one.id}/move`, {
        staff: clerk.token,
        body: { from: status, to, message: 'Sprawdzamy.' },
      });
    };
    expect((await step()).status).toBe(200);
    const { sign, numbering, moves } = await details();
    expect(sign).toMatch(new RegExp(`^OR\\.${generalLetter.jrwaClass}\\.\\d+\\.\\d{4}$`));
    expect(numbering).toBe('here');
    if (moves.length > 0) expect((await step()).status).toBe(200);
    expect((await details()).sign).toBe(sign);
    expect((await details()).events.filter(({ kind }) => kind === 'registered')).toHaveLength(1);
  });
});
