import type { LinkProof } from '../../../content-models/institutions/institution.ts';
import type { Acting } from '../../../content-models/links/link.ts';
import type { Connector } from '../connector.ts';
import { testConnector, type InstitutionUnderTest, type Mood } from '../testConnector.ts';
import { checkFiles } from './checkFiles.ts';
import { companyFiles } from './companyFiles.ts';
import type { Dataset, LoadDataset } from './dataset.ts';
import { letterSchema, type LayInMailbox } from './letter.ts';
import { schoolFiles } from './schoolFiles.ts';
import { companySample, oneRosterSample, schoolSample, wasteSample, type SampleFiles } from './testing/samples.ts';
import { wasteCalendarFiles } from './wasteCalendarFiles.ts';

const today = '2026-11-23';
const datasetOf = (kind: Dataset['kind'], files: SampleFiles): Dataset => {
  const { dataset, problems } = checkFiles(kind, files, today);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
};

const notApplicable = {
  billPdf: 'files of a company have no printed bills in them',
  unauthorised: 'there is no key: the files lie sealed in our own store',
  half: 'an upload is checked whole, so half a file never gets in',
  huge: 'an upload is capped, so a file too large never gets in',
};

interface Given {
  proof: LinkProof;
  wrongProofs: LinkProof[];
  secrets: string[];
  acts?: { taken: Acting; turnedDown: Acting };
}

/** An institution of files in every mood its store can be in. */
const inMoods = async (
  make: (load: LoadDataset, lay: LayInMailbox) => Connector,
  sets: { right: Dataset; changed: Dataset; withdrawn: Dataset },
  { acts, ...rest }: Given,
): Promise<InstitutionUnderTest> => {
  let mood: Mood = 'right';
  const mailbox = new Map<string, string>();
  const load: LoadDataset = () => {
    if (mood === 'down') return Promise.resolve(undefined);
    if (mood === 'slow') return new Promise(() => undefined);
    if (mood === 'malformed') return Promise.reject(new Error(`cannot open ${rest.secrets.join()}`));
    return Promise.resolve(mood === 'changed' ? sets.changed : mood === 'withdrawn' ? sets.withdrawn : sets.right);
  };
  const connector = make(load, (letter, key) => {
    letterSchema.parse(letter);
    if (!mailbox.has(key)) mailbox.set(key, `${String(mailbox.size + 1)}/2026`);
    return Promise.resolve({ receipt: mailbox.get(key) ?? '' });
  });
  const read = async (wanted: Mood) => {
    mood = wanted;
    const signal = AbortSignal.timeout(5000);
    const subject = await connector.link(rest.proof, signal);
    const topics = await Promise.all(
      subject.topics.map(async (topic) => [topic, await connector.read(subject.externalId, topic, signal)] as const),
    );
    return { subject, topics: Object.fromEntries(topics) as InstitutionUnderTest['topics'] };
  };
  const changed = await read('changed');
  const right = await read('right');
  return {
    connector,
    setMood: (wanted) => {
      mood = wanted;
    },
    ...rest,
    ...right,
    ...(acts ? { acts: { ...acts, count: () => mailbox.size } } : {}),
    changed: Object.fromEntries(
      Object.entries(changed.topics).filter(
        ([topic, data]) => JSON.stringify(data) !== JSON.stringify(right.topics[topic as keyof typeof right.topics]),
      ),
    ),
  };
};

const excuse = (entry: string): Acting => ({
  kind: 'excuseAbsence',
  data: { entries: [entry], reason: 'wizyta u lekarza' },
});
const reading = (meter: string): Acting => ({
  kind: 'submitReading',
  data: { contract: 'W-00042', meter, on: '2026-11-20', milli: 225_000, confirmed: false },
});

const childProof = { kind: 'childCode', code: 'ZOFIA2026' } as const;
const school = (sample: typeof schoolSample) => () =>
  inMoods(
    schoolFiles,
    {
      right: datasetOf('school', sample()),
      changed: datasetOf('school', sample({ grade: '5' })),
      withdrawn: datasetOf('school', sample({ child: 'another' })),
    },
    {
      proof: childProof,
      wrongProofs: [
        { kind: 'childCode', code: 'ZOFIA2027' },
        { kind: 'customerCode', customerNumber: 'u1', code: 'ZOFIA2026' },
      ],
      secrets: ['ZOFIA2026', 'Zofia'],
      acts: { taken: excuse('2026-11-20/3'), turnedDown: excuse('2026-10-12/2') },
    },
  );

testConnector('A school of own files', { start: school(schoolSample), notApplicable });
testConnector('A school of OneRoster files', { start: school(oneRosterSample), notApplicable });
testConnector('A company of files', {
  start: () =>
    inMoods(
      companyFiles,
      {
        right: datasetOf('company', companySample()),
        changed: datasetOf('company', companySample({ paid: '98,65' })),
        withdrawn: datasetOf('company', companySample({ customer: 'K-9' })),
      },
      {
        proof: { kind: 'customerCode', customerNumber: 'k-00042', code: 'WODA42' },
        wrongProofs: [
          { kind: 'customerCode', customerNumber: 'K-00042', code: 'WODA43' },
          { kind: 'customerCode', customerNumber: 'K-00043', code: 'WODA42' },
          { kind: 'childCode', code: 'WODA42' },
        ],
        secrets: ['WODA42', 'Anna'],
        acts: { taken: reading('97-100042'), turnedDown: reading('97-999999') },
      },
    ),
  notApplicable,
});
testConnector('A waste calendar of files', {
  start: () =>
    inMoods(
      wasteCalendarFiles,
      {
        right: datasetOf('wasteCalendar', wasteSample()),
        changed: datasetOf('wasteCalendar', wasteSample({ day: '2026-12-04' })),
        withdrawn: datasetOf('wasteCalendar', wasteSample({ street: 'Inna' })),
      },
      {
        proof: { kind: 'address', street: 'ul. lubelska', number: '12/3' },
        wrongProofs: [
          { kind: 'address', street: 'ul. Lubelska', number: '99' },
          { kind: 'address', street: 'Nieznana', number: '1' },
          { kind: 'childCode', code: 'LUBELSKA' },
        ],
        secrets: ['lubelska'],
      },
    ),
  notApplicable: { ...notApplicable, acts: 'a calendar takes no acts' },
});
