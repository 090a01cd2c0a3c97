import { votesFilePath } from '../../content-models/council/councilSession.ts';
import type { TenantContent } from './content.ts';

/** The files with named votes, one for each session that has any. */
export const votesFilePaths = (content: TenantContent): string[] =>
  [...content.documents.councilSession.values()]
    .filter(({ language, votes }) => language === 'pl' && votes.length > 0)
    .map(votesFilePath)
    .sort();
