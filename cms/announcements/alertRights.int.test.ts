import { afterAll, beforeAll, expect, test } from 'vitest';
import { formGroupOf } from '../seed/formGroupOf.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { fullOwnFields } from '../testing/fullAnnouncements.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';

describeOnDatabases('The right to publish alerts', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
    const { id } = await cms.staff('editor');
    await cms.payload.update({ collection: 'staff', id, data: { mayPublishAlerts: true } });
  });
  afterAll(async () => {
    await cms.stop();
  });

  const alert = (slug: string, more: Record<string, unknown> = {}) =>
    testAnnouncement(slug, {
      type: 'crisisAlert',
      consultation: undefined,
      crisisAlert: formGroupOf(fullOwnFields.crisisAlert),
      title: `Silny wiatr: ostrzeżenie ${slug}`,
      ...more,
    });
  const draft = async (body: unknown, staff: string): Promise<string> => {
    const answer = await cms.call('POST', '/announcements?draft=true', { staff, body });
    expect(answer.status, await answer.clone().text()).toBe(201);
    return ((await answer.json()) as { doc: { id: string } }).doc.id;
  };
  const statusOf = async (id: string) =>
    (await cms.payload.findByID({ collection: 'announcements', id, depth: 0 }))._status;
  const publish = { _status: 'published' };

  test('an editor with the right publishes an alert, changes it and takes it down', async () => {
    const { token } = await cms.staff('editor');
    const id = await draft(alert('prawo'), token);
    const out = await cms.call('PATCH', `/announcements/${id}`, { staff: token, body: publish });
    expect(out.status, await out.clone().text()).toBe(200);
    const change = { ...publish, title: 'Bardzo silny wiatr: zostań w domu' };
    expect((await cms.call('PATCH', `/announcements/${id}`, { staff: token, body: change })).status).toBe(200);
    const down = await cms.call('POST', `/announcements/${id}/remove`, {
      staff: token,
      body: { reason: 'Ostrzeżenie odwołano.' },
    });
    expect(down.status, await down.clone().text()).toBe(200);
    expect(await statusOf(id)).toBe('draft');
    const whole = await cms.call('POST', '/announcements', { staff: token, body: { ...alert('od-razu'), ...publish } });
    expect(whole.status).toBe(201);
  });

  test('the same editor publishes nothing else, by no door, and makes no alert of what is public', async () => {
    const { token } = await cms.staff('editor');
    const publisher = await cms.staff('publisher');
    const id = await draft(testAnnouncement('zwykle'), token);
    expect((await cms.call('PATCH', `/announcements/${id}`, { staff: token, body: publish })).status).toBe(403);
    await cms.call('PATCH', `/announcements/${id}`, { staff: publisher.token, body: publish });
    const disguised = alert('zwykle', publish);
    expect((await cms.call('PATCH', `/announcements/${id}`, { staff: token, body: disguised })).status).toBe(403);
    await cms.call('PATCH', `/announcements/${id}?draft=true`, { staff: token, body: alert('zwykle') });
    expect((await cms.call('PATCH', `/announcements/${id}`, { staff: token, body: publish })).status).toBe(403);
    const down = await cms.call('POST', `/announcements/${id}/remove`, {
      staff: token,
      body: { reason: 'Bo tak chcę.' },
    });
    expect(down.status).toBe(403);
  });

  test('a publisher without the right can neither publish an alert, nor change one, nor take one down', async () => {
    const editor = await cms.staff('editor');
    const { token } = await cms.staff('publisher');
    const id = await draft(alert('bez-prawa'), token);
    const attempts = [
      await cms.call('PATCH', `/announcements/${id}`, { staff: token, body: publish }),
      await cms.call('POST', '/announcements', { staff: token, body: { ...alert('wprost'), ...publish } }),
    ];
    await cms.call('PATCH', `/announcements/${id}`, { staff: editor.token, body: publish });
    attempts.push(
      await cms.call('PATCH', `/announcements/${id}`, { staff: token, body: { title: 'Nie ma zagrożenia' } }),
      await cms.call('PATCH', `/announcements/${id}`, {
        staff: token,
        body: { ...testAnnouncement('bez-prawa'), ...publish },
      }),
      await cms.call('POST', `/announcements/${id}/remove`, { staff: token, body: { reason: 'Po co straszyć.' } }),
    );
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    const many = await cms.call('PATCH', `/announcements?where[id][equals]=${id}`, {
      staff: token,
      body: { title: 'Nie ma zagrożenia', ...publish },
    });
    expect(((await many.json()) as { docs?: unknown[] }).docs ?? []).toEqual([]);
    const versions = await cms.payload.findVersions({ collection: 'announcements', where: { parent: { equals: id } } });
    for (const { id: version } of versions.docs) {
      const restored = await cms.call('POST', `/announcements/versions/${version}`, { staff: token });
      expect(restored.status).toBe(403);
    }
    const now = await cms.payload.findByID({ collection: 'announcements', id, depth: 0 });
    expect(now).toMatchObject({ _status: 'published', title: 'Silny wiatr: ostrzeżenie bez-prawa', revision: 1 });
  });

  test("for Kodeń's publisher Chełm's alert is not there", async () => {
    const editor = await cms.staff('editor');
    const koden = await cms.staff('publisher', 'koden');
    await cms.payload.update({ collection: 'staff', id: koden.id, data: { mayPublishAlerts: true } });
    const id = await draft(alert('cudzy'), editor.token);
    const attempts = [
      await cms.call('PATCH', `/announcements/${id}`, { staff: koden.token, body: publish }),
      await cms.call('PATCH', `/announcements/${id}`, { staff: koden.token, body: { title: 'Przejęte' } }),
      await cms.call('POST', `/announcements/${id}/remove`, {
        staff: koden.token,
        body: { reason: 'Cudze zdejmuję.' },
      }),
      await cms.call('GET', `/announcements/${id}?draft=true`, { staff: koden.token }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  test('only administrators give the right, in their own commune', async () => {
    const publisher = await cms.staff('publisher');
    const administrator = await cms.staff('administrator');
    const koden = await cms.staff('publisher', 'koden');
    const right = { mayPublishAlerts: true };
    const has = async (id: string) =>
      (await cms.payload.findByID({ collection: 'staff', id, depth: 0 })).mayPublishAlerts === true;
    await cms.call('PATCH', `/staff/${publisher.id}`, { staff: publisher.token, body: right });
    expect(await has(publisher.id)).toBe(false);
    await cms.payload.update({ collection: 'staff', id: koden.id, data: { mayPublishAlerts: false } });
    await cms.call('PATCH', `/staff/${koden.id}`, { staff: administrator.token, body: right });
    expect(await has(koden.id)).toBe(false);
    await cms.call('PATCH', `/staff/${publisher.id}`, { staff: administrator.token, body: right });
    expect(await has(publisher.id)).toBe(true);
  });
});
