import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { findFreePort } from './ports.ts';
import { describeHealth, waitForHealth, type Health } from './waitForHealth.ts';

test('a process that seeds is waited for and its progress is told', async () => {
  const port = await findFreePort();
  const said: Health[] = [];
  const waiting = waitForHealth(`http://127.0.0.1:${String(port)}/api/health`, {
    name: 'cms',
    signal: new AbortController().signal,
    onHealth: (health) => said.push(health),
  });
  const answers: Health[] = [
    { status: 'seeding', done: 1, total: 2 },
    { status: 'seeding', done: 2, total: 2 },
  ];
  const server = createServer((_request, response) => {
    const answer = answers.shift();
    response.writeHead(answer ? 503 : 200).end(JSON.stringify(answer ?? { status: 'ok' }));
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  await waiting;
  expect(said.map(describeHealth)).toEqual(['tworzy dane pokazowe 1/2', 'tworzy dane pokazowe 2/2']);
  server.close();
});

test('a process that says the same for too long is given up in a sentence', async () => {
  const port = await findFreePort();
  const options = { name: 'cms', signal: new AbortController().signal, stallAfter: 100 };
  await expect(waitForHealth(`http://127.0.0.1:${String(port)}/`, options)).rejects.toThrow(
    'Proces cms nie zgłosił gotowości',
  );
});
