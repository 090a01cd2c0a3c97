import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { readRecords } from '../testing/readRecords.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { paragraph } from '../testing/testAnnouncement.ts';
import { uploadFile } from '../testing/uploadFile.ts';

const common = {
  language: 'pl',
  summary: 'Dwa zdania o tym, co z tego wynika.',
  body: paragraph('Zapraszamy.'),
  producedBy: 'Kierownik Wydziału Kultury',
  producedAt: '2026-11-02T12:00:00.000Z',
};

describeOnDatabases('News, events, projects and galleries', (database) => {
  let cms: TestCms;
  let publisher: string;
  let picture: string;
  beforeAll(async () => {
    cms = await startPayload({ database });
    publisher = (await cms.staff('publisher')).token;
    const bytes = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#264' } })
      .jpeg()
      .toBuffer();
    const answer = await uploadFile(
      cms,
      {
        collection: 'media',
        staff: publisher,
        data: { alt: 'Zielony rynek', focalX: 20, focalY: 80, credit: 'Urząd' },
      },
      { name: 'rynek.jpg', type: 'image/jpeg', bytes },
    );
    expect(answer.status, await answer.clone().text()).toBe(201);
    picture = ((await answer.json()) as { doc: { id: string } }).doc.id;
  });
  afterAll(async () => {
    await cms.stop();
  });

  const create = (collection: string, body: object) =>
    cms.call('POST', `/${collection}`, { staff: publisher, body: { ...common, _status: 'published', ...body } });
  const publish = async (collection: string, kind: DocumentKind, body: object) => {
    const answer = await create(collection, body);
    expect(answer.status, await answer.clone().text()).toBe(201);
    const { id } = ((await answer.json()) as { doc: { id: string } }).doc;
    const [record] = await readRecords(cms, kind, id);
    return { id, document: record?.document };
  };

  test('a piece of news crosses to the site with its picture, focal point, department and gallery', async () => {
    const { department } = (await cms.communes()).chelm;
    const gallery = await publish('galleries', 'gallery', {
      title: 'Rynek jesienią',
      takenOn: '2026-11-01T12:00:00.000Z',
      pictures: [{ picture, caption: 'Od strony ratusza' }, { picture }],
    });
    expect(gallery.document).toMatchObject({
      path: '/galerie/rynek-jesienia/',
      takenOn: '2026-11-01',
      pictures: [{ picture: { alt: 'Zielony rynek' }, caption: 'Od strony ratusza' }, { picture: { id: picture } }],
    });
    const { document } = await publish('news', 'news', {
      title: 'Rynek po remoncie',
      picture,
      gallery: gallery.id,
      department,
      topics: ['investments', 'city'],
      pinned: true,
      visibleTo: '2026-12-31T12:00:00.000Z',
    });
    expect(document).toMatchObject({
      path: '/aktualnosci/rynek-po-remoncie/',
      picture: { focal: { x: 20, y: 80 }, credit: 'Urząd', width: 600 },
      galleryId: gallery.id,
      department: 'Wydział Organizacyjny',
      topics: ['investments', 'city'],
      pinned: true,
      visibleTo: '2026-12-31',
    });
  });

  test('an event crosses with every time, its place, price and change', async () => {
    const { document } = await publish('events', 'event', {
      title: 'Warsztaty ceramiki',
      category: 'education',
      startsAt: '2027-03-20T16:00:00.000Z',
      endsAt: '2027-03-20T18:00:00.000Z',
      repeatsOn: [{ on: '2027-04-03T12:00:00.000Z' }],
      place: { name: 'Dom Kultury', accessibility: 'Winda i toaleta.' },
      priceKind: 'paid',
      priceFrom: 1500,
      state: 'moved',
      stateNote: 'Przełożone z 13 marca.',
      registrationUrl: 'https://zapisy.chelm.example/',
    });
    expect(document).toMatchObject({
      path: '/wydarzenia/warsztaty-ceramiki/',
      occurrences: [
        { on: '2027-03-20', startsAt: '2027-03-20T16:00:00.000Z' },
        // the same hour by the clock, after the change to summer time
        { on: '2027-04-03', startsAt: '2027-04-03T15:00:00.000Z', endsAt: '2027-04-03T17:00:00.000Z' },
      ],
      place: { name: 'Dom Kultury', accessibility: 'Winda i toaleta.' },
      price: { kind: 'paid', from: 1500 },
      state: 'moved',
      stateNote: 'Przełożone z 13 marca.',
    });
  });

  test('an event that ends before it begins, or costs a secret, is not published', async () => {
    const event = {
      category: 'culture',
      startsAt: '2027-03-20T16:00:00.000Z',
      place: { name: 'Rynek' },
      state: 'planned',
    };
    const refused = [
      await create('events', { ...event, title: 'Koniec przed początkiem', endsAt: '2027-03-19T16:00:00.000Z' }),
      await create('events', { ...event, title: 'Cena bez kwoty', priceKind: 'paid' }),
      await create('events', { ...event, title: 'Zły adres zapisów', registrationUrl: 'javascript:alert(1)' }),
      await create('events', { ...event, title: 'Adres zajęty przez rok', slug: '2027' }),
      await create('news', { title: 'Za dużo tematów', topics: ['city', 'sport', 'roads', 'health'] }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
  });

  test('a project tells of European money only when it has any', async () => {
    const money = {
      fund: 'Europejski Fundusz Rozwoju Regionalnego',
      programme: 'Fundusze Europejskie dla Lubelskiego 2021–2027',
      contribution: 538_050_000,
      contractNumber: 'FELU.02.01-IZ.00-0000/25',
    };
    const project = {
      state: 'running',
      beneficiary: 'Miasto Chełm',
      startsOn: '2025-04-01T12:00:00.000Z',
      totalValue: 633_000_000,
      aims: ['sprawy przez internet'],
    };
    const withMoney = await publish('projects', 'project', {
      ...{ ...project, title: 'E-usługi dla mieszkańców' },
      ...{ hasEuFunding: true, euFunding: money },
    });
    expect(withMoney.document).toMatchObject({
      path: '/projekty/e-uslugi-dla-mieszkancow/',
      startsOn: '2025-04-01',
      totalValue: 633_000_000,
      aims: ['sprawy przez internet'],
      results: [],
      euFunding: money,
    });
    const without = await publish('projects', 'project', { ...project, title: 'Remont świetlicy' });
    expect(without.document).not.toHaveProperty('euFunding');
  });

  test('pictures, departments and galleries of another commune cannot be shown', async () => {
    const { koden } = await cms.communes();
    const editor = (await cms.staff('publisher', 'koden')).token;
    const answers = [
      { title: 'Cudze zdjęcie', picture },
      { title: 'Cudzy wydział', department: (await cms.communes()).chelm.department },
    ].map((body) => cms.call('POST', '/news', { staff: editor, body: { ...common, _status: 'published', ...body } }));
    for (const answer of await Promise.all(answers)) expect(answer.status).toBe(400);
    const own = await cms.call('POST', '/news', {
      staff: editor,
      body: { ...common, _status: 'published', title: 'Własny wydział', department: koden.department },
    });
    expect(own.status, await own.clone().text()).toBe(201);
  });
});
