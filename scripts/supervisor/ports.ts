import { createServer } from 'node:net';
import type { Environment } from '../../content-models/environment/environment.ts';
import { StartError } from './startError.ts';

const tryToListen = (port: number, host?: string) =>
  new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });

/** Proves that nobody listens on a port yet; otherwise says which variable moves us to another one. */
export const requireFreePort = async (variable: 'PORT' | 'CMS_PORT' | 'SOURCES_PORT', port: number): Promise<void> => {
  // every interface and loopback alone: a program on 127.0.0.1 only is in the way as well
  const error = (await tryToListen(port)) ?? (await tryToListen(port, '127.0.0.1'));
  if (!error) return;
  const way = `wskaż inny zmienną ${variable}, na przykład „${variable}=${String(port < 65_500 ? Math.max(port + 10, 4331) : 4331)} npm start”`;
  if (error.code === 'EACCES') {
    throw new StartError(`Portu ${String(port)} nie wolno otworzyć bez praw administratora: ${way}.`, { cause: error });
  }
  throw new StartError(`Port ${String(port)} jest zajęty przez inny program: zamknij go albo ${way}.`, {
    cause: error,
  });
};

/** Ports the product listens on. */
export type ProductPorts = Pick<Environment, 'port' | 'cmsPort'> & Partial<Pick<Environment, 'sourcesPort' | 'mode'>>;

/** Checks the ports the product listens on: two, and in the demo a third one for its schools and companies. */
export const requireFreePorts = async ({ port, cmsPort, sourcesPort, mode }: ProductPorts): Promise<void> => {
  if (port === cmsPort) {
    throw new StartError(`PORT i CMS_PORT to ten sam numer ${String(port)}: zmień jedną z tych zmiennych.`);
  }
  await requireFreePort('PORT', port);
  await requireFreePort('CMS_PORT', cmsPort);
  if (mode !== 'demo' || sourcesPort === undefined) return;
  if (sourcesPort === port || sourcesPort === cmsPort) {
    throw new StartError(
      `SOURCES_PORT ma ten sam numer ${String(sourcesPort)} co PORT albo CMS_PORT: zmień jedną z tych zmiennych.`,
    );
  }
  await requireFreePort('SOURCES_PORT', sourcesPort);
};

/** A port that was free a moment ago, for tests. */
export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
