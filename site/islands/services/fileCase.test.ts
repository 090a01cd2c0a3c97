import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { makePortalClient } from '../shared/portalClient.ts';
import { fileCase } from './fileCase.ts';

const filing = { service: 'pismo-ogolne', version: 1, answers: { text: 'Dzień dobry' }, clauseVersion: '1' };
const key = '7c1f7a0e-3a53-4d1b-9a3b-2a3a2a1b0c0d';
const filed = {
  number: 'MM-2026-000123',
  tenant: 'chelm',
  service: 'pismo-ogolne',
  title: 'Pismo ogólne',
  officeName: 'Urząd Miasta Chełm',
  status: 'submitted',
  statusLabel: 'Złożona',
  explanation: 'Ruch urzędu.',
  turn: 'office',
  filedAt: '2026-11-24T10:00:00Z',
  changedAt: '2026-11-24T10:00:00Z',
  dueOn: '2026-12-24',
  department: 'Wydział Organizacyjny',
  answers: [],
  files: [],
  events: [],
  signed: false,
  clause: { version: '1', acceptedAt: '2026-11-24T10:00:00Z' },
};
const problem = (status: number, more: object = {}) => ({
  status,
  body: { type: 'about:blank', title: 'Nie udało się.', status, ...more },
});

const inFlight = problem(409, { type: 'urn:moje-miasto:in-flight' });

/** An office that gives these answers one after another, and notes the keys it was asked with. */
const officeAnswering = async (...answers: ({ status: number; body: object } | 'cut')[]) => {
  const keys: unknown[] = [];
  const answer = (response: ServerResponse) => {
    const next = answers[Math.min(keys.length, answers.length) - 1] ?? 'cut';
    if (next === 'cut') response.destroy();
    else response.writeHead(next.status).end(JSON.stringify(next.body));
  };
  const server = createServer((request, response) => {
    keys.push(request.headers['idempotency-key']);
    request.resume().on('end', () => {
      answer(response);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const client = makePortalClient(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
  return { keys, send: () => fileCase(client, filing, key, () => Promise.resolve()) };
};

test('a filed matter comes back with its number, the first time and when the answer is repeated', async () => {
  for (const status of [201, 200]) {
    const { send } = await officeAnswering({ status, body: filed });
    expect(await send()).toMatchObject({ kind: 'filed', filed: { number: 'MM-2026-000123' } });
  }
});

test('a sending still in flight is asked for again, with the same key, until it is done', async () => {
  const { send, keys } = await officeAnswering(inFlight, inFlight, { status: 200, body: filed });
  expect(await send()).toMatchObject({ kind: 'filed' });
  expect(keys).toEqual([key, key, key]);
});

test('a sending that never lands is not asked for without end', async () => {
  const { send, keys } = await officeAnswering(inFlight);
  expect(await send()).toEqual({ kind: 'failed', failure: { kind: 'down' } });
  expect(keys).toHaveLength(5);
});

test('a form changed by the office is told apart from a sending in flight', async () => {
  const { send, keys } = await officeAnswering(problem(409, { type: 'urn:moje-miasto:form-changed' }));
  expect(await send()).toEqual({ kind: 'formChanged' });
  expect(keys).toHaveLength(1);
});

test('other answers under a key that has filed already are not sent as a second matter by themselves', async () => {
  const { send } = await officeAnswering(problem(422, { type: 'urn:moje-miasto:key-reused' }));
  expect(await send()).toEqual({ kind: 'alreadyFiled' });
});

test('answers the office refuses come back with the fields to mend', async () => {
  const errors = [{ path: 'answers.text', message: 'Uzupełnij treść.' }];
  const { send } = await officeAnswering(problem(422, { errors }));
  expect(await send()).toMatchObject({ kind: 'failed', failure: { kind: 'refused', problem: { errors } } });
});

test('a cut connection and an ended log-in are left to the resident', async () => {
  expect(await (await officeAnswering('cut')).send()).toMatchObject({ failure: { kind: 'unreachable' } });
  expect(await (await officeAnswering(problem(401))).send()).toMatchObject({ failure: { kind: 'loggedOut' } });
});
