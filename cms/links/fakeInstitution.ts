import { v7 } from 'uuid';
import type { Institution, LinkedSubject, LinkProof, Topic } from '../../content-models/institutions/institution.ts';
import type { ActData } from '../../content-models/links/link.ts';
import { ConnectorError, type Connector, type ConnectorTrouble } from '../connectors/connector.ts';
import type { TestCms } from '../testing/startPayload.ts';

/** An institution that does what a test wants: right, wrong, slow, dead, malformed. */
export interface FakeInstitution {
  id: string;
  institution: Institution;
  connector: Connector;
  /** by code */
  subjects: Map<string, LinkedSubject>;
  /** by `externalId:topic` */
  answers: Map<string, unknown>;
  /** what every question meets, instead of an answer */
  trouble: ConnectorTrouble | 'silence' | undefined;
  /** why acts are turned down */
  turnsDown: string | undefined;
  questions: string[];
  acts: { key: string; kind: string; data: unknown }[];
  /** questions wait for this */
  gate: Promise<undefined> | undefined;
}

const codeOf = (proof: LinkProof): string => (proof.kind === 'address' ? proof.street : proof.code);

const topics: Topic[] = ['grades', 'attendance', 'schoolwork', 'contracts', 'bills', 'wasteCalendar'];

/** Makes an institution's row in Chełm and a system for it that lives in this process. */
export const makeFakeInstitution = async (
  cms: TestCms,
  kind: 'school' | 'water',
  name = kind === 'school' ? 'Szkoła Podstawowa nr 1' : 'Wodociągi',
): Promise<FakeInstitution> => {
  const { chelm } = await cms.communes();
  const id = v7();
  const now = new Date().toISOString();
  const settings = { slug: `${kind}-${id}`, kind, name, phone: '+48825653600', codeHint: 'Kod jest w liście.' };
  await cms.payload.db.create({
    collection: 'institutions',
    data: {
      ...{ id, commune: chelm.id, enabled: true, createdAt: now, updatedAt: now },
      ...{ connector: kind === 'school' ? 'schoolHttp' : 'utilityHttp', baseUrl: 'http://127.0.0.1:9/' },
      ...settings,
    },
  });
  const meet = async (what: string, signal: AbortSignal) => {
    fake.questions.push(what);
    await fake.gate;
    if (fake.trouble === 'silence')
      await new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    if (fake.trouble !== undefined && fake.trouble !== 'silence') throw new ConnectorError(fake.trouble, 'test');
  };
  const connector: Connector = {
    topics,
    acts: ['submitReading', 'excuseAbsence'],
    health: () => Promise.resolve({ ok: true, detail: '' }),
    link: async (proof, signal) => {
      await meet('link', signal);
      const subject = fake.subjects.get(codeOf(proof));
      if (!subject) throw new ConnectorError('unknownSubject', 'test');
      return subject;
    },
    read: async (subject, topic, signal) => {
      await meet(`${subject}:${topic}`, signal);
      const answer = fake.answers.get(`${subject}:${topic}`);
      if (answer === undefined) throw new ConnectorError('unknownSubject', 'test');
      return answer as never;
    },
    act: async (_subject, kind_, data: ActData[keyof ActData], key, signal) => {
      await meet(`act:${kind_}`, signal);
      if (fake.turnsDown !== undefined) throw new ConnectorError('turnedDown', 'test', { reason: fake.turnsDown });
      if (!fake.acts.some((act) => act.key === key)) fake.acts.push({ key, kind: kind_, data });
      return { receipt: `P-${String(fake.acts.length)}` };
    },
    billPdf: async (_subject, bill, signal) => {
      await meet(`pdf:${bill}`, signal);
      return Buffer.from(bill === 'not-a-pdf' ? '<html>' : '%PDF-1.7 test');
    },
  };
  const fake: FakeInstitution = {
    id,
    institution: {
      ...{ id, tenant: 'chelm', ...settings },
      proof: kind === 'school' ? 'childCode' : 'customerCode',
    },
    connector,
    subjects: new Map(),
    answers: new Map(),
    ...{ trouble: undefined, turnsDown: undefined, questions: [], acts: [], gate: undefined },
  };
  fakes.set(id, fake);
  return fake;
};

const fakes = new Map<string, FakeInstitution>();

/** Stands in for cms/institutions/connectorOf.ts. */
export const fakeConnectorOf = (_req: unknown, id: string): Promise<unknown> => {
  const fake = fakes.get(id);
  if (!fake) throw new Error('no such fake');
  return Promise.resolve({ institution: fake.institution, connector: fake.connector, enabled: true });
};

/** A child of that name, born then, with that code at the school. */
export const addChild = (school: FakeInstitution, code: string, more: Partial<LinkedSubject> = {}): LinkedSubject => {
  const subject: LinkedSubject = {
    ...{ externalId: `child-${v7()}`, name: 'Zofia Demo', detail: 'klasa 4b', bornOn: '2016-05-04' },
    ...{ topics: ['grades', 'attendance'], acts: ['excuseAbsence'] },
    ...more,
  };
  school.subjects.set(code, subject);
  school.answers.set(`${subject.externalId}:grades`, grades('5'));
  school.answers.set(`${subject.externalId}:attendance`, {
    schoolYear: '2026/2027',
    entries: [
      { id: 'e1', on: '2026-11-20', lesson: 1, category: 'absent', excusable: true },
      { id: 'e2', on: '2026-11-20', lesson: 2, category: 'absent', excusable: false },
    ],
  });
  return subject;
};

/** One grade in mathematics. */
export const grades = (entry: string) => ({
  ...{ schoolYear: '2026/2027', className: '4b', subjects: [], behaviour: {} },
  grades: [{ id: `grade-${entry}`, subject: 'Matematyka', entry, value: 5, on: '2026-11-16', term: 'first' }],
});
