import {
  publishedRecordSchema,
  type PublicationKind,
  type PublishedRecord,
} from '../../content-models/publications/publication.ts';
import type { TestCms } from './startPayload.ts';

/** What the site gets of these documents now, as the site asks for it: over the feed's own door, with its token. */
export const readRecords = async (cms: TestCms, kind: PublicationKind, id: string): Promise<PublishedRecord[]> => {
  const { serviceToken } = await import('../sealing/secrets.ts');
  const answer = await cms.call('GET', `/publications/records?kind=${kind}&ids=${id}`, {
    headers: { authorization: `Bearer ${serviceToken()}` },
  });
  return (await answer.text())
    .split('\n')
    .filter(Boolean)
    .map((line) => publishedRecordSchema.parse(JSON.parse(line)));
};
