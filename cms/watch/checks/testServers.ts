import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createTcp, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTls } from 'node:tls';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const listening = async (server: Server): Promise<number> => {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
};

/** A website for a test; gives its port. */
export const website = (listener: RequestListener): Promise<number> => listening(createHttp(listener));

/** A server that takes every connection and never says a word. */
export const silentServer = (): Promise<number> => listening(createTcp(() => undefined));

/** A port at which nobody listens. */
export const closedPort = async (): Promise<number> => {
  const server = createTcp().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** A TLS server whose own certificate is good from now on until `days` later; a negative number: until then in the past. */
export const tlsServer = (days: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'moje-miasto-tls-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const moment = (at: number) => new Date(at).toISOString().replace(/\D/g, '').slice(0, 14) + 'Z';
  const until = Date.now() + days * 24 * 3600 * 1000;
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const ca = join(folder, 'index.txt');
  const config = [
    '[ca]\ndefault_ca=own\n[own]',
    `database=${ca}\nnew_certs_dir=${folder}\nserial=${folder}/serial\ndefault_md=sha256\npolicy=any\nrand_serial=yes`,
    '[any]\ncommonName=supplied\n[req]\ndistinguished_name=name\n[name]',
  ].join('\n');
  writeFileSync(join(folder, 'openssl.cnf'), config);
  writeFileSync(ca, '');
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', keyFile];
  openssl('req', '-new', ...ec, '-subj', '/CN=localhost', '-config', 'openssl.cnf', '-out', 'request.pem');
  openssl(
    ...[
      'ca',
      '-batch',
      '-selfsign',
      '-config',
      'openssl.cnf',
      '-keyfile',
      keyFile,
      '-in',
      'request.pem',
      '-out',
      certFile,
    ],
    ...['-startdate', moment(Math.min(Date.now(), until) - 3600 * 1000), '-enddate', moment(until), '-notext'],
  );
  return listening(createTls({ key: readFileSync(keyFile), cert: readFileSync(certFile) }));
};
