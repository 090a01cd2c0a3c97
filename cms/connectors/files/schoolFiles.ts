import type { LinkedSubject } from '../../../content-models/institutions/institution.ts';
import { ConnectorError, type Connector } from '../connector.ts';
import { askDataset, healthOf, isSameCode, noActs } from './askDataset.ts';
import type { ChildCode, DatasetStudent, LoadDataset } from './dataset.ts';

const topics = ['grades', 'attendance', 'timetable', 'schoolwork', 'schoolNotices', 'meals'] as const;

const subjectOf = (student: DatasetStudent, code: ChildCode): LinkedSubject => ({
  externalId: student.externalId,
  name: student.name,
  ...(student.className === '' ? {} : { detail: `klasa ${student.className.replace(/^klasa\s+/i, '')}` }),
  ...(student.bornOn === undefined ? {} : { bornOn: student.bornOn }),
  topics: topics.filter((topic) => topic in student.topics && (code.topics?.includes(topic) ?? true)),
  acts: [],
});

/** A school that hands in files: OneRoster 1.2 or our own tables. */
export const schoolFiles = (load: LoadDataset): Connector => ({
  topics,
  acts: [],
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
  act: noActs,
});
