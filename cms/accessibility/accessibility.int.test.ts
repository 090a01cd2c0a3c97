import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityTerms } from '../../content-models/accessibility/accessibilityRequest.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { openedMails } from '../testing/openedMails.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const request = {
  name: 'Anna Próbna',
  contact: 'anna@example.pl',
  page: '/urzad/kontakt/',
  problem: 'Czytnik nie czyta godzin.',
  wanted: 'Zadzwońcie.',
};

describeOnDatabases('„Zgłoś problem z dostępnością”', (database) => {
  let cms: TestCms;

  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
  });
  afterAll(async () => {
    await cms.stop();
  });

  const send = async (fields: Record<string, string>) => {
    const sent = await cms.call('POST', '/portal/accessibility', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
    return [sent.status, sent.headers.get('location')];
  };
  const firstOf = async (tenant: 'chelm' | 'koden') => {
    const { token } = await cms.staff('clerk', tenant);
    const list = await cms.call('GET', '/accessibilityRequests', { staff: token });
    return ((await list.json()) as { docs: Record<string, unknown>[] }).docs[0];
  };

  test('a request is read by the clerks of its commune, with the seven days and the two months of the act', async () => {
    expect(await send({ ...request, language: 'uk' })).toEqual([
      303,
      '/uk/deklaracja-dostepnosci/zglos-problem/przyjete/',
    ]);
    const terms = accessibilityTerms(localDateOf(new Date()));
    expect(await firstOf('chelm')).toMatchObject({ ...request, ...terms, state: 'new' });
    expect(await firstOf('koden')).toBeUndefined();
  });

  test('a clerk writes what was done; what was asked and the terms stay as they came', async () => {
    const { token } = await cms.staff('clerk');
    const before = await firstOf('chelm');
    const saved = await cms.call('PATCH', `/accessibilityRequests/${before?.id as string}`, {
      staff: token,
      body: { ...before, state: 'done', note: 'Odpowiedziano telefonicznie.', dueOn: '2099-01-01', problem: 'Nic.' },
    });
    expect(saved.status).toBe(200);
    const { updatedAt: _, ...unchanged } = before ?? {};
    expect(await firstOf('chelm')).toMatchObject({
      ...unchanged,
      state: 'done',
      note: 'Odpowiedziano telefonicznie.',
    });
  });

  test('it is kept sealed, and the mail that tells the office names nobody', async () => {
    const row = await cms.payload.db.findOne({ collection: 'accessibilityRequests', where: {} });
    expect(JSON.stringify(row)).not.toContain('Próbna');
    const mail = (await openedMails(cms.payload)).find(({ topic }) => topic === 'accessibilityRequest');
    expect(mail?.text).toContain('/admin/collections/accessibilityRequests/');
    expect(mail?.text).not.toMatch(/Próbna|godzin/);
  });

  test('without a contact there is nobody to answer: the sender is told so', async () => {
    expect(await send({ ...request, contact: ' ' })).toEqual([
      303,
      '/deklaracja-dostepnosci/zglos-problem/nie-przyjete/',
    ]);
  });
});
