import type { PayloadRequest } from 'payload';
import type { Answers } from '../../content-models/services/answers.ts';
import type { ServiceField } from '../../content-models/services/serviceField.ts';
import { idSchema } from '../../content-models/shared/identity.ts';
import { formatBytes } from '../../content-models/shared/polish.ts';
import { ProblemError } from '../api/problem.ts';
import type { CaseFileDoc } from '../payload-types.ts';

const gone = 'Nie ma już pliku, który był dodany. Dodaj go ponownie.';

const unfiled = async (req: PayloadRequest, ids: string[], resident?: string): Promise<CaseFileDoc[]> => {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'caseFiles',
    where: {
      and: [
        { id: { in: ids } },
        { case: { exists: false } },
        ...(resident === undefined ? [] : [{ resident: { equals: resident } }]),
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs;
};

/** The files that answers name: the resident's own, not filed yet, each used once and small enough for its question. */
export const checkOwnFiles = async (
  req: PayloadRequest,
  resident: string,
  fields: ServiceField[],
  answers: Answers,
): Promise<{ docs: CaseFileDoc[]; errors: { path: string; message: string }[] }> => {
  const named = fields.flatMap((field) => {
    const given = answers[field.name];
    return field.type === 'files' && Array.isArray(given)
      ? given.flatMap((id) => (typeof id === 'string' ? [{ field, id }] : []))
      : [];
  });
  const ids = named.map(({ id }) => id);
  if (ids.length === 0) return { docs: [], errors: [] };
  const own = new Map(
    (
      await unfiled(
        req,
        ids.filter((id) => idSchema.safeParse(id).success),
        resident,
      )
    ).map((doc) => [doc.id, doc]),
  );
  const errors = named.flatMap(({ field, id }, index) => {
    const size = own.get(id)?.filesize;
    if (size === undefined || size === null || ids.indexOf(id) !== index) return [{ path: field.name, message: gone }];
    return size > field.maxSize
      ? [{ path: field.name, message: `Plik może mieć najwyżej ${formatBytes(field.maxSize)}.` }]
      : [];
  });
  return { docs: ids.flatMap((id) => own.get(id) ?? []), errors };
};

/** Inside the filing's transaction: none of the files was taken by another filing or removed since they were checked. */
export const requireUnfiled = async (req: PayloadRequest, ids: string[]): Promise<void> => {
  if (ids.length === 0) return;
  if ((await unfiled(req, ids)).length !== ids.length) {
    throw new ProblemError({ status: 422, title: gone, errors: [{ path: 'files', message: gone }] });
  }
};
