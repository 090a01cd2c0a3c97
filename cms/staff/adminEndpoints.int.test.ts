import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const password = 'zielony rower dziadka Stefana';
const other = 'wiewiórka pod trzecim dębem';
const email = 'informatyk@urzad.example';

describeOnDatabases('The first administrator comes from a command', (database) => {
  let cms: TestCms;
  let service: Record<string, string>;
  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
    const { serviceToken } = await import('../sealing/secrets.ts');
    service = { authorization: `Bearer ${serviceToken()}` };
  });
  afterAll(async () => {
    await cms.stop();
  });

  const ask = (path: string, body: unknown, headers = service) =>
    cms.call('POST', `/internal/admins${path}`, { body, headers });
  const logIn = (with_: string) => cms.call('POST', '/staff/login', { body: { email, password: with_ } });
  const userOf = async (token: string): Promise<unknown> => {
    const answer = await cms.call('GET', '/staff/me', { staff: token });
    return ((await answer.json()) as { user?: unknown }).user ?? null;
  };

  test('the command makes one, who logs in with every right', async () => {
    expect((await ask('', { email, name: 'Ewa Sieć', password })).status).toBe(201);
    const { token, user } = (await (await logIn(password)).json()) as { token: string; user: { role: string } };
    expect(user.role).toBe('superadministrator');
    expect(await userOf(token)).not.toBeNull();
  });

  test('the same address twice, a weak password and a caller without the token are refused', async () => {
    expect((await ask('', { email, name: 'Ewa Sieć', password })).status).toBe(409);
    const weak = { email: 'b@urzad.example', name: 'Ewa Sieć', password: 'krótkie' };
    expect((await ask('', weak)).status).toBe(422);
    expect((await ask('', { ...weak, password: 'mojemiastochelm1' })).status).toBe(422);
    expect((await ask('', { ...weak, password }, {})).status).toBe(404);
    expect((await ask('/reset', { email, password: other }, {})).status).toBe(404);
    expect((await ask('/reset', { email: 'nikt@urzad.example', password: other })).status).toBe(404);
  });

  test('a reset changes the password and ends the log-ins', async () => {
    const { token } = (await (await logIn(password)).json()) as { token: string };
    expect((await ask('/reset', { email, password: other })).status).toBe(204);
    expect(await userOf(token)).toBeNull();
    expect((await logIn(password)).ok).toBe(false);
    expect((await logIn(other)).ok).toBe(true);
  });
});
