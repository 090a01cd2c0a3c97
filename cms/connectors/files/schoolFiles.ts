import type { LinkedSubject } from '../../../content-models/institutions/institution.ts';
import type { ActData } from '../../../content-models/links/link.ts';
import { ConnectorError, type Connector } from '../connector.ts';
import { askDataset, healthOf, isSameCode } from './askDataset.ts';
import type { ChildCode, DatasetStudent, LoadDataset } from './dataset.ts';
import type { LayInMailbox } from './letter.ts';
import { excuseLetter } from './school/excuseLetter.ts';

const topics = ['grades', 'attendance', 'timetable', 'schoolwork', 'schoolNotices', 'meals'] as const;

const subjectOf = (student: DatasetStudent, code: ChildCode): LinkedSubject => {
  const seen = topics.filter((topic) => topic in student.topics && (code.topics?.includes(topic) ?? true));
  return {
    externalId: student.externalId,
    name: student.name,
    ...(student.className === '' ? {} : { detail: `klasa ${student.className.replace(/^klasa\s+/i, '')}` }),
    ...(student.bornOn === undefined ? {} : { bornOn: student.bornOn }),
    topics: seen,
    acts: code.mayExcuse && seen.includes('attendance') ? ['excuseAbsence'] : [],
  };
};

/** A school that hands in files, OneRoster 1.2 or our own tables, and fetches excuses from its mailbox. */
export const schoolFiles = (load: LoadDataset, lay: LayInMailbox): Connector => ({
  topics,
  acts: ['excuseAbsence'],
  health: healthOf(load, 'school'),
  link: async (proof, signal) => {
    const { students } = await askDataset(load, 'school', signal);
    const given = proof.kind === 'childCode' ? proof.code : '';
    let found: LinkedSubject | undefined;
    // every code is compared, so that the time tells nothing
    for (const student of students.values())
      for (const code of student.codes) if (isSameCode(code.code, given)) found = subjectOf(student, code);
    if (!found || found.topics.length === 0) throw new ConnectorError('unknownSubject', 'No child has this code.');
    return found;
  },
  read: async (subject, topic, signal) => {
    const { students } = await askDataset(load, 'school', signal);
    const student = students.get(subject);
    // a child that left the school is not in its files any more
    if (!student) throw new ConnectorError('unknownSubject', 'There is no such child in the files.');
    const known = student.topics as Partial<Record<typeof topic, unknown>>;
    if (known[topic] === undefined) throw new ConnectorError('malformed', 'The files tell nothing of this topic.');
    return known[topic] as never;
  },
  act: async (subject, kind, data, key, signal) => {
    if (kind !== 'excuseAbsence') throw new ConnectorError('turnedDown', 'A school takes no readings.');
    const { students } = await askDataset(load, 'school', signal);
    const student = students.get(subject);
    if (!student) throw new ConnectorError('unknownSubject', 'There is no such child in the files.');
    const letter = excuseLetter(student, data as ActData['excuseAbsence']);
    return { ...(await lay(letter, key)), inMailbox: true };
  },
});
