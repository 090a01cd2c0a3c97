import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import type { InstitutionDoc, LinkDoc, ResidentDoc } from '../payload-types.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { demoLinks } from './content/households.ts';
import { demoInstitutions, demoSourcePath } from './content/institutions.ts';

let cms: TestCms;

beforeAll(async () => {
  cms = await startPayload();
  cms.payload.logger.level = 'silent';
  await cms.communes();
  // a city of the first version has its e-service
  const { seedCommune } = await import('./seedCommune.ts');
  const { demoCommunes } = await import('./content/communes.ts');
  const { createLocalReq: seedingReq } = await import('payload');
  for (const commune of demoCommunes) await seedCommune(await seedingReq({}, cms.payload), commune);
});
afterAll(async () => {
  await cms.stop();
});

const rows = async <Doc extends { id: string }>(collection: 'institutions' | 'links') =>
  (await cms.payload.db.find<Doc>({ collection, limit: 500, pagination: false })).docs;

test('a demo city seeded before there were links gets its institutions and links, once, and nothing old twice', async () => {
  const { seedDemo } = await import('./seedDemo.ts');
  const mark = join(cms.dataDir, 'seeded');
  writeFileSync(mark, '2026-11-01T08:00:00.000Z\n');
  await seedDemo(cms.payload, 2);
  const institutions = await rows<InstitutionDoc>('institutions');
  expect(institutions.length).toBe(demoInstitutions.length);
  const links = await rows<LinkDoc>('links');
  expect(links.length).toBe(demoLinks(localDateOf(new Date())).length);
  // names and numbers are sealed
  expect(JSON.stringify(links)).not.toMatch(/Zofia|K-00042/);
  expect(readFileSync(mark, 'utf8')).toMatch(/^v\d+ 20/);
  const old = await cms.payload.count({
    collection: 'pages',
    where: { slug: { equals: 'kontakt' } },
    overrideAccess: true,
  });
  expect(old.totalDocs).toBe(0);
  writeFileSync(mark, '2026-11-01T08:00:00.000Z\n');
  await seedDemo(cms.payload, 2);
  expect((await rows('institutions')).length).toBe(institutions.length);
  expect((await rows('links')).length).toBe(links.length);
});

test('Anna finds her children and contracts linked, and tax waits to be linked', async () => {
  const { activeLinksOf } = await import('../links/activeLinks.ts');
  const { createLocalReq } = await import('payload');
  const anna = await cms.payload.db.findOne<ResidentDoc>({
    collection: 'residents',
    where: { email: { equals: 'anna@mieszkaniec.example' } },
  });
  const links = await activeLinksOf(await createLocalReq({}, cms.payload), anna?.id ?? '');
  const names = links.map(({ subject }) => subject.name);
  expect(names).toEqual(expect.arrayContaining(['Zofia Demo', 'Jakub Demo', 'ul. Kredowa 12/3, Chełm']));
  expect(links.map(({ institution }) => institution.kind)).not.toContain('tax');
});

test('at every start the invented systems are found at the port they answer at', async () => {
  const { env } = await import('../env.ts');
  const { seedDemo } = await import('./seedDemo.ts');
  const heat = async () => (await rows<InstitutionDoc>('institutions')).find(({ slug }) => slug === 'cieplo');
  const before = await heat();
  expect(before?.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:3001\//);
  Object.assign(env, { sourcesPort: 5499 });
  await seedDemo(cms.payload, 2);
  const path = demoSourcePath({ tenant: 'chelm', slug: 'cieplo' });
  expect((await heat())?.baseUrl).toBe(`http://127.0.0.1:5499${path}`);
  await cms.payload.db.updateOne({
    collection: 'institutions',
    id: before?.id ?? '',
    data: { baseUrl: 'https://cieplo.example/api' },
  });
  await seedDemo(cms.payload, 2);
  expect((await heat())?.baseUrl).toBe('https://cieplo.example/api');
});
