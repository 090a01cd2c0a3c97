import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { headersForCms, type Upstream } from './upstream.ts';

/** Passes an upgrade (a WebSocket of the cms) through, byte for byte. */
export const passUpgrade = (
  request: IncomingMessage,
  client: Duplex,
  head: Buffer,
  upstream: Upstream,
  target: string,
): void => {
  const outgoing = httpRequest({
    host: '127.0.0.1',
    port: upstream.cmsPort,
    method: request.method,
    path: target,
    headers: {
      ...headersForCms(request, upstream),
      connection: 'Upgrade',
      upgrade: request.headers.upgrade ?? 'websocket',
    },
    agent: false,
  });
  const giveUp = (): void => {
    client.destroy();
  };
  client.on('error', () => outgoing.destroy());
  client.on('close', () => outgoing.destroy());
  outgoing.on('error', giveUp);
  outgoing.on('response', (incoming) => {
    incoming.resume();
    client.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  outgoing.on('upgrade', (incoming, server, serverHead) => {
    const lines = incoming.rawHeaders.flatMap((name, index, all) =>
      index % 2 === 0 && name.toLowerCase() !== 'x-powered-by' ? [`${name}: ${all[index + 1] ?? ''}`] : [],
    );
    client.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
    client.write(serverHead);
    server.write(head);
    server.on('error', giveUp);
    server.on('close', giveUp);
    client.on('close', () => server.destroy());
    server.pipe(client).pipe(server);
  });
  outgoing.end();
};
