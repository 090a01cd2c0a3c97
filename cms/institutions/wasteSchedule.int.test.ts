import { afterAll, beforeAll, expect, test } from 'vitest';
import { wasteSample, type SampleFiles } from '../connectors/files/testing/samples.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { readRecords } from '../testing/readRecords.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const formOf = (files: SampleFiles): FormData => {
  const form = new FormData();
  for (const { name, bytes } of files) form.append('files', new File([Uint8Array.from(bytes)], name));
  form.append('replaceAll', 'true');
  return form;
};

describeOnDatabases('Waste days for everybody', (database) => {
  let cms: TestCms;
  let company: string;
  let institution: string;
  beforeAll(async () => {
    cms = await startPayload({ database });
    const staff = await cms.staff('institution', 'chelm');
    company = staff.token;
    const found = await cms.payload.findByID({ collection: 'staff', id: staff.id, depth: 0 });
    institution = found.institution as string;
  });
  afterAll(async () => {
    await cms.stop();
  });

  const change = (data: object) =>
    cms.payload.update({ collection: 'institutions', id: institution, data, overrideAccess: true });
  const told = async (): Promise<number> =>
    (await cms.payload.count({ collection: 'publications', where: { kind: { equals: 'waste' } } })).totalDocs;
  const sectors = async () => {
    const [record] = await readRecords(cms, 'waste', 'chelm');
    return record?.kind === 'waste' ? record.document.sectors : undefined;
  };

  test('a commune without files of a waste company has a schedule without sectors', async () => {
    expect(await sectors()).toEqual([]);
    expect(await told()).toBe(0);
  });

  test('the days a company hands in are told to the site in the same transaction as its files', async () => {
    await change({ connector: 'wasteCalendarFiles' });
    const before = await told();
    const answer = await cms.call('POST', '/institutionFiles/upload', { staff: company, body: formOf(wasteSample()) });
    expect(answer.status).toBe(201);
    expect(await told()).toBe(before + 1);
    const all = (await sectors()) ?? [];
    expect(all.flatMap(({ streets }) => streets.map(({ street }) => street))).toContain('ul. Lubelska');
    expect(all.flatMap(({ pickups }) => pickups.map(({ on }) => on))).toContain('2026-12-03');
  });

  test('files with a mistake tell nothing, and a company that cannot be linked any more is no longer told of', async () => {
    const before = await told();
    const bad = await cms.call('POST', '/institutionFiles/upload', {
      staff: company,
      body: formOf(wasteSample({ day: 'wczoraj' })),
    });
    expect(bad.status).toBe(422);
    await change({ phone: '+48825650000' });
    expect(await told()).toBe(before);
    await change({ enabled: false });
    expect(await told()).toBe(before + 1);
    expect(await sectors()).toEqual([]);
  });
});
