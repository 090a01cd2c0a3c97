import { expect, test } from 'vitest';
import { serve } from '../http/serve.ts';
import { utilityOverHttp } from './utilityOverHttp.ts';

const signal = () => AbortSignal.timeout(5000);

const bill = {
  id: 'F/1/2026',
  number: 'F/1/2026',
  kind: 'invoice',
  issuedOn: '2026-11-03',
  dueOn: '2026-11-24',
  seller: { name: 'Wodociągi', nip: null },
  items: [{ title: 'Woda', grosze: 5804, vatPercent: null }],
  totalGrosze: 5804,
  paidGrosze: 0,
  accountNumber: 'PL 61 1090 1014 0000 0712 1981 2874',
  transferTitle: 'Woda',
  ksefNumber: null,
  hasPdf: true,
  colour: 'blue',
};
const meter = {
  number: '97-1',
  kind: 'coldWater',
  unit: 'm³',
  digits: 5,
  place: null,
  readings: [
    { on: '2026-10-28', milli: 9000, kind: 'self' },
    { on: '2026-09-28', milli: 1000, kind: 'real' },
  ],
};
const contracts = {
  customer: 'Próbny',
  contracts: [{ number: 'W-1', point: 'ul. Próbna 1', tariff: null, meters: [meter] }],
};

const company = async (answers: Record<string, unknown>, status = 200) => {
  const asked: string[] = [];
  const baseUrl = await serve((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(status).end(JSON.stringify(answers[request.url ?? ''] ?? answers['*']));
  });
  return { connector: utilityOverHttp({ baseUrl }), asked };
};

test('bills come newest first, nulls are nothing and the account number is kept as 26 digits', async () => {
  const older = { ...bill, id: 'F-0', issuedOn: '2026-10-03' };
  const { connector } = await company({ '/customers/K-1/bills': { balanceGrosze: 5804, bills: [older, bill] } });
  const { bills } = await connector.read('K-1', 'bills', signal());
  expect(bills.map(({ id }) => id)).toEqual(['F/1/2026', 'F-0']);
  expect(bills[0]).toMatchObject({ accountNumber: '61109010140000071219812874', seller: { name: 'Wodociągi' } });
  expect(bills[0]).not.toHaveProperty('colour');
});

test('one wrong digit of one account number spoils the whole answer', async () => {
  const wrong = { ...bill, accountNumber: '61109010140000071219812875' };
  const { connector } = await company({ '*': { balanceGrosze: 0, bills: [bill, wrong] } });
  await expect(connector.read('K-1', 'bills', signal())).rejects.toMatchObject({ trouble: 'malformed' });
});

test.each([
  ['half a grosz', { totalGrosze: 0.5 }],
  ['a sum as a text', { totalGrosze: '5804' }],
  ['a day that does not exist', { dueOn: '2026-02-30' }],
  ['no title for the transfer', { transferTitle: null }],
])('%s is malformed', async (_what, changed) => {
  const { connector } = await company({ '*': { balanceGrosze: 0, bills: [{ ...bill, ...changed }] } });
  await expect(connector.read('K-1', 'bills', signal())).rejects.toMatchObject({ trouble: 'malformed' });
});

test('readings are put in order, oldest first', async () => {
  const { connector } = await company({ '*': contracts });
  const read = await connector.read('K-1', 'contracts', signal());
  expect(read.contracts[0]?.meters[0]?.readings.map(({ milli }) => milli)).toEqual([1000, 9000]);
});

test('a customer is linked with what the company names; a number with odd signs stays in its place', async () => {
  const customer = {
    number: 'K/1?a=b',
    name: 'ul. Próbna 1',
    detail: null,
    capabilities: ['bills', 'readings', 'gas'],
  };
  const { connector, asked } = await company({ '/links': { customer }, '*': { balanceGrosze: 0, bills: [] } });
  const proof = { kind: 'customerCode', customerNumber: 'K/1', code: 'ABCD' } as const;
  const subject = await connector.link(proof, signal());
  expect(subject).toEqual({ externalId: 'K/1?a=b', name: 'ul. Próbna 1', topics: ['bills'], acts: ['submitReading'] });
  await connector.read(subject.externalId, 'bills', signal());
  expect(asked.at(-1)).toBe('/customers/K%2F1%3Fa%3Db/bills');
});

test('a reading is turned down with the company’s reason, or without one when it gives none', async () => {
  const reading = { contract: 'W-1', meter: '97-1', on: '2026-11-23', milli: 9500, confirmed: true };
  const turnedDown = async (answer: unknown) => {
    const { connector } = await company({ '*': answer }, 422);
    return connector.act('K-1', 'submitReading', reading, 'key', signal());
  };
  await expect(turnedDown({ reason: 'Za wcześnie.' })).rejects.toMatchObject({
    trouble: 'turnedDown',
    reason: 'Za wcześnie.',
  });
  await expect(turnedDown({})).rejects.toMatchObject({ trouble: 'turnedDown', reason: undefined });
});

test('what calls itself a bill and is no PDF, or got lost, does not end the link', async () => {
  const page = await company({ '*': '<html>' });
  await expect(page.connector.billPdf?.('K-1', 'F/1', signal())).rejects.toMatchObject({ trouble: 'malformed' });
  const lost = await company({ '*': {} }, 404);
  await expect(lost.connector.billPdf?.('K-1', 'F/1', signal())).rejects.toMatchObject({ trouble: 'malformed' });
});
