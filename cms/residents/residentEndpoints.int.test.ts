import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountClause } from '../../content-models/residents/resident.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const password = 'zielony rower dziadka Stefana';
const other = 'wiewiórka pod trzecim dębem';
const koden = 'koden.localhost:4321';

describeOnDatabases('A resident has an account', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
    const { refreshOrigins } = await import('../communes/communeDirectory.ts');
    await refreshOrigins({ payload: cms.payload });
  });
  afterAll(async () => {
    await cms.stop();
  });

  let callers = 0;
  const post = (path: string, body: unknown, cookie?: string, headers: Record<string, string> = {}) => {
    callers += 1;
    return cms.call('POST', `/portal/${path}`, {
      body,
      ...(cookie === undefined ? {} : { cookie }),
      headers: { 'x-forwarded-for': `10.0.${String(callers >> 8)}.${String(callers & 255)}`, ...headers },
    });
  };
  const me = (cookie: string, options: { headers?: Record<string, string>; host?: string } = {}) =>
    cms.call('GET', '/portal/me', { cookie, ...options });

  const registration = (email: string, over: Record<string, unknown> = {}) => ({
    email,
    password,
    givenName: 'Barbara',
    familyName: 'Próbna',
    clauseVersion: accountClause.version,
    clauseAccepted: true,
    ...over,
  });

  const mailsTo = async (email: string) => {
    const { open } = await import('../sealing/sealing.ts');
    const { dataKeys } = await import('../sealing/secrets.ts');
    const { docs } = await cms.payload.find({ collection: 'outbox', pagination: false, sort: 'createdAt' });
    return docs
      .map((row) => ({
        topic: row.topic,
        ...(JSON.parse(open(dataKeys(), row.id, row.sealedMessage)) as { to: string; subject: string; text: string }),
      }))
      .filter((mail) => mail.to === email);
  };
  const tokenFor = async (email: string): Promise<string> =>
    /#token=([\w-]{43})$/m.exec((await mailsTo(email)).at(-1)?.text ?? '')?.[1] ?? '';
  const cookiesOf = (answer: Response): string =>
    answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  const verified = async (email: string) => {
    expect((await post('register', registration(email))).status).toBe(202);
    expect((await post('verify', { token: await tokenFor(email) })).status).toBe(200);
  };
  const logIn = async (email: string, with_ = password): Promise<string> => {
    const answer = await post('login', { email, password: with_ });
    expect(answer.status).toBe(200);
    return cookiesOf(answer);
  };
  const statusOf = async (answer: Promise<Response>): Promise<number> => (await answer).status;

  test('they register, confirm the address, log in, see themselves and log out', async () => {
    const email = 'basia@poczta.example';
    const first = await post('register', registration(' Basia@Poczta.example '));
    expect(first.status).toBe(202);
    expect(first.headers.get('cache-control')).toBe('no-store');
    const [mail] = await mailsTo(email);
    expect(mail?.text).toContain('http://chelm.localhost:4321/moje-miasto/potwierdzenie/#token=');
    expect(mail?.text).not.toContain('Barbara');
    // not before the address is confirmed
    expect(await statusOf(post('login', { email, password }))).toBe(401);
    const token = await tokenFor(email);
    const confirmed = await post('verify', { token });
    expect(await confirmed.json()).toEqual({ email });
    expect(await statusOf(post('verify', { token }))).toBe(410);

    const login = await post('login', { email, password });
    expect(login.headers.getSetCookie()[0]).toMatch(
      /^__Host-mm-resident=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const cookie = cookiesOf(login);
    const known = await me(cookie);
    expect(await known.json()).toMatchObject({ resident: { email, givenName: 'Barbara', familyName: 'Próbna' } });
    expect(await statusOf(me(cookie, { host: koden }))).toBe(200);

    const out = await post('logout', {}, cookie);
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie()[0]).toContain('Max-Age=0');
    expect(await statusOf(me(cookie))).toBe(401);
  });

  test('nothing in the database opens a door: no password, no token, no cookie is kept as it is', async () => {
    const email = 'kopia@poczta.example';
    await verified(email);
    const cookie = await logIn(email);
    await post('forgotten-password', { email });
    const token = await tokenFor(email);
    const rows = JSON.stringify(
      await Promise.all(
        (['residents', 'residentSessions', 'residentTokens', 'outbox'] as const).map((collection) =>
          cms.payload.find({ collection, pagination: false }),
        ),
      ),
    );
    expect(rows).not.toContain(password);
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(/mm-resident=([\w-]+)/.exec(cookie)?.[1]);
  });

  test('registering an address that has an account looks the same and tells the owner alone', async () => {
    const email = 'dwa-razy@poczta.example';
    await verified(email);
    const again = await post('register', registration(email, { password: other }));
    const fresh = await post('register', registration('nowy@poczta.example'));
    expect([again.status, await again.text()]).toEqual([fresh.status, await fresh.text()]);
    expect((await mailsTo(email)).at(-1)?.topic).toBe('accountExists');
    await logIn(email);
    expect(await statusOf(post('login', { email, password: other }))).toBe(401);
  });

  test('an older link never confirms what someone else typed later', async () => {
    const email = 'wyscig@poczta.example';
    await post('register', registration(email));
    const older = await tokenFor(email);
    await post('register', registration(email, { password: other }));
    expect(await statusOf(post('verify', { token: older }))).toBe(410);
    expect(await statusOf(post('verify', { token: await tokenFor(email) }))).toBe(200);
  });

  test('two registrations of one address at once make one account', async () => {
    const email = 'naraz@poczta.example';
    const answers = await Promise.all([post('register', registration(email)), post('register', registration(email))]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    const { totalDocs } = await cms.payload.count({ collection: 'residents', where: { email: { equals: email } } });
    expect(totalDocs).toBe(1);
  });

  test('an unknown address, a wrong password and an unconfirmed account get the same refusal', async () => {
    await verified('znany@poczta.example');
    await post('register', registration('niepotwierdzony@poczta.example'));
    const answers = await Promise.all([
      post('login', { email: 'nieznany@poczta.example', password }),
      post('login', { email: 'znany@poczta.example', password: other }),
      post('login', { email: 'niepotwierdzony@poczta.example', password }),
    ]);
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(bodies).size).toBe(1);
  });

  test('extra fields of a registration change nothing', async () => {
    const email = 'pola@poczta.example';
    await post(
      'register',
      registration(email, { id: 'x', verifiedAt: new Date().toISOString(), demo: true, passwordHash: 'x' }),
    );
    const { docs } = await cms.payload.find({ collection: 'residents', where: { email: { equals: email } } });
    expect(docs[0]).toMatchObject({ demo: false });
    expect(docs[0]?.verifiedAt ?? null).toBeNull();
    expect(docs[0]?.id).not.toBe('x');
    expect(docs[0]?.clauseVersion).toBe(accountClause.version);
  });

  test('a weak or short password, an unticked clause and an odd e-mail are named field by field', async () => {
    const errorsOf = async (over: Record<string, unknown>) => {
      const answer = await post('register', registration('zly@poczta.example', over));
      expect(answer.status).toBe(422);
      return ((await answer.json()) as { errors: { path: string }[] }).errors.map(({ path }) => path);
    };
    expect(await errorsOf({ password: 'krótkie' })).toEqual(['password']);
    expect(await errorsOf({ password: 'mojemiastochelm1' })).toEqual(['password']);
    expect(await errorsOf({ clauseAccepted: false })).toEqual(['clauseAccepted']);
    expect(await errorsOf({ clauseVersion: '2001-01-01' })).toEqual(['clauseAccepted']);
    expect(await errorsOf({ email: ['zly@poczta.example', 'x@y.example'] })).toEqual(['email']);
    expect(await errorsOf({ email: { equals: 'zly@poczta.example' } })).toEqual(['email']);
  });

  test('a forgotten password: one link, one use, every log-in ends and nobody is logged in by it', async () => {
    const email = 'zapomniane@poczta.example';
    await verified(email);
    const cookie = await logIn(email);
    const known = await post('forgotten-password', { email });
    const unknown = await post('forgotten-password', { email: 'nikt@poczta.example' });
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(await mailsTo('nikt@poczta.example')).toEqual([]);
    const token = await tokenFor(email);
    // a link for one purpose does not work for another
    expect(await statusOf(post('verify', { token }))).toBe(410);
    const both = await Promise.all([
      post('password-reset', { token, password: other }),
      post('password-reset', { token, password: other }),
    ]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 410]);
    expect(both.flatMap((answer) => answer.headers.getSetCookie()).join()).not.toMatch(/mm-resident=[\w-]/);
    expect(await statusOf(me(cookie))).toBe(401);
    expect(await statusOf(post('login', { email, password }))).toBe(401);
    await logIn(email, other);
    expect((await mailsTo(email)).at(-1)?.topic).toBe('passwordChanged');
  });

  test('a link in a mail leads to the commune that was called, never to a host that was made up', async () => {
    const email = 'gospodarz@poczta.example';
    await verified(email);
    const poisoned = await cms.call('POST', '/portal/forgotten-password', { body: { email }, host: 'evil.example' });
    expect(poisoned.status).toBe(404);
    await post('forgotten-password', { email }, undefined, { 'x-forwarded-host': 'evil.example' });
    expect((await mailsTo(email)).at(-1)?.text).toContain('http://chelm.localhost:4321/moje-miasto/nowe-haslo/');
  });

  test('an expired link does nothing', async () => {
    const email = 'spozniony@poczta.example';
    await verified(email);
    await post('forgotten-password', { email });
    const token = await tokenFor(email);
    await cms.payload.db.updateMany({
      collection: 'residentTokens',
      where: { purpose: { equals: 'reset' } },
      data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
    });
    expect(await statusOf(post('password-reset', { token, password: other }))).toBe(410);
  });

  test('a changed password ends the other log-ins and keeps this one', async () => {
    const email = 'zmiana@poczta.example';
    await verified(email);
    const [here, there] = [await logIn(email), await logIn(email)];
    expect(await statusOf(post('password', { currentPassword: other, newPassword: other }, here))).toBe(422);
    expect(await statusOf(post('password', { currentPassword: password, newPassword: other }, here))).toBe(204);
    expect(await statusOf(me(here))).toBe(200);
    expect(await statusOf(me(there))).toBe(401);
    expect(await statusOf(post('password', { currentPassword: other, newPassword: password }))).toBe(401);
  });

  test('logging in again replaces the log-in the browser came with', async () => {
    const email = 'rotacja@poczta.example';
    await verified(email);
    const before = await logIn(email);
    const after = cookiesOf(await post('login', { email, password }, before));
    expect(after).not.toBe(before);
    expect(await statusOf(me(before))).toBe(401);
    expect(await statusOf(me(after))).toBe(200);
  });

  test('a log-in ends after 20 idle minutes and after 8 hours; a visit is noted and never revives it', async () => {
    const email = 'czas@poczta.example';
    await verified(email);
    const cookie = await logIn(email);
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    const residents = await cms.payload.find({ collection: 'residents', where: { email: { equals: email } } });
    const where = { resident: { equals: residents.docs[0]?.id } };
    const age = (startedAt: string, seenAt: string) =>
      cms.payload.db.updateMany({ collection: 'residentSessions', where, data: { startedAt, seenAt } });
    const seen = async () =>
      (await cms.payload.find({ collection: 'residentSessions', where })).docs.map(({ seenAt }) => seenAt);

    await age(ago(60), ago(19));
    expect(await statusOf(me(cookie))).toBe(200);
    expect(Date.parse((await seen())[0] ?? '')).toBeGreaterThan(Date.now() - 60_000);
    await age(ago(60), ago(21));
    expect(await statusOf(me(cookie))).toBe(401);
    await age(ago(481), ago(1));
    expect(await statusOf(me(cookie))).toBe(401);
  });

  test('a resident is nobody outside the portal, and staff are nobody inside it', async () => {
    const email = 'drzwi@poczta.example';
    await verified(email);
    const cookie = await logIn(email);
    const token = /mm-resident=([\w-]+)/.exec(cookie)?.[1] ?? '';
    for (const way of [
      { cookie },
      { cookie: `mm-staff-token=${token}; payload-token=${token}` },
      { headers: { authorization: `JWT ${token}` } },
    ]) {
      const who = await cms.call('GET', '/staff/me', way);
      expect(((await who.json()) as { user?: unknown }).user ?? null).toBeNull();
      for (const path of ['/staff', '/communes', '/cases', '/outbox', '/announcements?draft=true']) {
        expect(await statusOf(cms.call('GET', path, way))).toBe(403);
      }
      for (const path of ['/residents', '/residentSessions', '/residentTokens']) {
        expect((await cms.call('GET', path, way)).ok).toBe(false);
      }
    }
    const { token: staffToken } = await cms.staff('superadministrator');
    expect(await statusOf(cms.call('GET', '/portal/me', { staff: staffToken }))).toBe(401);
    const pretended = `__Host-mm-resident=${staffToken}`;
    expect(await statusOf(me(pretended))).toBe(401);
  });

  test('another site cannot act for a resident, a sibling commune included', async () => {
    const email = 'obce@poczta.example';
    await verified(email);
    const cookie = await logIn(email);
    for (const origin of ['http://evil.example', 'null', `http://${koden}`, 'http://chelm.localhost:9999']) {
      expect(await statusOf(post('logout', {}, cookie, { origin }))).toBe(403);
    }
    expect(await statusOf(post('logout', {}, cookie, { 'sec-fetch-site': 'cross-site' }))).toBe(403);
    // a form of another site can only send what is not JSON
    const form = await cms.call('POST', '/portal/password', {
      cookie,
      body: 'currentPassword=x',
      headers: { 'content-type': 'text/plain' },
    });
    expect(form.status).toBe(415);
    // a POST dressed up as a GET, which Payload understands, does nothing either
    expect((await post('logout', {}, cookie, { 'x-http-method-override': 'GET' })).status).toBe(404);
    expect(await statusOf(me(cookie, { headers: { origin: 'http://chelm.localhost:4321' } }))).toBe(200);
    expect(await statusOf(post('logout', {}, cookie, { origin: 'http://chelm.localhost:4321' }))).toBe(204);
  });

  test('a guesser is slowed and stopped, and the resident still logs in from their own browser', async () => {
    const email = 'cel@poczta.example';
    await verified(email);
    const cookie = await logIn(email);
    const { limits, countTry, accountKey } = await import('../portal/limiter.ts');
    for (let i = 0; i < limits.loginPerAccount.most; i += 1) countTry(limits.loginPerAccount, accountKey(email));
    const stopped = await post('login', { email, password });
    expect(stopped.status).toBe(429);
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await statusOf(post('login', { email, password }, cookie))).toBe(200);
    // another resident's device opens this way
    await verified('inny@poczta.example');
    const strangers = await logIn('inny@poczta.example');
    expect(await statusOf(post('login', { email, password }, strangers))).toBe(429);
  });

  test('many requests from one address are stopped, whatever a caller claims to be', async () => {
    const { limits } = await import('../portal/limiter.ts');
    const ask = (index: number) =>
      cms.call('POST', '/portal/forgotten-password', {
        body: { email: `ktos${String(index)}@poczta.example` },
        headers: { 'x-forwarded-for': `1.2.3.${String(index)}, 198.51.100.9` },
      });
    const answers = await Promise.all(Array.from({ length: limits.forgottenPerAddress.most + 1 }, (_, i) => ask(i)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
  });

  test('an unknown host is not answered', async () => {
    expect(await statusOf(me('', { host: 'evil.example' }))).toBe(404);
  });
});
