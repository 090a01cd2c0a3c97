import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseDetailSchema, type CaseDetail } from '../../content-models/cases/case.ts';
import { treeNotice } from '../seed/content/services/treeNotice.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testFilers, type TestFiler } from './testFilers.ts';

const notice = treeNotice('chelm');
const birch = { kind: 'other', species: 'brzoza', girth: '60', reason: 'sick' };
const answers = {
  ...{ givenName: 'Anna', familyName: 'Łoś', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ plot: [{ precinct: '0005', number: '114/6' }], owner: 'yes', trees: [birch], throughAttorney: 'no' },
};

describeOnDatabases('A form with conditions, sums and a fee', (database) => {
  let cms: TestCms;
  let anna: TestFiler;
  let environment: string;

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    environment = (
      await cms.payload.create({
        collection: 'departments',
        data: { commune: chelm.id, name: 'Wydział Ochrony Środowiska', symbol: 'OŚ', handlesLetters: false },
      })
    ).name;
    await publishServiceVersion(req, { commune: chelm.id, definition: notice, publishedBy: 'system' });
    [anna] = (await testFilers(cms, 1)) as [TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  const file = (given: object) =>
    anna.file(
      { service: notice.slug, version: 1, answers: { ...answers, ...given }, clauseVersion: notice.clause.version },
      randomUUID(),
    );
  const filed = async (given: object): Promise<CaseDetail> => {
    const answer = await file(given);
    expect(answer.status).toBe(201);
    return caseDetailSchema.parse(await answer.json());
  };
  const wrong = async (given: object): Promise<string[]> => {
    const answer = await file(given);
    expect(answer.status).toBe(422);
    return ((await answer.json()) as { errors: { path: string }[] }).errors.map(({ path }) => path);
  };

  test('a matter goes to the department its form names, with what was worked out of it', async () => {
    const shown = await filed({ trees: [birch, { ...birch, species: 'topola', kind: 'fast', girth: '80' }] });
    expect(shown.department).toBe(environment);
    expect(shown.computed).toEqual([{ label: 'Drzewa, które trzeba zgłosić', value: '1' }]);
    expect(shown.fee).toMatchObject({ grosze: 0, exemption: 'Zgłoszenie bez pełnomocnika jest bezpłatne.' });
    expect(shown.answers).toContainEqual({ label: 'Czy cała działka należy tylko do Ciebie?', value: 'tak' });
    const trees = shown.answers.find(({ label }) => label === 'Drzewa do usunięcia')?.value;
    expect(trees).toContain('Drzewo 2\nJaki to rodzaj: topola, wierzba albo klon jesionolistny\nGatunek: topola');
    expect(trees).toContain('Obwód pnia: 80\u00a0cm');
    // asked for, not given, and no reason to turn the matter away
    expect(shown.missing).toEqual(['Rysunek albo mapka']);
    expect(caseDetailSchema.parse(await (await anna.get(`/portal/cases/${shown.number}`)).json())).toEqual(shown);
  });

  test('an answer to a question that is not there is dropped at the door and rests nowhere', async () => {
    const { openAnswers } = await import('./sealedCase.ts');
    const shown = await filed({ closeFamily: 'yes', consent: ['stray'], noSuchQuestion: 'x', throughAttorney: 'no' });
    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: shown.number } } });
    const kept = openAnswers(docs[0]?.id ?? '', docs[0]?.sealedAnswers ?? '');
    expect(Object.keys(kept).sort()).toEqual(Object.keys(answers).sort());
  });

  test('the fee is worked out by the office, whatever the sender would like', async () => {
    const shown = await filed({ throughAttorney: 'yes', closeFamily: 'no', fee: '0' });
    expect(shown.fee).toEqual({
      grosze: 1700,
      label: notice.fee?.label,
      basis: notice.fee?.basis,
      account: notice.fee?.account,
    });
    expect((await filed({ throughAttorney: 'yes', closeFamily: 'yes' })).fee).toMatchObject({ grosze: 0 });
  });

  test('what is wrong in a row is refused at that row', async () => {
    expect(await wrong({ trees: [birch, { ...birch, girth: 'gruba', kind: 'oak' }] })).toEqual([
      'trees.1.kind',
      'trees.1.girth',
    ]);
    expect(await wrong({ trees: [] })).toEqual(['trees']);
    const plot = [{ precinct: '0005', number: '114/6', landRegister: 'LU1C/00012345/0' }];
    expect(await wrong({ plot })).toEqual(['plot.0.landRegister']);
    expect(await wrong({ owner: ['yes'] })).toEqual(['owner']);
  });

  test('a form that does something else than its examples say is not published', async () => {
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const fee = { ...notice.fee, rates: [{ validFrom: '2026-01-01', grosze: 2500 }] };
    const publishing = publishServiceVersion(await createLocalReq({}, cms.payload), {
      commune: chelm.id,
      definition: { ...notice, fee },
      publishedBy: 'system',
    });
    await expect(publishing).rejects.toMatchObject({
      problem: {
        status: 422,
        errors: [{ message: expect.stringContaining('Pełnomocnik spoza rodziny') as unknown }],
      },
    });
    const { totalDocs } = await cms.payload.count({ collection: 'serviceVersions' });
    expect(totalDocs).toBe(1);
  });
});
