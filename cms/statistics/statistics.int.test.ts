import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statisticsSchema } from '../../content-models/statistics/statistics.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { generalLetter } from '../seed/content/services/generalLetter.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

describeOnDatabases('The statistics of the office', (database) => {
  let cms: TestCms;
  let anna: TestFiler;
  const final = generalLetter.statuses.find((status) => status.final)?.name ?? '';
  const [step] = generalLetter.steps;

  const file = async (): Promise<{ id: string; number: string }> => {
    const answer = await anna.file(
      {
        service: generalLetter.slug,
        version: 1,
        answers: {
          ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lubelska 12/3', postalCode: '22-100', town: 'Chełm' },
          ...{ subject: 'Lampa uliczna', text: 'Proszę o naprawę lampy przy ulicy Lubelskiej 12.' },
        },
        clauseVersion: generalLetter.clause.version,
      },
      randomUUID(),
    );
    const { number } = (await answer.json()) as { number: string };
    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: number } } });
    return { id: docs[0]?.id ?? '', number };
  };
  const numbers = async (token: string) => {
    const answer = await cms.call('GET', '/statistics', { staff: token });
    expect(answer.status).toBe(200);
    return statisticsSchema.parse(await answer.json());
  };
  const count = (body: object, options: { host?: string; slug?: string; cookie?: string } = {}) =>
    cms.call('POST', `/portal/services/${options.slug ?? generalLetter.slug}/step`, {
      body,
      ...(options.host === undefined ? {} : { host: options.host }),
      cookie: options.cookie,
    });

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm, koden } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    for (const { id: commune } of [chelm, koden]) {
      await publishServiceVersion(req, { commune, definition: generalLetter, publishedBy: 'system' });
    }
    [anna] = (await testFilers(cms, 1)) as [TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  test('a resident reads how long such cases take once ten of them have ended, and not before', async () => {
    const { forecastsOf } = await import('./forecasts.ts');
    const { createLocalReq } = await import('payload');
    const { chelm, koden } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    const endedAt = new Date().toISOString();
    for (let days = 1; days <= 10; days += 1) {
      const { id } = await file();
      const filedAt = new Date(Date.now() - days * 86_400_000).toISOString();
      await cms.payload.db.updateOne({ collection: 'cases', id, data: { filedAt, status: final, endedAt } });
      expect((await forecastsOf(req, chelm.id)).size).toBe(days < 10 ? 0 : 1);
    }
    expect((await forecastsOf(req, koden.id)).size).toBe(0);
    const { number } = await file();
    const shown = (await (await anna.get(`/portal/cases/${number}`)).json()) as { usual?: unknown };
    expect(shown.usual).toEqual({ p50: 5, p90: 9, of: 10 });
  });

  test('the head and the administrator see the numbers of their own, and no name', async () => {
    const head = await numbers((await cms.staff('head')).token);
    const sum = (what: 'filed' | 'ended') => head.months.reduce((total, one) => total + one[what], 0);
    expect([sum('filed'), sum('ended')]).toEqual([11, 10]);
    expect(await numbers((await cms.staff('administrator')).token)).toEqual(head);
    expect((await numbers((await cms.staff('head', 'koden')).token)).months).toEqual([]);
    expect(JSON.stringify(head)).not.toMatch(/Próbna|Anna|Lampa/);
    for (const role of ['clerk', 'editor', 'superadministrator'] as const) {
      expect((await cms.call('GET', '/statistics', { staff: (await cms.staff(role)).token })).status).toBe(404);
    }
    expect((await cms.call('GET', '/statistics', {})).status).toBe(401);
  });

  test('the table is taken away as a Polish spreadsheet wants it', async () => {
    const { token } = await cms.staff('head');
    const answer = await cms.call('GET', '/statistics/months.csv', { staff: token });
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8')).toContain('miesiąc;usługa;złożone');
  });

  test('steps are counted without a person, at once by many, and only steps that are there', async () => {
    const begun = { step: step?.name, what: 'begun' };
    const answers = await Promise.all([count(begun), count(begun), count(begun), count(begun)]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    await count({ step: step?.name, what: 'left' }, { cookie: anna.cookie });
    expect((await count({ step: 'no-such-step', what: 'begun' })).status).toBe(404);
    expect((await count(begun, { slug: 'nie-ma-takiej' })).status).toBe(404);
    expect((await count({ step: step?.name, what: 'read' })).status).toBe(422);
    const { docs } = await cms.payload.find({ collection: 'filingCounts' });
    expect(docs).toMatchObject([{ begun: 4, left: 1 }]);
    expect(Object.keys(docs[0] ?? {}).sort()).toEqual(
      ['begun', 'commune', 'day', 'id', 'key', 'left', 'service', 'step'].sort(),
    );
    expect((await numbers((await cms.staff('head')).token)).steps).toMatchObject([{ begun: 4, left: 1 }]);
    expect((await numbers((await cms.staff('head', 'koden')).token)).steps).toEqual([]);
  });
});
