import { caseFileResponse } from '../cases/caseFileResponse.ts';
import { ProblemError } from '../api/problem.ts';
import type { CaseFileDoc } from '../payload-types.ts';

const shown = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];

/** A picture or PDF of a case to look at in place; sandboxed, so that nothing in it runs, and never HTML. */
export const previewResponse = async (doc: CaseFileDoc): Promise<Response> => {
  if (!shown.includes(doc.mimeType ?? '')) {
    throw new ProblemError({ status: 415, title: 'Tego pliku nie da się podejrzeć. Pobierz go.' });
  }
  const answer = await caseFileResponse(doc);
  answer.headers.set('Content-Disposition', 'inline');
  return answer;
};
