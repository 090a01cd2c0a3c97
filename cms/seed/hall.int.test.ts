import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublishedRecord } from '../../content-models/publications/publication.ts';
import { totalsOf } from '../../content-models/council/votes.ts';
import { announcementsOf, hallOf } from './demoCity.ts';
import { demoCommunes } from './content/communes.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const day = '2026-11-23';
let cms: TestCms;
let records: PublishedRecord[];

const request = async (): Promise<PayloadRequest> => {
  const req = await createLocalReq({}, cms.payload);
  req.context.seeding = true;
  return req;
};

const seedEverything = async (): Promise<void> => {
  const { seedCommune } = await import('./seedCommune.ts');
  const { seedAnnouncement } = await import('./seedAnnouncement.ts');
  const { hallSteps } = await import('./hallSteps.ts');
  for (const commune of demoCommunes) {
    await seedCommune(await request(), commune);
    for (const one of announcementsOf(commune.tenant, day))
      if (one.type === 'resolution') await seedAnnouncement(await request(), commune.tenant, one);
    for (const step of hallSteps(
      { tenant: commune.tenant, name: commune.name.nominative },
      hallOf(commune.tenant, day),
      day,
    ))
      await step.run(await request());
  }
};

const recordsNow = async (): Promise<PublishedRecord[]> => {
  const { snapshotRecords } = await import('../publications/records.ts');
  const { documentSources } = await import('../documentSources.ts');
  const all: PublishedRecord[] = [];
  for await (const record of snapshotRecords(await request(), documentSources)) all.push(record);
  return all;
};

const of = <Kind extends PublishedRecord['kind']>(kind: Kind, tenant = 'chelm') =>
  records.filter((one): one is Extract<PublishedRecord, { kind: Kind }> => one.kind === kind && one.tenant === tenant);

beforeAll(async () => {
  cms = await startPayload();
  await cms.communes();
  await seedEverything();
  records = await recordsNow();
});
afterAll(async () => {
  await cms.stop();
});

test('every department, person, card, term and session of the demo city comes out of the cms as its model wants it', () => {
  for (const { tenant } of demoCommunes) {
    const hall = hallOf(tenant, day);
    expect(of('department', tenant)).toHaveLength(hall?.departments.length ?? -1);
    expect(of('person', tenant)).toHaveLength((hall?.people.length ?? -1) + (hall?.council.seats.length ?? 0));
    expect(of('serviceCard', tenant)).toHaveLength(hall?.cards.length ?? -1);
    expect(of('councilTerm', tenant)).toHaveLength(1 + (hall?.council.formerTerms?.length ?? 0));
    expect(of('councilSession', tenant)).toHaveLength(hall?.council.sessions.length ?? -1);
  }
});

test('a department keeps its unit: the one that took letters before still takes them', async () => {
  const letters = of('department').find(({ document }) => document.slug === 'wydzial-organizacyjny-i-kadr');
  const unit = await cms.payload.findByID({ collection: 'departments', id: letters?.document.unitId ?? '' });
  expect(unit).toMatchObject({ symbol: 'OR', handlesLetters: true });
  const child = of('department').find(({ document }) => document.slug === 'kancelaria');
  expect(child?.document.parentId).toBe(letters?.document.id);
});

test('the votes of the past session add up to fifteen each and the resolution is known by its id', () => {
  const session = of('councilSession').find(({ document }) => document.votes.length === 5)?.document;
  expect(session?.votes.map(({ ballots }) => ballots.length)).toEqual([15, 15, 15, 15, 15]);
  const fees = session?.votes.find(({ point }) => point === '5');
  expect(totalsOf(fees?.ballots ?? [])).toEqual({ for: 11, against: 2, abstained: 1, notVoting: 0, absent: 1 });
  expect(session?.votes.find(({ point }) => point === '7')?.outcome).toBe('rejected');
  const resolution = of('announcement')[0]?.document;
  expect(session?.agenda.find(({ number }) => number === '5')?.resolutionId).toBe(resolution?.id);
  expect(session?.minutes?.fileName).toMatch(/\.pdf$/);
});

test('a card keeps its sums in grosze, its account and the form behind its button', () => {
  const card = (slug: string) => of('serviceCard').find(({ document }) => document.slug === slug)?.document;
  expect(card('pismo-ogolne')).toMatchObject({
    online: { kind: 'own', service: 'pismo-ogolne' },
    fees: [{ grosze: 0 }, { grosze: 1700, account: '84109010140000000000001234' }],
    duration: { days: 30 },
  });
  expect(card('podatek-od-nieruchomosci')?.attachments).toHaveLength(1);
});

test('seeding again changes nothing', async () => {
  await seedEverything();
  expect(await recordsNow()).toHaveLength(records.length);
}, 120_000);

test('some cards say facts: the same sums, and whom to ask; a card somebody is writing is left alone', async () => {
  const { seedCardFacts } = await import('./seedCardFacts.ts');
  const [chelm] = demoCommunes;
  if (!chelm) throw new Error('Chełm is a demo commune.');
  const card = (slug: string, all: PublishedRecord[]) =>
    all
      .flatMap((one) => (one.kind === 'serviceCard' && one.tenant === 'chelm' ? [one.document] : []))
      .find((one) => one.slug === slug);
  const draft = card('zameldowanie', records);
  await cms.payload.update({
    collection: 'serviceCards',
    id: draft?.id ?? '',
    data: { summary: 'Ktoś to właśnie zmienia.', _status: 'draft' },
    draft: true,
  });
  await seedCardFacts(await request(), chelm, day);
  const after = await recordsNow();
  expect(card('pismo-ogolne', after)).toMatchObject({
    fees: [{ grosze: 0 }, { grosze: 1700, label: card('pismo-ogolne', records)?.fees[1]?.label }],
    duration: { days: 30, words: card('pismo-ogolne', records)?.duration.words },
    contact: { phone: { href: `tel:${chelm.phone}` } },
  });
  expect(card('odpis-aktu-stanu-cywilnego', after)?.fees.map(({ grosze }) => grosze)).toEqual([2200, 2200, 3300]);
  expect(card('zameldowanie', after)).toEqual(draft);
  const revision = card('pismo-ogolne', after)?.revision;
  await seedCardFacts(await request(), chelm, day);
  expect(card('pismo-ogolne', await recordsNow())?.revision).toBe(revision);
}, 120_000);
