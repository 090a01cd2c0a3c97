import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  linkedSubjectSchema,
  type LinkedSubject,
  type LinkProof,
} from '../../content-models/institutions/institution.ts';
import { topicModels, type Acting, type TopicData } from '../../content-models/links/link.ts';
import { ConnectorError, type Connector, type ConnectorTrouble } from './connector.ts';

/** The states in which an institution's system can be met, each with what a connector makes of it. */
export const troubleOfMood = {
  /** nobody listens */
  down: 'unreachable',
  /** it takes the question and says nothing in time */
  slow: 'slow',
  /** it answers in a shape that was never agreed */
  malformed: 'malformed',
  /** its answer ends in the middle */
  half: 'malformed',
  /** its answer is larger than anything that was agreed */
  huge: 'malformed',
  /** it does not know the portal's key */
  unauthorised: 'refused',
  /** it has taken the link back */
  withdrawn: 'unknownSubject',
} as const satisfies Record<string, ConnectorTrouble>;
export type BadMood = keyof typeof troubleOfMood;
/** `right`: as it should be; `changed`: the same with one thing that is new since last time. */
export type Mood = 'right' | 'changed' | BadMood;

/** One act of the suite: it is taken once, and the other one is turned down. */
interface ActsUnderTest {
  taken: Acting;
  turnedDown: Acting;
  /** how often the institution has counted the taken act */
  count: () => number | Promise<number>;
}

/** An institution in every mood, with a connector to it and what is true there. */
export interface InstitutionUnderTest {
  connector: Connector;
  setMood: (mood: Mood) => void | Promise<void>;
  stop?: () => void | Promise<void>;
  proof: LinkProof;
  wrongProofs: LinkProof[];
  subject: LinkedSubject;
  /** what each topic of the subject reads as in the mood `right` */
  topics: Partial<TopicData>;
  /** what one of them reads as in the mood `changed` */
  changed: Partial<TopicData>;
  acts?: ActsUnderTest;
  /** a bill of the subject that comes as a PDF */
  billWithPdf?: string;
  /** words that no error may repeat: names, codes, keys */
  secrets: string[];
}

/** How a connector is put through the suite. */
export interface ConnectorSuite {
  start: () => InstitutionUnderTest | Promise<InstitutionUnderTest>;
  /** moods this kind of source cannot be in, and acts it does not take, each with its reason; the report shows them */
  notApplicable?: Partial<Record<BadMood | 'acts' | 'billPdf', string>>;
  /** what this connector promises beyond the suite */
  additionalTests?: (institution: () => InstitutionUnderTest) => void;
}

const inTime = () => AbortSignal.timeout(10_000);

