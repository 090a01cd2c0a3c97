import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { findFreePort, requireFreePort, requireFreePorts } from './ports.ts';

test.each(['127.0.0.1', '0.0.0.0', '::'])(
  'a port taken on %s is named with the variable that changes it',
  async (host) => {
    const port = await findFreePort();
    const server = createServer().listen(port, host);
    await once(server, 'listening');
    await expect(requireFreePort('CMS_PORT', port)).rejects.toThrow(
      new RegExp(`^Port ${String(port)} jest zajęty .* CMS_PORT, na przykład „CMS_PORT=`),
    );
    server.close();
  },
);

test('free ports pass', async () => {
  const [port, cmsPort] = [await findFreePort(), await findFreePort()];
  await expect(requireFreePorts({ port, cmsPort })).resolves.toBeUndefined();
});

test('the same number twice is refused', async () => {
  await expect(requireFreePorts({ port: 4365, cmsPort: 4365 })).rejects.toThrow(
    'PORT i CMS_PORT to ten sam numer 4365',
  );
});
