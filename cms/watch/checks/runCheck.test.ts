import { expect, test } from 'vitest';
import type { CheckOrder } from './checkOrder.ts';
import { expiryOutcome } from './checkTls.ts';
import { runCheck } from './runCheck.ts';
import { closedPort, silentServer, tlsServer, website } from './testServers.ts';

const order = (kind: CheckOrder['kind'], address: string, changes: Partial<CheckOrder> = {}): CheckOrder => ({
  id: 'x',
  commune: 'x',
  kind,
  address,
  everySeconds: 60,
  slowMs: 5000,
  timeoutMs: 6000,
  ...changes,
});
const here = (port: number) => ({ allow: [`127.0.0.1:${String(port)}`] });
const page = (port: number, path = '/') => `http://127.0.0.1:${String(port)}${path}`;

test.each([
  [200, 'up'],
  [204, 'up'],
  [304, 'up'],
  [401, 'down'],
  [404, 'down'],
  [503, 'down'],
])('a website that answers %i is %s', async (status, result) => {
  const port = await website((_request, response) => response.writeHead(status).end());
  const outcome = await runCheck(order('http', page(port)), here(port));
  expect(outcome.result).toBe(result);
  if (result === 'down') expect(outcome.detail).toBe(`odpowiada błędem ${String(status)}`);
});

test('a loop of redirects is an answer and is walked by nobody', async () => {
  let asked = 0;
  const port = await website((request, response) => {
    asked += 1;
    response.writeHead(302, { location: request.url ?? '/' }).end();
  });
  expect((await runCheck(order('http', page(port)), here(port))).result).toBe('up');
  expect(asked).toBe(1);
});

test('a redirect into the machine leads nowhere', async () => {
  let visits = 0;
  const inside = await website((_request, response) => {
    visits += 1;
    response.end('tajne');
  });
  const port = await website((_request, response) => response.writeHead(301, { location: page(inside) }).end());
  await runCheck(order('http', page(port)), here(port));
  expect(visits).toBe(0);
});

test('an answer that comes later than it may is slow, and one that never ends is none', async () => {
  const late = await website((_request, response) => setTimeout(() => response.end('już'), 120));
  expect(await runCheck(order('http', page(late), { slowMs: 20 }), here(late))).toMatchObject({ result: 'slow' });
  const dripping = await website((_request, response) => {
    const drip = setInterval(() => response.write('.'), 20);
    response.on('close', () => {
      clearInterval(drip);
    });
  });
  expect(await runCheck(order('http', page(dripping), { timeoutMs: 300 }), here(dripping))).toMatchObject({
    result: 'down',
    detail: 'brak odpowiedzi przez 300 ms',
  });
});

test('a page without an end is cut, not read', async () => {
  const port = await website((_request, response) => {
    const more = () => {
      while (response.write(Buffer.alloc(65_536)));
    };
    response.on('drain', more);
    more();
  });
  expect(await runCheck(order('http', page(port)), here(port))).toMatchObject({ result: 'up' });
});

test.each(['http', 'tls'] as const)(
  'a server that takes the connection and is silent does not work (%s)',
  async (kind) => {
    const port = await silentServer();
    const address = kind === 'http' ? page(port) : `127.0.0.1:${String(port)}`;
    expect(await runCheck(order(kind, address, { timeoutMs: 250 }), here(port))).toMatchObject({
      result: 'down',
      detail: 'brak odpowiedzi przez 250 ms',
    });
  },
);

test('a port that is open works, one that is closed refuses', async () => {
  const open = await silentServer();
  expect(await runCheck(order('tcp', `127.0.0.1:${String(open)}`), here(open))).toMatchObject({ result: 'up' });
  const closed = await closedPort();
  for (const [kind, address] of [
    ['tcp', `127.0.0.1:${String(closed)}`],
    ['tls', `127.0.0.1:${String(closed)}`],
    ['http', page(closed)],
  ] as const) {
    expect(await runCheck(order(kind, address), here(closed))).toMatchObject({
      result: 'down',
      detail: 'odmawia połączenia',
    });
  }
});

test.each([
  [400, 'up', /^odpowiedź po .+, certyfikat ważny jeszcze (?:399|400) dni$/],
  [9.5, 'slow', /^certyfikat wygasa za 9 dni$/],
  [-2, 'down', /^certyfikat wygasł$/],
])('a certificate that is good for %d days is %s', async (days, result, detail) => {
  const port = await tlsServer(days);
  const outcome = await runCheck(order('tls', `127.0.0.1:${String(port)}`), here(port));
  expect(outcome).toMatchObject({ result });
  expect(outcome.detail).toMatch(detail);
});

test('days left are told as a person would', () => {
  const words = (days: number) => expiryOutcome(days * 86_400_000, 0, 1, 10).detail;
  expect(words(1.5)).toBe('certyfikat wygasa za 1 dzień');
  expect(words(0.5)).toBe('certyfikat wygasa dziś');
  expect(words(13.9)).toBe('certyfikat wygasa za 13 dni');
  expect(expiryOutcome(Number.NaN, 0, 1, 10).result).toBe('down');
});

test.each([
  ['http', 'http://127.0.0.1:{port}/'],
  ['http', 'http://localhost:{port}/'],
  ['http', 'http://chelm.localhost:{port}/'],
  ['http', 'http://[::1]:{port}/'],
  ['http', 'http://169.254.169.254/latest/meta-data/'],
  ['http', 'http://10.0.0.1/'],
  ['tcp', '127.0.0.1:{port}'],
  ['tcp', '2130706433:{port}'],
  ['tcp', '0x7f.1:{port}'],
  ['tcp', 'localhost:{port}'],
  ['tcp', '[::ffff:127.0.0.1]:{port}'],
  ['tcp', '169.254.169.254:80'],
  ['tls', '127.0.0.1:{port}'],
  ['tls', '192.168.1.1'],
] as const)('%s %s leads inside and is never called unless it is listed', async (kind, address) => {
  let connections = 0;
  const port = await website((_request, response) => {
    connections += 1;
    response.end();
  });
  const outcome = await runCheck(order(kind, address.replace('{port}', String(port))), { allow: [] });
  expect(outcome).toMatchObject({ result: 'down' });
  expect(outcome.detail).toContain('tego adresu nie wolno sprawdzać');
  expect(connections).toBe(0);
});

test('what a name stands for is looked at, and a listed port opens no other', async () => {
  const port = await silentServer();
  const lookup = () => Promise.resolve([{ address: '127.0.0.1', family: 4 as const }]);
  for (const kind of ['tcp', 'tls'] as const) {
    const outcome = await runCheck(order(kind, `poczta.example:${String(port)}`), {
      allow: [`poczta.example:${String(port + 1)}`],
      lookup,
    });
    expect(outcome.detail).toContain('tego adresu nie wolno sprawdzać');
  }
});

test('names under localhost are this machine, and are called where they are listed', async () => {
  const port = await website((_request, response) => response.end());
  const allow = [`*.localhost:${String(port)}`];
  expect(await runCheck(order('http', `http://koden.localhost:${String(port)}/`), { allow })).toMatchObject({
    result: 'up',
  });
});

test('no outcome names the address it came from', async () => {
  const port = await closedPort();
  for (const [kind, address] of [
    ['http', page(port, '/?klucz=tajny')],
    ['tcp', 'nie-ma-takiej-nazwy.invalid:25'],
    ['tcp', 'nonsens'],
  ] as const) {
    const { detail } = await runCheck(order(kind, address), here(port));
    expect(detail).not.toMatch(/127\.0|tajny|invalid|nonsens/);
  }
});
