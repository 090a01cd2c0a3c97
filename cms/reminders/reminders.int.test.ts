import { createLocalReq, type PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Institution } from '../../content-models/institutions/institution.ts';
import { notificationListSchema } from '../../content-models/notifications/notification.ts';
import type { Grades } from '../../content-models/school/school.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';

describeOnDatabases('Reminders and news', (database) => {
  let cms: TestCms;
  let req: PayloadRequest;
  let anna: TestFiler;
  let jan: TestFiler;
  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
    req = await createLocalReq({}, cms.payload);
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  const titles = async (who: TestFiler): Promise<string[]> =>
    notificationListSchema
      .parse(await (await who.get('/portal/notifications')).json())
      .notifications.map(({ title }) => title);
  const remindAt = async (moment: string) => {
    const { remind } = await import('./remind.ts');
    await remind(await createLocalReq({}, cms.payload), new Date(moment));
  };
  const addTask = async (who: TestFiler, title: string, on: string) => {
    const answer = await cms.call('POST', '/portal/own-items', {
      cookie: who.cookie,
      body: { title, on, isTask: true, done: false },
    });
    expect(answer.status, await answer.clone().text()).toBe(201);
  };
  const linkWaste = async (who: TestFiler, pickup: string): Promise<string> => {
    const { sealSubject, sealTopicData } = await import('../links/sealedLink.ts');
    const { chelm } = await cms.communes();
    const institution = await cms.payload.create({
      collection: 'institutions',
      data: {
        ...{ commune: chelm.id, name: 'Odpady Chełm', slug: `odpady-${v7()}`, kind: 'waste', phone: '+48825653600' },
        ...{ connector: 'wasteCalendarFiles', codeHint: 'Wybierz adres.', enabled: true },
      },
    } as never);
    const [link, snapshot] = [v7(), v7()];
    const subject = { externalId: '1', name: 'ul. Lubelska 12', topics: ['wasteCalendar' as const], acts: [] };
    const data = {
      sector: 'A',
      address: 'ul. Lubelska 12',
      pickups: [{ on: pickup, fraction: 'bio' }],
      outBy: '06:00',
    };
    const now = new Date().toISOString();
    await cms.payload.db.create({
      collection: 'links',
      data: {
        ...{ id: link, resident: who.id, commune: chelm.id, institution: institution.id, subjectHash: v7() },
        ...{ uniqueKey: link, sealedSubject: sealSubject(link, subject), state: 'active', linkedAt: now },
      },
    });
    await cms.payload.db.create({
      collection: 'linkSnapshots',
      data: {
        ...{ id: snapshot, link, topic: 'wasteCalendar', uniqueKey: `${link}:wasteCalendar`, fetchedAt: now },
        ...{ sealedData: sealTopicData(snapshot, data), endsAt: '2099-01-01T00:00:00.000Z' },
      },
    });
    return link;
  };

  test('a task at eight, once however often the clock looks; a neighbour hears nothing of it', async () => {
    await addTask(anna, 'Zapisać Zosię na basen', '2026-11-24');
    await remindAt('2026-11-24T06:59:00Z');
    expect(await titles(anna)).toEqual([]);
    await remindAt('2026-11-24T07:00:00Z');
    await remindAt('2026-11-24T07:10:00Z');
    await remindAt('2026-11-24T15:00:00Z');
    expect(await titles(anna)).toEqual(['Zapisać Zosię na basen']);
    expect(await titles(jan)).toEqual([]);
  });

  test('one resident whose data cannot be opened does not silence the others', async () => {
    const [broken, later] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
    await cms.payload.db.create({
      collection: 'ownItems',
      data: { id: v7(), resident: broken.id, sealedItem: 'v1.zepsute', changedAt: new Date().toISOString() },
    });
    await addTask(later, 'Wymienić dowód', '2026-11-25');
    await remindAt('2026-11-25T09:00:00Z');
    expect(await titles(later)).toEqual(['Wymienić dowód']);
  });

  test('tomorrow’s bin in the evening; when the link ends, what it told goes with it', async () => {
    const link = await linkWaste(jan, '2026-12-02');
    await remindAt('2026-12-01T16:59:00Z');
    expect(await titles(jan)).toEqual([]);
    await remindAt('2026-12-01T17:00:00Z');
    await remindAt('2026-12-01T17:10:00Z');
    expect(await titles(jan)).toEqual(['Odbiór odpadów: bio']);
    const { endLink } = await import('../links/endLink.ts');
    await endLink(req, link, 'unlinked');
    expect(await titles(jan)).toEqual([]);
  });

  test('a warning is told to those who have something in that commune, while it holds', async () => {
    const [here, elsewhere] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
    await linkWaste(here, '2027-01-01');
    await addTask(elsewhere, 'Cokolwiek', '2027-06-01');
    const publisher = await cms.staff('publisher');
    await cms.payload.update({ collection: 'staff', id: publisher.id, data: { mayPublishAlerts: true } });
    const answer = await cms.call('POST', '/announcements', {
      staff: publisher.token,
      body: {
        ...testAnnouncement('wichura', { type: 'crisisAlert', title: 'Silny wiatr', consultation: undefined }),
        crisisAlert: {
          ...{ source: 'RCB', level: 2, instruction: 'Zostań w domu.' },
          ...{ effectiveFrom: '2026-12-05T10:00:00.000Z', expiresAt: '2026-12-05T20:00:00.000Z' },
        },
        _status: 'published',
      },
    });
    expect(answer.status, await answer.clone().text()).toBe(201);
    await remindAt('2026-12-05T09:59:00Z');
    expect(await titles(here)).toEqual([]);
    await remindAt('2026-12-05T12:00:00Z');
    await remindAt('2026-12-05T12:10:00Z');
    expect(await titles(here)).toEqual(['Silny wiatr']);
    expect(await titles(elsewhere)).toEqual([]);
  });

  test('news is told once, also when a source loses rows and finds them again in other pieces', async () => {
    const { tellOfNews } = await import('../linkNews/tellOfNews.ts');
    const [zofia] = (await testFilers(cms, 1)) as [TestFiler];
    const grades = (...ids: string[]): Grades => ({
      schoolYear: '2026/2027',
      className: '4b',
      grades: ids.map((id) => ({ id, subject: 'matematyka', entry: '5', on: '2026-11-24', term: 'first' })),
      subjects: [],
      behaviour: {},
    });
    const link = { id: v7(), name: 'Zofia Demo', institution: { name: 'SP 1', tenant: 'chelm' } as Institution };
    const tell = (before: Grades, after: Grades) =>
      tellOfNews(req, { resident: zofia.id, link, topic: 'grades', before, after });
    await tell(grades('1'), grades('1', '2', '3', '4'));
    expect(await titles(zofia)).toEqual(['Zofia Demo: 3\u00a0nowe oceny']);
    await tell(grades('1'), grades('1', '2', '3', '4'));
    await tell(grades('1', '4'), grades('1', '2', '4'));
    await tell(grades('1', '2', '4'), grades('1', '2', '3', '4'));
    expect(await titles(zofia)).toHaveLength(1);
    await tell(grades('1', '2'), grades('1', '2', '3', '5'));
    expect(await titles(zofia)).toEqual(['Zofia Demo: Nowa ocena: matematyka', 'Zofia Demo: 3\u00a0nowe oceny']);
  });
});
