import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseDetailSchema, type CaseDetail } from '../../content-models/cases/case.ts';
import { confirmationVerdictSchema } from '../../content-models/confirmations/confirmation.ts';
import { generalLetter } from '../seed/content/services/generalLetter.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { pictureBytes } from '../testing/pictureBytes.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

describeOnDatabases('A confirmation of filing', (database) => {
  let cms: TestCms;
  let anna: TestFiler;
  let jan: TestFiler;
  let filed: CaseDetail;

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    await publishServiceVersion(req, { commune: chelm.id, definition: generalLetter, publishedBy: 'system' });
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
    const upload = await anna.upload(await pictureBytes('png'), 'zgoda.png', 'image/png');
    const { id: file } = (await upload.json()) as { id: string };
    const answer = await anna.file(
      {
        service: generalLetter.slug,
        version: 1,
        answers: {
          ...{ givenName: 'Anna', familyName: 'Łoś', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
          ...{ subject: 'Lampa', text: 'Nie świeci.', files: [file] },
        },
        clauseVersion: generalLetter.clause.version,
      },
      randomUUID(),
    );
    filed = caseDetailSchema.parse(await answer.json());
  });
  afterAll(async () => {
    await cms.stop();
  });

  const pdf = async (): Promise<Buffer> => {
    const answer = await anna.get(`/portal/cases/${filed.number}/confirmation`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    return Buffer.from(await answer.arrayBuffer());
  };
  const ask = async (question: object) =>
    confirmationVerdictSchema.parse(
      await (await cms.call('POST', '/portal/confirmations/check', { body: question })).json(),
    );
  const code = () => filed.confirmation?.code ?? '';

  test('is a tagged file of the same bytes whenever it is asked for, and its resident’s alone', async () => {
    const [first, second] = [await pdf(), await pdf()];
    expect(first.equals(second)).toBe(true);
    expect(first.toString('latin1')).toContain('/S /Figure');
    expect((await jan.get(`/portal/cases/${filed.number}/confirmation`)).status).toBe(404);
    expect((await cms.call('GET', `/portal/cases/${filed.number}/confirmation`)).status).toBe(401);
  });

  test('is found genuine by its code, its printed sum and the file itself, and nothing of it is told', async () => {
    const fileHash = createHash('sha256')
      .update(await pdf())
      .digest('hex');
    const verdict = await ask({
      code: code().toLowerCase().replaceAll('-', ' '),
      printedHash: filed.confirmation?.hash,
      fileHash,
    });
    expect(verdict).toEqual({
      state: 'genuine',
      number: filed.number,
      filedAt: filed.filedAt,
      officeName: filed.officeName,
      printedMatches: true,
      fileMatches: true,
    });
    const other = 'f'.repeat(64);
    expect(await ask({ code: code(), printedHash: other, fileHash: other })).toMatchObject({
      ...{ state: 'genuine', printedMatches: false, fileMatches: false },
    });
  });

  test('a code nobody was given is unknown, also in another commune, and nonsense is told how to be mended', async () => {
    expect(await ask({ code: '0000-0000-0000-0000' })).toEqual({ state: 'unknown' });
    const { koden } = await cms.communes();
    const elsewhere = await cms.call('POST', '/portal/confirmations/check', {
      body: { code: code() },
      host: koden.host,
    });
    expect(await elsewhere.json()).toEqual({ state: 'unknown' });
    expect((await cms.call('POST', '/portal/confirmations/check', { body: { code: 'x' } })).status).toBe(422);
  });

  test('what was changed behind the office’s back is told, whatever it was', async () => {
    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: filed.number } } });
    const doc = docs[0];
    const row = await cms.payload.findByID({ collection: 'cases', id: doc?.id ?? '', overrideAccess: true });
    const change = (data: object) => cms.payload.db.updateOne({ collection: 'cases', id: row.id, data: { ...data } });
    const changed = { state: 'changed', number: filed.number };
    const { sealAnswers, openAnswers } = await import('../cases/sealedCase.ts');
    const answers = openAnswers(row.id, row.sealedAnswers);
    const others = { ...answers, subject: 'Most' };
    await change({ sealedAnswers: sealAnswers(row.id, others) });
    expect(await ask({ code: code() })).toEqual(changed);

    // even with a sum made anew the audit trail remembers the first one
    const { filedHash } = await import('./filedHash.ts');
    const { idOf } = await import('../fields/idOf.ts');
    const files = await cms.payload.find({ collection: 'caseFiles', where: { case: { equals: row.id } } });
    const remade = filedHash({
      ...{ case: row.id, commune: idOf(row.commune), resident: idOf(row.resident) },
      ...{ serviceVersion: idOf(row.serviceVersion), filedAt: row.filedAt, clauseVersion: row.clauseVersion },
      ...{ answers: others, files: files.docs.map(({ id, sha256 }) => ({ id, sha256 })) },
    });
    await change({ filedHash: remade });
    expect(await ask({ code: code() })).toEqual(changed);

    await change({ sealedAnswers: sealAnswers(row.id, answers), filedHash: row.filedHash });
    expect((await ask({ code: code() })).state).toBe('genuine');

    const { writeFile } = await import('node:fs/promises');
    const { caseFilePath } = await import('../cases/caseFileResponse.ts');
    await writeFile(caseFilePath(files.docs[0]?.filename ?? ''), 'inna treść');
    expect(await ask({ code: code() })).toEqual(changed);
  });

  test('whoever tries one code after another is told to wait', async () => {
    let status = 200;
    for (let tried = 0; tried < 100 && status === 200; tried += 1)
      ({ status } = await cms.call('POST', '/portal/confirmations/check', { body: { code: '1111-2222-3333-4444' } }));
    expect(status).toBe(429);
  });
});
