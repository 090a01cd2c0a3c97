import { expect, test } from 'vitest';
import type { Connector } from '../../cms/connectors/connector.ts';
import { makeConnector } from '../../cms/connectors/makeConnector.ts';
import { testConnector, type InstitutionUnderTest, type Mood } from '../../cms/connectors/testConnector.ts';
import { customerTruth } from '../../cms/seed/content/households/billsTruth.ts';
import { schoolTruth } from '../../cms/seed/content/households/schoolTruth.ts';
import { childSubject, customerSubject, demoHouseholds } from '../../cms/seed/content/households.ts';
import { demoInstitution, demoSourceToken } from '../../cms/seed/content/institutions.ts';
import type { SelfReading } from '../../content-models/meters/meter.ts';
import { startDemoSources, type DemoSources } from './startDemoSources.ts';

const today = '2026-11-23';

const connectorTo = (sources: DemoSources, slug: string): Connector => {
  const { connector } = demoInstitution('chelm', slug);
  const token = demoSourceToken({ tenant: 'chelm', slug });
  return makeConnector({ connector, baseUrl: sources.baseUrl('chelm', slug), token });
};

const start = async (
  slug: string,
  make: (
    sources: DemoSources,
  ) => Omit<InstitutionUnderTest, 'connector' | 'setMood' | 'stop'> & Partial<Pick<InstitutionUnderTest, 'setMood'>>,
): Promise<InstitutionUnderTest> => {
  const sources = await startDemoSources({ port: 0, today: () => today });
  return {
    ...make(sources),
    connector: connectorTo(sources, slug),
    setMood: (mood: Mood) => {
      sources.setMood('chelm', slug, mood === 'right' ? 'up' : mood);
    },
    stop: sources.stop,
  };
};

const [anna] = demoHouseholds;
const zofia = anna?.children[0];
const [annaAsGuardian, janAsGuardian] = zofia?.guardians ?? [];
const customer = anna?.customers[0];
if (!zofia || !annaAsGuardian || !janAsGuardian || !customer) throw new Error('The first household is not there.');

testConnector('a school over HTTP', {
  notApplicable: { billPdf: 'a school sends no bills' },
  start: () =>
    start('sp-97', (sources) => {
      const topics = schoolTruth(zofia, today);
      const newest = {
        ...topics.grades,
        grades: [
          ...topics.grades.grades,
          expect.objectContaining({ subject: 'Język angielski', entry: '5+', on: today }) as never,
        ],
      };
      const open = topics.attendance.entries.filter(({ excusable }) => excusable).map(({ id }) => id);
      const kept = topics.attendance.entries.find(({ category }) => category === 'present')?.id ?? '';
      return {
        proof: { kind: 'childCode', code: annaAsGuardian.code },
        wrongProofs: [
          { kind: 'childCode', code: 'ZLYKOD99' },
          { kind: 'customerCode', customerNumber: 'K-00042', code: annaAsGuardian.code },
        ],
        subject: childSubject(zofia, annaAsGuardian, today),
        topics,
        changed: { grades: newest },
        acts: {
          taken: { kind: 'excuseAbsence', data: { entries: open.slice(0, 1), reason: 'Wizyta u lekarza' } },
          turnedDown: { kind: 'excuseAbsence', data: { entries: [kept], reason: 'Wizyta u lekarza' } },
          count: () => sources.acts('chelm', 'sp-97'),
        },
        secrets: [zofia.externalId, 'Zofia', annaAsGuardian.code, 'demo-chelm-sp-97-klucz'],
      };
    }),
  additionalTests: (institution) => {
    test('an excuse that was sent is seen in the attendance, and cannot be sent again', async () => {
      const { connector, subject, topics } = institution();
      const { entries } = await connector.read(subject.externalId, 'attendance', AbortSignal.timeout(5000));
      const open = topics.attendance?.entries.filter(({ excusable }) => excusable).map(({ id }) => id) ?? [];
      expect(entries.find(({ id }) => id === open[0])).toMatchObject({ excuse: 'sent', excusable: false });
    });

    test('the second guardian is given a smaller scope for the same child', async () => {
      const { connector, subject } = institution();
      const linked = await connector.link({ kind: 'childCode', code: janAsGuardian.code }, AbortSignal.timeout(5000));
      expect(linked.externalId).toBe(subject.externalId);
      expect(linked.topics).toEqual(['attendance', 'timetable', 'schoolNotices', 'meals']);
      expect(linked.acts).toEqual([]);
    });
  },
});

