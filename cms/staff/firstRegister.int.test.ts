import { expect, test } from 'vitest';
import { startPayload } from '../testing/startPayload.ts';

test('nobody makes themselves the first administrator of an empty city', async () => {
  const cms = await startPayload();
  try {
    const answer = await cms.call('POST', '/staff/first-register', {
      body: {
        email: 'obcy@example.com',
        password: 'kredowe-podziemia-w-chelmie',
        name: 'Obcy',
        role: 'superadministrator',
      },
    });
    expect(answer.status).toBe(404);
    expect((await cms.payload.count({ collection: 'staff' })).totalDocs).toBe(0);
  } finally {
    await cms.stop();
  }
});
