import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to the product that can be cut for everybody behind it, the service worker included, and mended again. */
export interface CutProxy {
  /** for Chromium: the address of the product leads through this line */
  args: string[];
  cut: () => void;
  mend: () => void;
  stop: () => Promise<void>;
}

/** Opens a line to the product at `host:port`; what Playwright calls offline is not so for a worker without a page. */
export const openCutProxy = async (host: string, port: number): Promise<CutProxy> => {
  let isOpen = true;
  const sockets = new Set<Socket>();
  const hold = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    hold(near);
    if (!isOpen) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    hold(far);
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const line = (server.address() as AddressInfo).port;
  const drop = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    args: [`--host-resolver-rules=MAP ${host}:${String(port)} 127.0.0.1:${String(line)}`],
    cut: () => {
      isOpen = false;
      drop();
    },
    mend: () => {
      isOpen = true;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        drop();
      }),
  };
};