testConnector('a company over HTTP', {
  start: () =>
    start('wodociagi', (sources) => {
      const topics = customerTruth(customer, demoInstitution('chelm', 'wodociagi'), today);
      const [contract] = topics.contracts.contracts;
      const meter = contract?.meters[0];
      const last = meter?.readings.at(-1)?.milli ?? 0;
      const [newest, ...others] = topics.bills.bills;
      if (!contract || !meter || !newest) throw new Error('The customer has no contract.');
      const reading = (milli: number): SelfReading => ({
        contract: contract.number,
        meter: meter.number,
        on: today,
        milli,
        confirmed: false,
      });
      return {
        proof: { kind: 'customerCode', customerNumber: customer.customerNumber, code: customer.code },
        wrongProofs: [
          { kind: 'customerCode', customerNumber: customer.customerNumber, code: 'ZLYKOD' },
          { kind: 'customerCode', customerNumber: 'K-99999', code: customer.code },
          { kind: 'address', street: 'ul. Kredowa', number: '12' },
        ],
        subject: customerSubject('chelm', customer),
        topics,
        changed: {
          bills: {
            balanceGrosze: topics.bills.balanceGrosze - 100,
            bills: [{ ...newest, paidGrosze: newest.paidGrosze + 100 }, ...others],
          },
        },
        acts: {
          taken: { kind: 'submitReading', data: reading(last + 8000) },
          turnedDown: { kind: 'submitReading', data: reading(1000) },
          count: () => sources.acts('chelm', 'wodociagi'),
        },
        billWithPdf: newest.id,
        secrets: [customer.customerNumber, 'Anna', customer.code, 'demo-chelm-wodociagi-klucz'],
      };
    }),
  additionalTests: (institution) => {
    test('a reading that was taken is the newest of its meter', async () => {
      const { connector, subject } = institution();
      const { contracts } = await connector.read(subject.externalId, 'contracts', AbortSignal.timeout(5000));
      expect(contracts[0]?.meters[0]?.readings.at(-1)).toMatchObject({ on: today, kind: 'self' });
    });
  },
});

test('the control door makes an institution unwell and gives it news, and nothing else', async () => {
  const sources = await startDemoSources({ port: 0, today: () => today });
  const door = (path: string, body: unknown) =>
    fetch(`http://127.0.0.1:${String(sources.port)}/_demo/${path}`, { method: 'POST', body: JSON.stringify(body) });
  const school = connectorTo(sources, 'sp-97');
  const grades = async () => (await school.read(zofia.externalId, 'grades', AbortSignal.timeout(5000))).grades.length;
  const before = await grades();
  expect((await door('new-grade', { institution: 'chelm/sp-97' })).status).toBe(200);
  expect(await grades()).toBe(before + 1);
  expect((await door('mood', { institution: 'chelm/sp-97', mood: 'down' })).status).toBe(200);
  expect((await school.health(AbortSignal.timeout(5000))).ok).toBe(false);
  expect((await connectorTo(sources, 'lo-98').health(AbortSignal.timeout(5000))).ok).toBe(true);
  expect((await door('mood', { institution: 'chelm/sp-97', mood: 'angry' })).status).toBe(422);
  expect((await door('mood', { institution: 'chelm/none', mood: 'up' })).status).toBe(422);
  expect((await door('else', {})).status).toBe(422);
  await sources.stop();
});
