import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactSchema, noContact } from '../../content-models/residents/contact.ts';
import { prefillAnswerSchema } from '../../content-models/services/prefill.ts';
import { serviceDefinitionSchema, type ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { publicInformation } from '../seed/content/services/publicInformation.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const own = (name: string, prefill: object) => ({ type: 'text', name, label: `Pytanie ${name}`, prefill });
/** A form that asks the account and earlier cases, its own and those of another form. */
const asking: ServiceDefinition = serviceDefinitionSchema.parse({
  ...{ ...publicInformation, slug: 'pytania', scenarios: [] },
  steps: [
    {
      name: 'all',
      title: 'Pytania',
      fields: [
        own('name', { from: 'profile', what: 'fullName' }),
        own('mail', { from: 'profile', what: 'email' }),
        own('address', { from: 'profile', what: 'address' }),
        own('plot', { from: 'earlierCase', field: 'plot' }),
        own('shop', { from: 'earlierCase', service: 'inne-pytania', field: 'plot' }),
        { type: 'text', name: 'quiet', label: 'Pytanie bez podpowiedzi', required: false },
      ],
    },
  ],
});
const other: ServiceDefinition = { ...asking, slug: 'inne-pytania' };

describeOnDatabases('What is known of a form’s questions', (database) => {
  let cms: TestCms;
  let anna: TestFiler;
  let jan: TestFiler;

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm, koden } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    for (const { id } of [chelm, koden])
      for (const definition of [asking, other])
        await publishServiceVersion(req, { commune: id, definition, publishedBy: 'system' });
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  const offersOf = async (who: TestFiler, host?: string) => {
    const answer = await cms.call('GET', `/portal/services/${asking.slug}/prefill`, {
      cookie: who.cookie,
      ...(host === undefined ? {} : { host }),
    });
    return prefillAnswerSchema.parse(await answer.json()).offers;
  };
  const file = async (who: TestFiler, plot: string, { slug, clause } = asking): Promise<string> => {
    const answers = { name: 'Anna', mail: 'a@b.example', address: 'tu', plot, shop: 'sklep', quiet: 'cicho' };
    const filing = { service: slug, version: 1, answers, clauseVersion: clause.version };
    const answer = await who.file(filing, randomUUID());
    expect(answer.status).toBe(201);
    return ((await answer.json()) as { number: string }).number;
  };
  const keep = (who: TestFiler, contact: object) =>
    cms.call('PUT', '/portal/profile', { cookie: who.cookie, body: { ...noContact, ...contact } });
  const values = (offers: Awaited<ReturnType<typeof offersOf>>) =>
    Object.fromEntries(Object.entries(offers).map(([name, { value }]) => [name, value]));

  test('a phone and an address are kept when the resident says so, sealed, and forgotten when they say so', async () => {
    expect(contactSchema.parse(await (await anna.get('/portal/profile')).json())).toEqual(noContact);
    const wrong = await keep(anna, { phone: '12', street: 'Lwowska 3' });
    expect(wrong.status).toBe(422);
    expect(((await wrong.json()) as { errors: { path: string }[] }).errors.map(({ path }) => path)).toContain('phone');
    // what says nothing of an address does not wipe it out
    expect((await cms.call('PUT', '/portal/profile', { cookie: anna.cookie, body: {} })).status).toBe(422);
    const half = await keep(anna, { street: 'Lwowska 3' });
    expect(((await half.json()) as { errors: { path: string }[] }).errors.map(({ path }) => path)).toEqual([
      'postalCode',
      'town',
    ]);
    const contact = { phone: '600 100 200', street: 'Lwowska 3', postalCode: '22100', town: 'Chełm' };
    expect(await (await keep(anna, contact)).json()).toEqual({
      ...contact,
      phone: '+48600100200',
      postalCode: '22-100',
    });
    const row = await cms.payload.db.findOne({ collection: 'residents', where: { id: { equals: anna.id } } });
    expect(JSON.stringify(row)).not.toMatch(/Lwowska|600100200/);
    expect(contactSchema.parse(await (await jan.get('/portal/profile')).json())).toEqual(noContact);
    expect((await cms.call('GET', '/portal/profile')).status).toBe(401);
    await keep(jan, { phone: '700200300' });
    expect((await cms.call('DELETE', '/portal/profile', { cookie: jan.cookie })).status).toBe(204);
    expect(contactSchema.parse(await (await jan.get('/portal/profile')).json())).toEqual(noContact);
  });

  test('only what this form asks is told, of the account first', async () => {
    expect(values(await offersOf(anna))).toEqual({
      name: 'Anna Próbna',
      mail: anna.email,
      address: 'Lwowska 3, 22-100 Chełm',
    });
    expect((await cms.call('GET', `/portal/services/${asking.slug}/prefill`)).status).toBe(401);
    const none = await cms.call('GET', '/portal/services/nie-ma/prefill', { cookie: anna.cookie });
    expect(none.status).toBe(404);
  });

  test('an earlier case is the resident’s newest one here: never a stranger’s, never another commune’s', async () => {
    const { koden } = await cms.communes();
    await file(anna, '1/1');
    const number = await file(anna, '2/2');
    const elsewhere = await file(anna, '3/3', other);
    const offers = await offersOf(anna);
    expect(values(offers)).toMatchObject({ plot: '2/2', shop: '3/3' });
    expect(offers.plot?.source).toMatchObject({ from: 'earlierCase', number });
    expect(offers.shop?.source).toMatchObject({ from: 'earlierCase', number: elsewhere });
    expect(offers).not.toHaveProperty('quiet');
    expect(Object.keys(values(await offersOf(jan))).sort()).toEqual(['mail', 'name']);
    expect(values(await offersOf(anna, koden.host))).not.toHaveProperty('plot');
  });
});
