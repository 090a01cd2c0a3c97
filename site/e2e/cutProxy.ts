import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to the product that can be cut for everybody behind it, the service worker included, and mended again. */
export interface CutProxy {
  /** for Chromium: the address of the product leads through this line */
  args: string[];
  cut: () => void;
  /** cuts it when so many more bytes have left the browser */
  cutAfter: (bytes: number) => void;
  /** cuts it when the product answers a request that says this: it arrived, and nobody hears so */
  loseAnswerTo: (words: string) => void;
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
  let left = Infinity;
  let words: string | undefined;
  const cut = (): void => {
    isOpen = false;
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    hold(near);
    if (!isOpen) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    hold(far);
    let isLost = false;
    near.on('data', (bytes: Buffer) => {
      isLost ||= words !== undefined && bytes.includes(words);
      left -= bytes.length;
      far.write(bytes);
      if (left <= 0) cut();
    });
    far.on('data', (bytes: Buffer) => {
      if (isLost) cut();
      else near.write(bytes);
    });
    near.on('end', () => far.end());
    far.on('end', () => near.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const line = (server.address() as AddressInfo).port;
  return {
    args: [`--host-resolver-rules=MAP ${host}:${String(port)} 127.0.0.1:${String(line)}`],
    cut,
    cutAfter: (bytes) => {
      left = bytes;
    },
    loseAnswerTo: (said) => {
      words = said;
    },
    mend: () => {
      left = Infinity;
      words = undefined;
      isOpen = true;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        cut();
      }),
  };
};
