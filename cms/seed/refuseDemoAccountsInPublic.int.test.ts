import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const publicCity = {
  PUBLIC_URL: 'https://miasto.example',
  PAYLOAD_SECRET: 'x'.repeat(32),
  DATA_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
};

describeOnDatabases('A city that goes public', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startPayload({ database });
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await cms.stop();
  });

  /** The check as a process started with this environment makes it. */
  const check = async (environment: Record<string, string>): Promise<void> => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    vi.resetModules();
    const { refuseDemoAccountsInPublic } = await import('./refuseDemoAccountsInPublic.ts');
    try {
      await refuseDemoAccountsInPublic(cms.payload);
    } finally {
      vi.unstubAllEnvs();
    }
  };
  const refusal = /Ta baza ma konta pokazowe, więc nie uruchomi się jako publiczna/;

  test('starts with people of its own', async () => {
    await cms.staff('editor');
    await check(publicCity);
  });

  test.each(['staff', 'residents'] as const)('does not start with a demo account among its %s', async (collection) => {
    const now = new Date().toISOString();
    const id = `demo-${collection}`;
    const { email, ...person } = { email: `${id}@miasto.example`, createdAt: now, updatedAt: now, demo: true };
    const more =
      collection === 'staff'
        ? { name: 'Konto pokazowe', role: 'superadministrator' }
        : {
            ...{ givenName: 'Anna', familyName: 'Próbna', passwordHash: 'none' },
            ...{ clauseVersion: 'none', clauseAcceptedAt: now },
          };
    await cms.payload.db.create({ collection, data: { id, email, ...person, ...more } });
    await expect(check(publicCity)).rejects.toThrow(refusal);
    // As a demo it goes on.
    await check({});
    await cms.payload.db.deleteOne({ collection, where: { id: { equals: id } } });
    await check(publicCity);
  });
});
