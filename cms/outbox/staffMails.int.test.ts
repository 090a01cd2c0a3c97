import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const other = 'wiewiórka pod trzecim dębem';

describeOnDatabases('Staff who forgot a password get a mail', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startPayload({ database });
  });
  afterAll(async () => {
    await cms.stop();
  });

  const forgot = (email: string, address: string) =>
    cms.call('POST', '/staff/forgot-password', { body: { email }, headers: { 'x-forwarded-for': address } });
  const mails = async () => {
    const { open } = await import('../sealing/sealing.ts');
    const { dataKeys } = await import('../sealing/secrets.ts');
    const { docs } = await cms.payload.find({ collection: 'outbox', pagination: false, sort: 'createdAt' });
    return docs.map((row) => JSON.parse(open(dataKeys(), row.id, row.sealedMessage)) as { to: string; text: string });
  };

  test('the mail waits in the outbox at once, in Polish, with a link to their commune, and the link works', async () => {
    const editor = await cms.staff('editor', 'koden');
    expect((await forgot(editor.email, '10.1.0.1')).status).toBe(200);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail?.to).toBe(editor.email);
    const link = /http:\/\/koden\.localhost:4321\/admin\/reset\/([0-9a-f]{40})/.exec(mail?.text ?? '');
    const weak = await cms.call('POST', '/staff/reset-password', { body: { token: link?.[1], password: 'abc' } });
    expect(weak.status).toBe(400);
    const reset = await cms.call('POST', '/staff/reset-password', { body: { token: link?.[1], password: other } });
    expect(reset.status).toBe(200);
    const login = await cms.call('POST', '/staff/login', { body: { email: editor.email, password: other } });
    expect(login.status).toBe(200);
  });

  test('an unknown address gets the same answer and no mail', async () => {
    const before = (await mails()).length;
    const editor = await cms.staff('editor', 'chelm');
    const [known, unknown] = [await forgot(editor.email, '10.1.0.2'), await forgot('nikt@chelm.example', '10.1.0.2')];
    expect([unknown.status, await unknown.text()]).toEqual([known.status, await known.text()]);
    expect(await mails()).toHaveLength(before + 1);
  });

  test('the sixth request in an hour is refused in Polish', async () => {
    const clerk = await cms.staff('clerk', 'chelm');
    const answers = [];
    for (let i = 0; i < 6; i += 1) answers.push(await forgot(clerk.email, `10.1.1.${String(i)}`));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await answers[5]?.text()).toContain('Za dużo prób');
  });
});
