import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  defaultNotificationSettings,
  notificationListSchema,
  notificationSettingsSchema,
  pushKeySchema,
  type NotificationList,
  type NotificationSettings,
} from '../../content-models/notifications/notification.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import type { Telling } from './notify.ts';
import { testBrowser, testPushService, vapidClaims } from './testPushService.ts';

const noon = new Date('2026-11-24T11:00:00Z');

describeOnDatabases('A resident is told', (database) => {
  let cms: TestCms;
  let req: PayloadRequest;
  let service: Awaited<ReturnType<typeof testPushService>>;
  let anna: TestFiler;
  let jan: TestFiler;

  beforeAll(async () => {
    service = await testPushService();
    process.env['OUTGOING_ALLOW'] = service.host;
    cms = await startPayload({ database });
    await cms.communes();
  });
  beforeEach(async () => {
    req = await createLocalReq({}, cms.payload);
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
  });
  afterEach(async () => {
    service.received.length = 0;
    service.statuses.length = 0;
    await cms.payload.db.deleteMany({ collection: 'outbox', where: {} });
    await cms.payload.db.deleteMany({ collection: 'pushSubscriptions', where: {} });
  });
  afterAll(async () => {
    delete process.env['OUTGOING_ALLOW'];
    await cms.stop();
    await service.stop();
  });

  const grade = (what = 'grade:1'): Telling => ({
    resident: anna.id,
    topic: 'grade',
    what,
    title: 'Zofia Demo: Nowa ocena: matematyka',
    text: '4+, sprawdzian',
    reason: 'Widzisz to, bo masz połączenie z instytucją SP 1.',
    path: '/moje-miasto/szkola/?link=1&widok=oceny',
    tenant: 'koden',
  });
  const tell = async (telling: Telling, now = noon) => {
    const { notify } = await import('./notify.ts');
    await notify(req, telling, now);
  };
  const send = (who: TestFiler, method: string, address: string, body: unknown) =>
    cms.call(method, `/portal${address}`, { cookie: who.cookie, body });
  const choose = (settings: NotificationSettings) => send(anna, 'PUT', '/notification-settings', settings);
  const listOf = async (who: TestFiler, page = 1): Promise<NotificationList> =>
    notificationListSchema.parse(await (await who.get(`/portal/notifications?page=${String(page)}`)).json());
  const outbox = async () => (await cms.payload.find({ collection: 'outbox', sort: 'createdAt' })).docs;
  const mails = async () => {
    const { open } = await import('../sealing/sealing.ts');
    const { dataKeys } = await import('../sealing/secrets.ts');
    return (await outbox())
      .filter(({ channel }) => channel === 'mail')
      .map(({ id, sealedMessage }) => JSON.parse(open(dataKeys(), id, sealedMessage)) as Record<string, string>);
  };
  const deliver = async (now = new Date()) => {
    const { sendWaiting } = await import('../outbox/sendWaiting.ts');
    const { deliverPush } = await import('./deliverPush.ts');
    return sendWaiting(cms.payload, 'push', deliverPush(cms.payload), () => now);
  };
  const subscribe = async (who: TestFiler, device = 'telefon') => {
    const browser = testBrowser(`${service.origin}/push/${device}`);
    const answer = await send(who, 'POST', '/push-subscriptions', browser.subscription);
    expect(answer.status, await answer.clone().text()).toBe(204);
    return browser;
  };
  const always = { mail: ['grade'], push: ['grade', 'waste', 'alert'] } satisfies NotificationSettings;

  test('in the list with its reason; the same thing a second time, or twelve times at once, changes nothing', async () => {
    await choose(always);
    await subscribe(anna);
    await tell(grade());
    await tell({ ...grade(), title: 'Inny tytuł' });
    const { notify } = await import('./notify.ts');
    await Promise.all(
      Array.from({ length: 12 }, async () => notify(await createLocalReq({}, cms.payload), grade('grade:2'), noon)),
    );
    const { notifications, unread } = await listOf(anna);
    expect(unread).toBe(2);
    expect(notifications.map(({ title }) => title)).toEqual([grade().title, grade().title]);
    expect(notifications[0]?.reason).toContain('Widzisz to, bo');
    expect((await outbox()).map(({ channel }) => channel).sort()).toEqual(['mail', 'mail', 'push', 'push']);
    await tell({ ...grade(), resident: jan.id });
    expect((await listOf(jan)).notifications).toHaveLength(1);
  });

  test('nothing of it is readable at rest, and the mail says only that there is something to read', async () => {
    await choose(always);
    await tell(grade());
    const [mail] = await mails();
    expect(mail?.['to']).toBe(anna.email);
    expect(mail?.['subject']).toBe('Nowa wiadomość ze szkoły');
    expect(mail?.['text']).toContain('http://koden.localhost:4321/moje-miasto/powiadomienia/');
    const { docs } = await cms.payload.find({ collection: 'notifications', where: { resident: { equals: anna.id } } });
    for (const text of [JSON.stringify(mail), JSON.stringify(docs), JSON.stringify(await outbox())]) {
      for (const secret of ['Zofia', 'matematyka', '4+', 'SP 1']) expect(text).not.toContain(secret);
    }
  });

  test('when the caller’s transaction fails, nobody was told', async () => {
    const { inTransaction } = await import('../database/inTransaction.ts');
    await choose(always);
    const { notify } = await import('./notify.ts');
    const failing = inTransaction(req, async () => {
      await notify(req, grade(), noon);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await listOf(anna)).notifications).toEqual([]);
    expect(await outbox()).toEqual([]);
    await tell(grade());
    expect((await listOf(anna)).notifications).toHaveLength(1);
  });

  test('at night a push waits for the morning and a mail does not; a push that would be over by then never leaves', async () => {
    await choose({ ...always, quiet: { from: '21:00', to: '07:00' } });
    await subscribe(anna);
    // far enough ahead that the outbox does not take it for something of the past
    const tonight = new Date(`${String(new Date().getFullYear() + 1)}-01-10T23:30:00Z`);
    await tell(grade(), tonight);
    const morning = tonight.toISOString().replace('10T23:30', '11T06:00');
    const waiting = await outbox();
    expect(waiting.filter(({ channel }) => channel === 'push').map(({ nextAt }) => nextAt)).toEqual([morning]);
    const [mail] = waiting.filter(({ channel }) => channel === 'mail');
    expect(Date.parse(mail?.nextAt ?? '')).toBeLessThanOrEqual(Date.now());
    await tell({ ...grade('bin'), topic: 'waste', until: new Date(Date.parse(morning) - 1000) }, tonight);
    expect((await outbox()).filter(({ channel }) => channel === 'push')).toHaveLength(1);
    expect((await listOf(anna)).notifications).toHaveLength(2);
  });

  test('by the ways they chose and no other; what they did not choose stands in the list', async () => {
    await subscribe(anna);
    expect(await (await anna.get('/portal/notification-settings')).json()).toEqual(defaultNotificationSettings);
    const wrong = await choose({ ...always, quiet: { from: '25:00', to: '07:00' } });
    expect(wrong.status).toBe(422);
    expect((await choose({ mail: [], push: ['case'] })).status).toBe(200);
    expect(notificationSettingsSchema.parse(await (await anna.get('/portal/notification-settings')).json())).toEqual({
      mail: [],
      push: ['case'],
    });
    await tell(grade());
    expect(await outbox()).toEqual([]);
    expect((await listOf(anna)).unread).toBe(1);
  });

  test('reads page by page, marks some or all as read, and never touches a neighbour’s', async () => {
    for (let i = 0; i < 23; i += 1) await tell(grade(`n:${String(i)}`), new Date(noon.getTime() + i * 1000));
    await tell({ ...grade(), resident: jan.id });
    const first = await listOf(anna);
    expect([first.notifications.length, first.unread, first.page, first.pages]).toEqual([20, 23, 1, 2]);
    expect((await listOf(anna, 2)).notifications).toHaveLength(3);
    expect((await listOf(anna, 3)).notifications).toEqual([]);
    const ids = first.notifications.slice(0, 2).map(({ id }) => id);
    expect((await send(jan, 'POST', '/notifications/read', { ids })).status).toBe(204);
    expect((await listOf(anna)).unread).toBe(23);
    expect((await send(anna, 'POST', '/notifications/read', { ids })).status).toBe(204);
    expect((await listOf(anna)).notifications.map(({ readAt }) => readAt !== undefined).slice(0, 3)).toEqual([
      true,
      true,
      false,
    ]);
    await send(anna, 'POST', '/notifications/read', { all: true });
    expect((await listOf(anna)).unread).toBe(0);
    expect((await listOf(jan)).unread).toBe(1);
    expect((await send(anna, 'POST', '/notifications/read', {})).status).toBe(422);
    expect((await cms.call('GET', '/portal/notifications')).status).toBe(401);
  });

  test('a push is encrypted for one browser, signed by the city, and says nothing personal', async () => {
    await choose(always);
    const browser = await subscribe(anna);
    const other = testBrowser(`${service.origin}/push/inny`);
    await tell(grade());
    expect(await deliver()).toBe(1);
    const [push] = service.received;
    if (!push) throw new Error('No push came.');
    const message = JSON.parse(browser.read(push.body)) as Record<string, string>;
    const [told] = (await listOf(anna)).notifications;
    expect(message).toEqual({ title: 'Nowa wiadomość ze szkoły', path: grade().path, tag: told?.id });
    expect(() => other.read(push.body)).toThrow();
    expect(push.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'normal' });
    expect(Number(push.headers['ttl'])).toBeGreaterThan(3600);
    expect(push.headers['topic']).toMatch(/^[0-9a-f]{32}$/);
    const { key } = pushKeySchema.parse(await (await anna.get('/portal/push-key')).json());
    const vapid = vapidClaims(push.headers.authorization ?? '');
    expect(vapid.key).toBe(key);
    expect(vapid.claims['aud']).toBe(service.origin);
    expect(vapid.claims['sub']).toBe('mailto:nie-odpowiadaj@moje-miasto.example');
    expect(statSync(path.join(cms.dataDir, 'vapid-keys')).mode & 0o777).toBe(0o600);
  });

  test('each device gets it once; a busy service is tried again, a device it knows no more is forgotten', async () => {
    await choose(always);
    await subscribe(anna, 'telefon');
    await subscribe(anna, 'telefon');
    await subscribe(anna, 'tablet');
    service.statuses.push(429, 503);
    await tell(grade());
    await deliver();
    expect((await outbox()).filter(({ channel }) => channel === 'push')).toMatchObject([
      { status: 'waiting', attempts: 1 },
      { status: 'waiting', attempts: 1 },
    ]);
    service.statuses.push(410);
    await deliver(new Date(Date.now() + 120_000));
    expect((await outbox()).flatMap(({ channel, status }) => (channel === 'push' ? [status] : [])).sort()).toEqual([
      'dead',
      'sent',
    ]);
    const { devices } = pushKeySchema.parse(await (await anna.get('/portal/push-key')).json());
    expect(devices).toHaveLength(1);
    expect(service.received).toHaveLength(4);
  });

  test('addresses that are no push service’s are refused, at subscription and at the push', async () => {
    for (const endpoint of [
      'http://push.example/1',
      'http://127.0.0.1:9/1',
      'https://127.0.0.1/1',
      'https://169.254.169.254/latest',
      'https://[::ffff:10.0.0.1]/1',
      'https://localhost/1',
      'javascript:alert(1)',
    ]) {
      const answer = await send(anna, 'POST', '/push-subscriptions', {
        ...testBrowser(service.origin).subscription,
        endpoint,
      });
      expect([endpoint, answer.status]).toEqual([endpoint, 422]);
    }
    // a name that was public when it subscribed and is this machine now
    await choose(always);
    await subscribe(anna);
    const { env } = await import('../env.ts');
    const allowed = env.outgoingAllow.splice(0);
    await tell(grade());
    await deliver();
    env.outgoingAllow.push(...allowed);
    expect(service.received).toEqual([]);
    expect((await outbox()).find(({ channel }) => channel === 'push')).toMatchObject({
      status: 'dead',
      lastError: 'EREFUSEDADDRESS',
    });
  });

  test('ten devices at most, the oldest leaves; logging out of one silences it alone, and only its owner can', async () => {
    await choose(always);
    for (let i = 0; i < 11; i += 1) await subscribe(anna, String(i));
    const devices = async () => pushKeySchema.parse(await (await anna.get('/portal/push-key')).json()).devices;
    const print = (device: string) => createHash('sha256').update(`${service.origin}/push/${device}`).digest('hex');
    expect(await devices()).toHaveLength(10);
    expect(await devices()).not.toContain(print('0'));
    const endpoint = `${service.origin}/push/5`;
    expect((await send(jan, 'DELETE', '/push-subscriptions', { endpoint })).status).toBe(204);
    expect(await devices()).toHaveLength(10);
    await send(anna, 'DELETE', '/push-subscriptions', { endpoint });
    expect(await devices()).not.toContain(print('5'));
    // the next to log in there gets their own pushes on it, and the one before no more
    await subscribe(jan, '6');
    expect(await devices()).not.toContain(print('6'));
  });

  test('a test push goes to this device, and to a device that is not one’s own not at all', async () => {
    const browser = await subscribe(anna);
    const { endpoint } = browser.subscription;
    expect((await send(jan, 'POST', '/push-subscriptions/test', { endpoint })).status).toBe(404);
    expect((await send(anna, 'POST', '/push-subscriptions/test', { endpoint })).status).toBe(202);
    await deliver();
    expect(service.received.map(({ body }) => browser.read(body)).join()).toContain('działają');
  });

  test('who subscribes without end is stopped for a while', async () => {
    const answers = [];
    for (let i = 0; i < 31; i += 1)
      answers.push(await send(jan, 'POST', '/push-subscriptions', testBrowser('http://127.0.0.1:9/').subscription));
    expect(answers.at(-1)?.status).toBe(429);
  });
});
