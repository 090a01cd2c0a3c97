import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseDetailSchema } from '../../content-models/cases/case.ts';
import { streetListSchema } from '../../content-models/streets/street.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { dogFee } from '../seed/content/services/dogFee.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const service = dogFee('chelm', 4800);
const home = { postalCode: '22-100', town: 'Chełm', street: 'lwowska', houseNumber: '3' };

describeOnDatabases('Streets of a commune', (database) => {
  let cms: TestCms;
  let anna: TestFiler;

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    await publishServiceVersion(req, { commune: chelm.id, definition: service, publishedBy: 'system' });
    [anna] = (await testFilers(cms, 1)) as [TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  const add = async (role: 'editor' | 'clerk', street: object) =>
    cms.call('POST', '/streets', { staff: (await cms.staff(role)).token, body: street });
  const listOf = async (tenant: 'chelm' | 'koden') => {
    const answer = await cms.call('GET', '/portal/streets', { host: (await cms.communes())[tenant].host });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    return streetListSchema.parse(await answer.json()).streets;
  };
  const file = (answers: object) =>
    anna.file(
      {
        ...{ service: service.slug, version: 1, clauseVersion: service.clause.version },
        answers: {
          ...{ givenName: 'Anna', familyName: 'Łoś', since: '2026-01-01', dogs: '1', relief: 'none', home: [home] },
          ...answers,
        },
      },
      randomUUID(),
    );
  const filed = async (answers: object) => {
    const answer = await file(answers);
    expect(answer.status).toBe(201);
    return caseDetailSchema.parse(await answer.json()).answers;
  };

  test('while there is no list, a street is taken as it is typed', async () => {
    expect(await listOf('chelm')).toEqual([]);
    expect(await filed({})).toContainEqual({
      label: 'Adres, pod którym mieszkasz z psem',
      value: 'lwowska 3, 22-100 Chełm',
    });
  });

  test('an editor keeps the list of their own commune, a clerk does not, and everybody may read it', async () => {
    const { koden } = await cms.communes();
    const street = { kind: 'ul.', name: 'Lwowska', town: 'Chełm', commune: koden.id };
    expect((await add('clerk', street)).status).toBe(403);
    expect((await add('editor', street)).status).toBe(201);
    expect((await add('editor', { ...street, kind: 'pl.', name: 'Łuczkowskiego' })).status).toBe(201);
    expect(await listOf('chelm')).toEqual([
      { kind: 'ul.', name: 'Lwowska', town: 'Chełm' },
      { kind: 'pl.', name: 'Łuczkowskiego', town: 'Chełm' },
    ]);
    expect(await listOf('koden')).toEqual([]);
  });

  test('the office checks a street by the list as the browser does, and keeps it as the list writes it', async () => {
    expect((await filed({})).map(({ value }) => value)).toContain('ul. Lwowska 3, 22-100 Chełm');
    const refused = await file({ home: [{ ...home, street: 'Lwoska' }] });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      errors: [{ path: 'home.0.street', message: expect.stringContaining('ul. Lwowska?') as string }],
    });
  });

  test('streets out of the register are added to what is there, by whoever keeps the list', async () => {
    const streets = [
      { kind: 'ul.', name: 'Lwowska', town: 'Chełm' },
      { kind: 'ul.', name: 'Pocztowa', town: 'Chełm' },
    ];
    const load = async (role: 'editor' | 'clerk') =>
      cms.call('POST', '/streets/teryt', { staff: (await cms.staff(role)).token, body: { streets } });
    expect((await load('clerk')).status).toBe(403);
    expect((await cms.call('POST', '/streets/teryt', { body: { streets } })).status).toBe(403);
    expect(await (await load('editor')).json()).toEqual({ added: 1, known: 1 });
    expect(await (await load('editor')).json()).toEqual({ added: 0, known: 2 });
    expect(await listOf('chelm')).toHaveLength(3);
  });

  test('a consent is shown with the version that was agreed to, and as none where it was left out', async () => {
    const consented = (answers: { label: string; value: string }[]) =>
      answers.find(({ label }) => label.startsWith('Zgadzam się'))?.value;
    expect(consented(await filed({ phone: '601234567', textMessages: 'yes' }))).toBe('tak (wersja\u00a02026-11-29)');
    expect(consented(await filed({ phone: '601234567' }))).toBe('nie');
    expect(consented(await filed({}))).toBeUndefined();
    expect((await file({ phone: '601234567', textMessages: 'yes@2020' })).status).toBe(422);
  });
});
