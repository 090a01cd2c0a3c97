import type { Commune } from '../../content-models/communes/commune.ts';
import { readDraft } from '../../content-models/services/draftFaults.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { ProblemError } from '../api/problem.ts';
import { attachmentHeader } from '../cases/fileName.ts';
import { makePdf } from '../pdf/makePdf.ts';
import { paperForm } from './paperForm.ts';

// Published forms never change: one made today is not drawn again for each visitor of the day.
const made = new Map<string, Promise<Buffer>>();
const mostKept = 30;

const pdfOf = (definition: ServiceDefinition, commune: Commune): Promise<Buffer> =>
  makePdf(paperForm(definition, { issuer: commune.officeName, createdOn: localDateOf(new Date()) }));

const response = (file: Buffer, slug: string): Response =>
  new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(file.length),
      'Content-Disposition': attachmentHeader(`${slug}.pdf`),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });

/** The live form for paper, as a tagged PDF. */
export const publishedPaper = async (
  id: string,
  definition: ServiceDefinition,
  commune: Commune,
): Promise<Response> => {
  const key = `${id}/${commune.officeName}/${localDateOf(new Date())}`;
  const known = made.get(key) ?? pdfOf(definition, commune);
  if (!made.has(key)) {
    const [oldest] = made.keys();
    if (made.size >= mostKept && oldest !== undefined) made.delete(oldest);
    made.set(key, known);
    known.catch(() => made.delete(key));
  }
  return response(await known, definition.slug);
};

/** The draft for paper, so that staff see it before they publish. */
export const draftPaper = async (draft: unknown, commune: Commune): Promise<Response> => {
  const definition = readDraft(draft);
  if (!definition)
    throw new ProblemError({
      status: 422,
      title: 'Formularz nie jest jeszcze gotowy do druku. Uzupełnij go najpierw.',
    });
  return response(await pdfOf(definition, commune), definition.slug);
};
