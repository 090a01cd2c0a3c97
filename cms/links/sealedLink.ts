import type { LinkedSubject, Topic } from '../../content-models/institutions/institution.ts';
import type { TopicData } from '../../content-models/links/link.ts';
import { keyedHash, open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

/** What a link is about, sealed for its row. */
export const sealSubject = (linkId: string, subject: LinkedSubject): string =>
  seal(dataKeys(), linkId, JSON.stringify(subject));

/** What a link is about, from its row; it was checked before it was sealed. */
export const openSubject = (linkId: string, sealed: string): LinkedSubject =>
  JSON.parse(open(dataKeys(), linkId, sealed)) as LinkedSubject;

/** The same for every guardian of one child, and for nobody else; it tells neither the child nor the school. */
export const subjectHashOf = (institutionId: string, externalId: string): string =>
  keyedHash(dataKeys(), 'linkedSubject', `${institutionId}\0${externalId}`);

/** An institution's answer, sealed for the row of its snapshot. */
export const sealTopicData = (snapshotId: string, data: unknown): string =>
  seal(dataKeys(), snapshotId, JSON.stringify(data));

/** An institution's answer from its snapshot; it was checked before it was sealed. */
export const openTopicData = (snapshotId: string, sealed: string): TopicData[Topic] =>
  JSON.parse(open(dataKeys(), snapshotId, sealed)) as TopicData[Topic];
