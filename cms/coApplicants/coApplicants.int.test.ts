import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseDetailSchema, caseForClerkSchema, caseListSchema } from '../../content-models/cases/case.ts';
import { coApplicationSchema } from '../../content-models/cases/coApplicant.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { generalLetter } from '../seed/content/services/generalLetter.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { openedMails } from '../testing/openedMails.ts';
import { pictureBytes } from '../testing/pictureBytes.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const shared = { ...generalLetter, slug: 'wspolny-wniosek', coApplicant: 'required' as const };

describeOnDatabases('A matter of two people', (database) => {
  let cms: TestCms;
  let anna: TestFiler;
  let jan: TestFiler;
  let ewa: TestFiler;

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    await publishServiceVersion(req, { commune: chelm.id, definition: shared, publishedBy: 'system' });
    await publishServiceVersion(req, { commune: chelm.id, definition: generalLetter, publishedBy: 'system' });
    [anna, jan, ewa] = (await testFilers(cms, 3)) as [TestFiler, TestFiler, TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  const file = (coApplicantEmail: string | undefined, service = shared.slug, files: string[] = []) =>
    anna.file(
      {
        ...{ service, version: 1, clauseVersion: shared.clause.version },
        ...(coApplicantEmail === undefined ? {} : { coApplicantEmail }),
        answers: {
          ...{ givenName: 'Anna', familyName: 'Łoś', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
          ...{ subject: 'Wspólny płot', text: 'Prosimy o zgodę.', files },
        },
      },
      randomUUID(),
    );
  const invite = async (): Promise<{ number: string; token: string }> => {
    const to = `${randomUUID()}@drugi.example`;
    const { id } = (await (await anna.upload(await pictureBytes('png'), 'płot.png')).json()) as { id: string };
    const { number, coApplicant } = caseDetailSchema.parse(await (await file(to, shared.slug, [id])).json());
    expect(coApplicant?.state).toBe('waiting');
    const mail = (await openedMails(cms.payload)).find((one) => one.to === to);
    expect(mail?.subject).toBe('Prośba o potwierdzenie w Moje Miasto');
    expect(mail?.text).not.toMatch(/płot|Anna|MM-/);
    return { number, token: /#token=([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '' };
  };
  const look = (who: TestFiler, token: string) =>
    cms.call('POST', '/portal/co-application', { cookie: who.cookie, body: { token } });
  const answer = (who: TestFiler, token: string, word: 'confirm' | 'decline') =>
    cms.call('POST', '/portal/co-application/answer', { cookie: who.cookie, body: { token, answer: word } });

  test('is not taken without the other’s address, with one’s own, or where one person files', async () => {
    for (const email of [undefined, anna.email, 'nikt']) {
      const refused = await file(email);
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({ errors: [{ path: 'coApplicantEmail' }] });
    }
    expect((await file('ktos@drugi.example', generalLetter.slug)).status).toBe(422);
  });

  test('is filed at once; the other sees it by the link, confirms it, and reads it from then on', async () => {
    const { number, token } = await invite();
    expect((await cms.call('POST', '/portal/co-application', { body: { token } })).status).toBe(401);
    expect((await jan.get(`/portal/cases/${number}`)).status).toBe(404);
    const shown = coApplicationSchema.parse(await (await look(jan, token)).json());
    expect(shown).toMatchObject({ title: shared.title, filer: 'Anna Próbna' });
    expect((await answer(anna, token, 'confirm')).status).toBe(409);
    const both = await Promise.all([answer(jan, token, 'confirm'), answer(ewa, token, 'confirm')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    const [winner, other] = both[0].status === 200 ? [jan, ewa] : [ewa, jan];
    const read = caseDetailSchema.parse(await (await winner.get(`/portal/cases/${number}`)).json());
    expect(read.coApplicant?.state).toBe('confirmed');
    expect(read.events.map(({ kind, statusLabel }) => [kind, statusLabel])).toContainEqual([
      'coApplicant',
      'Druga osoba potwierdziła',
    ]);
    expect((await other.get(`/portal/cases/${number}`)).status).toBe(404);
    const photo = `/portal/cases/${number}/files/${read.files[0]?.id ?? ''}`;
    expect((await winner.get(photo)).status).toBe(200);
    expect((await other.get(photo)).status).toBe(404);
    const { cases } = caseListSchema.parse(await (await winner.get('/portal/cases')).json());
    expect(cases.map((one) => one.number)).toEqual([number]);
    expect((await answer(other, token, 'decline')).status).toBe(410);
    const clerk = await cms.staff('clerk');
    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: number } } });
    const details = await cms.call('GET', `/cases/${docs[0]?.id ?? ''}/details`, { staff: clerk.token });
    expect(caseForClerkSchema.parse(await details.json()).coApplicant?.state).toBe('confirmed');
  });

  test('who declines does not see the case, and the filer is told', async () => {
    const { number, token } = await invite();
    expect((await answer(ewa, token, 'decline')).status).toBe(200);
    expect((await ewa.get(`/portal/cases/${number}`)).status).toBe(404);
    const read = caseDetailSchema.parse(await (await anna.get(`/portal/cases/${number}`)).json());
    expect(read.coApplicant?.state).toBe('declined');
  });

  test('a link that is too old, guessed, or another commune’s opens nothing', async () => {
    const { token } = await invite();
    expect((await look(jan, 'A'.repeat(43))).status).toBe(410);
    const { koden } = await cms.communes();
    const elsewhere = { cookie: jan.cookie, body: { token }, host: koden.host };
    expect((await cms.call('POST', '/portal/co-application', elsewhere)).status).toBe(410);
    await cms.payload.db.updateMany({
      collection: 'coApplicants',
      where: { state: { equals: 'waiting' } },
      data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
    });
    expect((await look(jan, token)).status).toBe(410);
    expect((await answer(jan, token, 'confirm')).status).toBe(410);
    expect(JSON.stringify(await cms.payload.find({ collection: 'coApplicants' }))).not.toContain(token);
  });
});
