import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
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

test('in the demo the port of its institutions is a third one, in public mode nobody asks for it', async () => {
  const [port, cmsPort] = [await findFreePort(), await findFreePort()];
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port: sourcesPort } = taken.address() as AddressInfo;
  await expect(requireFreePorts({ port, cmsPort, sourcesPort, mode: 'demo' })).rejects.toThrow('SOURCES_PORT');
  await expect(requireFreePorts({ port, cmsPort, sourcesPort: port, mode: 'demo' })).rejects.toThrow('SOURCES_PORT');
  await expect(requireFreePorts({ port, cmsPort, sourcesPort, mode: 'public' })).resolves.toBeUndefined();
  taken.close();
});
