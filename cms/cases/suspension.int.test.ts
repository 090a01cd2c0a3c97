import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseDetailSchema, caseForClerkSchema } from '../../content-models/cases/case.ts';
import { caseActsSchema, deskSchema } from '../../content-models/desk/desk.ts';
import { orNextWorkingDay } from '../../content-models/shared/legalDeadline.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { laneOccupation } from '../seed/content/services/laneOccupation.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testFilers, type TestFiler } from './testFilers.ts';

const lane = laneOccupation('chelm');
const answers = {
  ...{ givenName: 'Anna', familyName: 'Łoś', street: 'Lwowska 3', postalCode: '22-100', town: 'Chełm' },
  ...{ filer: 'self', road: 'Lwowska 3', from: '2026-12-01', kind: 'scaffold', area: '10', days: '5', closes: 'no' },
};
const why = 'Czekamy na rozstrzygnięcie sądu, do kogo należy ta droga (art. 97 § 1 pkt 4 KPA).';
const day = 86_400_000;

describeOnDatabases('A suspended case', (database) => {
  let cms: TestCms;
  let clerk: string;
  let anna: TestFiler;
  let id: string;
  let number: string;

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    await publishServiceVersion(req, { commune: chelm.id, definition: lane, publishedBy: 'system' });
    clerk = (await cms.staff('clerk')).token;
    [anna] = (await testFilers(cms, 1)) as [TestFiler];
    const filed = await anna.file(
      { service: lane.slug, version: 1, answers, clauseVersion: lane.clause.version },
      randomUUID(),
    );
    ({ number } = caseDetailSchema.parse(await filed.json()));
    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: number } } });
    id = docs[0]?.id ?? '';
  });
  afterAll(async () => {
    await cms.stop();
  });

  const office = (method: string, path: string, body?: unknown) =>
    cms.call(method, `/cases/${id}${path}`, { staff: clerk, ...(body === undefined ? {} : { body }) });
  const screen = async () => caseForClerkSchema.parse(await (await office('GET', '/details')).json());
  const desk = async () => deskSchema.parse(await (await office('GET', '/desk')).json());
  const mine = async () => caseDetailSchema.parse(await (await anna.get(`/portal/cases/${number}`)).json());
  const acts = async () => caseActsSchema.parse(await (await anna.get(`/portal/cases/${number}/acts`)).json());
  const move = async (from: string, to: string, message?: string) =>
    (await office('POST', '/move', { from, to, ...(message === undefined ? {} : { message }) })).status;
  /** Everything that has happened so far happened so many days earlier. */
  const passDays = async (days: number): Promise<void> => {
    const { docs } = await cms.payload.find({ collection: 'caseEvents', where: { case: { equals: id } } });
    const earlier = (at: string) => new Date(Date.parse(at) - days * day).toISOString();
    for (const event of docs)
      await cms.payload.db.updateOne({
        collection: 'caseEvents',
        id: event.id,
        data: { at: earlier(event.at) },
      });
    const { filedAt } = await cms.payload.findByID({ collection: 'cases', id });
    await cms.payload.db.updateOne({ collection: 'cases', id, data: { filedAt: earlier(filedAt) } });
  };

  test('needs a reason, and both sides read it while the term stands', async () => {
    expect(await move('submitted', 'inProgress')).toBe(200);
    expect(await move('inProgress', 'suspended')).toBe(422);
    await passDays(4);
    expect(await move('inProgress', 'suspended', why)).toBe(200);
    const { dueOn } = await mine();
    for (const seen of [await mine(), await screen()]) {
      expect(seen).toMatchObject({ statusLabel: 'Zawieszona', clock: 'stands', dueOn });
      expect(seen.events.at(-1)).toMatchObject({ status: 'suspended', message: why });
    }
  });

  test('stands as long as it lasts, and goes on with as many days more when it is taken up again', async () => {
    await passDays(10);
    const before = localDateOf((await mine()).filedAt);
    expect((await acts()).count).toMatch(/stał 10\sdni/);
    expect((await desk()).dueOn).toBe((await mine()).dueOn);
    expect(await move('suspended', 'inProgress')).toBe(422);
    expect(await move('suspended', 'inProgress', 'Sąd rozstrzygnął: droga jest gminna.')).toBe(200);
    const shown = await mine();
    expect(shown).toMatchObject({
      status: 'inProgress',
      clock: 'runs',
      dueOn: orNextWorkingDay(addDays(before, 30 + 10)),
    });
    expect(shown.events.at(-1)?.message).toContain('Sąd rozstrzygnął');
    expect((await screen()).dueOn).toBe(shown.dueOn);
    await passDays(3);
    // the days after it are the office's own again
    expect((await acts()).count).toMatch(/stał 10\sdni/);
  });
});