const troubleOf = async (work: Promise<unknown>): Promise<ConnectorError> => {
  const outcome: unknown = await work.then(
    () => 'nothing was thrown',
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(ConnectorError);
  return outcome as ConnectorError;
};

/** Everything an error says, its causes included. */
const wordsOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${error.message} ${wordsOf(error.cause)}` : JSON.stringify(error);

const topicNames = (topics: Partial<TopicData>) => Object.keys(topics) as (keyof TopicData)[];

/** The one suite that every connector passes: right, slow, wrong, malformed, unauthorised, huge, half, changed. */
export const testConnector = (name: string, suite: ConnectorSuite): void => {
  describe(`${name}, as every connector`, () => {
    let institution: InstitutionUnderTest;
    beforeAll(async () => {
      institution = await suite.start();
    });
    afterAll(() => institution.stop?.());
    const inMood = async (mood: Mood) => {
      await institution.setMood(mood);
      return institution;
    };
    const notApplicable = (what: keyof NonNullable<ConnectorSuite['notApplicable']>): boolean => {
      const reason = suite.notApplicable?.[what];
      if (reason === undefined) return false;
      test(`${what} does not apply: ${reason}`, () => {
        expect(reason.length).toBeGreaterThan(10);
      });
      return true;
    };

    test('a right code gives the subject, and every topic of it is read as it is there', async () => {
      const { connector, proof, subject, topics } = await inMood('right');
      expect((await connector.health(inTime())).ok).toBe(true);
      const linked = await connector.link(proof, inTime());
      expect(linkedSubjectSchema.parse(linked)).toEqual(subject);
      expect(topicNames(topics).sort()).toEqual([...subject.topics].sort());
      for (const topic of subject.topics) {
        expect(connector.topics).toContain(topic);
        const data = await connector.read(subject.externalId, topic, inTime());
        expect(data).toEqual(topics[topic]);
        expect(topicModels[topic].parse(data)).toEqual(data);
      }
      for (const act of subject.acts) expect(connector.acts).toContain(act);
    });

    test('a wrong code and a stranger’s number are unknown, and nothing of them is repeated', async () => {
      const { connector, subject, wrongProofs } = await inMood('right');
      expect(wrongProofs.length).toBeGreaterThan(0);
      for (const proof of wrongProofs) {
        expect((await troubleOf(connector.link(proof, inTime()))).trouble).toBe('unknownSubject');
      }
      for (const stranger of ['999999', '../admin', `${subject.externalId}/../x`, '%2e%2e', 'a?b=c', '__proto__']) {
        for (const topic of subject.topics) {
          const error = await troubleOf(connector.read(stranger, topic, inTime()));
          expect(error.trouble).toBe('unknownSubject');
          expect(wordsOf(error)).not.toContain(stranger);
        }
      }
    });

    for (const mood of Object.keys(troubleOfMood) as BadMood[]) {
      if (notApplicable(mood)) continue;
      test(`an institution that is ${mood} is told as „${troubleOfMood[mood]}”, without a name or a key`, async () => {
        const { connector, subject, proof, secrets } = await inMood(mood);
        const patience = () => (mood === 'slow' ? AbortSignal.timeout(200) : inTime());
        const attempts = [
          ...subject.topics.map((topic) => () => connector.read(subject.externalId, topic, patience())),
          ...(mood === 'withdrawn' ? [] : [() => connector.link(proof, patience())]),
        ];
        for (const attempt of attempts) {
          const error = await troubleOf(attempt());
          expect(error.trouble).toBe(troubleOfMood[mood]);
          for (const secret of secrets) expect(wordsOf(error)).not.toContain(secret);
        }
        if (mood !== 'withdrawn') {
          const health = await connector.health(patience());
          for (const secret of secrets) expect(health.detail).not.toContain(secret);
        }
      });
    }

    test('after every trouble it is right again, and what is new since last time is read', async () => {
      const { connector, subject, changed } = await inMood('changed');
      expect(topicNames(changed).length).toBeGreaterThan(0);
      for (const topic of topicNames(changed)) {
        const data = await connector.read(subject.externalId, topic, inTime());
        expect(data).toEqual(changed[topic]);
        expect(data).not.toEqual(institution.topics[topic]);
      }
      await inMood('right');
      for (const topic of topicNames(changed)) {
        expect(await connector.read(subject.externalId, topic, inTime())).toEqual(institution.topics[topic]);
      }
    });

    if (!notApplicable('acts')) {
      test('an act sent twice with the same key is one act with one receipt', async () => {
        const { connector, subject, acts } = await inMood('right');
        if (!acts) throw new Error('The suite needs an act, or a reason why there is none.');
        const { kind, data } = acts.taken;
        const before = await acts.count();
        const first = await connector.act(subject.externalId, kind, data, 'key-of-the-suite-1', inTime());
        const again = await connector.act(subject.externalId, kind, data, 'key-of-the-suite-1', inTime());
        expect(first.receipt).not.toBe('');
        expect(again).toEqual(first);
        expect((await acts.count()) - before).toBe(1);
      });

      test('an act that the institution turns down comes back with its reason, a stranger’s is unknown', async () => {
        const { connector, subject, acts } = await inMood('right');
        if (!acts) throw new Error('The suite needs an act, or a reason why there is none.');
        const { kind, data } = acts.turnedDown;
        const error = await troubleOf(connector.act(subject.externalId, kind, data, 'key-of-the-suite-2', inTime()));
        expect(error.trouble).toBe('turnedDown');
        expect(error.reason?.length).toBeGreaterThan(5);
        const stranger = await troubleOf(connector.act('999999', kind, data, 'key-of-the-suite-3', inTime()));
        expect(stranger.trouble).toBe('unknownSubject');
      });
    }

    if (!notApplicable('billPdf')) {
      test('a bill comes as the PDF the company printed, an unknown one does not', async () => {
        const { connector, subject, billWithPdf } = await inMood('right');
        if (!connector.billPdf || billWithPdf === undefined) throw new Error('The suite needs a bill with a PDF.');
        const bytes = await connector.billPdf(subject.externalId, billWithPdf, inTime());
        expect(Buffer.from(bytes.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
        const error = await troubleOf(connector.billPdf(subject.externalId, 'not-a-bill', inTime()));
        // not `unknownSubject`: a lost file must not end the link
        expect(error.trouble).toBe('malformed');
      });
    }

    suite.additionalTests?.(() => institution);
  });
};
