import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import type { Outgoing } from './delivery.ts';

describeOnDatabases('Every channel of the outbox has a lane of its own', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startPayload({ database });
  });
  afterAll(async () => {
    await cms.stop();
  });
  afterEach(async () => {
    await cms.payload.db.deleteMany({ collection: 'outbox', where: {} });
  });

  const queue = async (channel: 'mail' | 'push' | 'act', message: unknown, notBefore?: Date) => {
    const { queueMessage } = await import('./queueMessage.ts');
    await queueMessage(cms.payload, undefined, { channel, topic: 'test', message, notBefore });
  };
  const rows = async () => (await cms.payload.find({ collection: 'outbox', sort: 'createdAt' })).docs;

  test('an institution that never answers delays neither a mail nor a push', async () => {
    const { sendWaiting } = await import('./sendWaiting.ts');
    await queue('act', { reading: 1 });
    await queue('mail', { to: 'anna@poczta.example' });
    await queue('push', { path: '/' });
    let answer = (): void => undefined;
    const silent = new Promise<void>((resolve) => (answer = resolve));
    const hanging = sendWaiting(cms.payload, 'act', () => silent);
    const left: Outgoing[] = [];
    const take = (out: Outgoing) => {
      left.push(out);
      return Promise.resolve();
    };
    expect(await sendWaiting(cms.payload, 'mail', take)).toBe(1);
    expect(await sendWaiting(cms.payload, 'push', take)).toBe(1);
    expect(left.map(({ message }) => message)).toEqual([{ to: 'anna@poczta.example' }, { path: '/' }]);
    answer();
    expect(await hanging).toBe(1);
  });

  test('what must wait until the morning waits', async () => {
    const { sendWaiting } = await import('./sendWaiting.ts');
    const morning = new Date(Date.now() + 3_600_000);
    await queue('push', {}, morning);
    const take = () => Promise.resolve();
    expect(await sendWaiting(cms.payload, 'push', take)).toBe(0);
    expect(await sendWaiting(cms.payload, 'push', take, () => morning)).toBe(1);
  });

  test('a final refusal ends the tries at once; of others the last try knows that it is the last', async () => {
    const { sendWaiting } = await import('./sendWaiting.ts');
    // from the same module instance as the worker's: tests load modules anew
    const { FinalFailure } = await import('./delivery.ts');
    await queue('act', 'final');
    await sendWaiting(cms.payload, 'act', () => Promise.reject(new FinalFailure('422', { cause: 'Anna Kowalska' })));
    expect(await rows()).toMatchObject([{ status: 'dead', attempts: 1, lastError: '422' }]);
    await cms.payload.db.deleteMany({ collection: 'outbox', where: {} });
    await queue('act', 'again and again');
    const last: boolean[] = [];
    let now = new Date();
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      await sendWaiting(
        cms.payload,
        'act',
        ({ isLastTry }) => {
          last.push(isLastTry);
          return Promise.reject(new Error('busy'));
        },
        () => now,
      );
      now = new Date(Date.parse((await rows())[0]?.nextAt ?? '') + 1);
    }
    expect(last).toEqual([...Array<boolean>(9).fill(false), true]);
    expect(await rows()).toMatchObject([{ status: 'dead', attempts: 10 }]);
  });
});
