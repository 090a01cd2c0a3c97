import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { z } from 'zod';
import type { assignedSchema, assignmentSchema } from '../../content-models/queue/queue.ts';
import { formatDate } from '../../content-models/shared/localDate.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import { queueMail } from '../outbox/queueMail.ts';
import type { CaseDoc, StaffDoc } from '../payload-types.ts';
import { substitutionDetails } from '../substitutions/standsInFor.ts';
import { sentenceIn } from '../words/sentenceIn.ts';
import { colleaguesOf } from './colleagues.ts';
import { assignedMail } from './queueMails.ts';

const caseNow = (req: PayloadRequest, id: string): Promise<CaseDoc> =>
  req.payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true, req });

const staffById = async (req: PayloadRequest, id: string): Promise<StaffDoc | undefined> =>
  (
    await req.payload.find({
      collection: 'staff',
      where: { id: { equals: id } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
      req,
    })
  ).docs[0];

const takenBy = async (req: PayloadRequest, assignee: string | undefined): Promise<ProblemError> => {
  const name = assignee === undefined ? undefined : (await staffById(req, assignee))?.name;
  return new ProblemError({
    status: 409,
    type: 'urn:moje-miasto:case-assigned',
    title:
      name === undefined
        ? 'Ktoś zdjął tę sprawę z biurka. Odśwież kolejkę.'
        : `Tę sprawę prowadzi już ${name}. Odśwież.`,
  });
};

/**
 * Gives a case to a colleague of its department, or back to the department. The caller was already found to be allowed
 * to read the case; `seen` is who had it when they looked, so that two people never take one case.
 */
export const assignCase = async (
  req: PayloadRequest,
  staff: StaffPrincipal,
  id: string,
  { assignee, seen }: z.infer<typeof assignmentSchema>,
): Promise<z.infer<typeof assignedSchema>> => {
  const doc = await caseNow(req, id);
  const commune = await communeById(req.payload, idOf(doc.commune), req);
  const colleagues = await colleaguesOf(req, commune.id, [idOf(doc.department)]);
  const wanted = assignee === null ? undefined : colleagues.find((one) => one.id === assignee);
  // somebody who stands in may take what lies on the desk of the absent
  const inPlaceOf = await substitutionDetails(req, staff, doc);
  const takesInPlace = assignee === staff.id && inPlaceOf.substituteFor !== undefined;
  if (assignee !== null && wanted === undefined && !takesInPlace) {
    throw new ProblemError({ status: 422, title: 'Sprawę można dać tylko osobie z wydziału, który ją prowadzi.' });
  }
  if (doc.endedAt) throw new ProblemError({ status: 409, title: 'Ta sprawa jest zakończona. Nie ma jej komu dać.' });
  const person = assignee === null ? undefined : await staffById(req, assignee);
  const now = new Date().toISOString();

  await inTransaction(req, async () => {
    // The first write holds others back, so that whoever is then read is whoever is replaced.
    await req.payload.db.updateOne({ collection: 'cases', id, data: { updatedAt: now }, req });
    const before = maybeIdOf((await caseNow(req, id)).assignee);
    if ((before ?? null) === assignee) return;
    if ((before ?? null) !== seen) throw await takenBy(req, before);
    await req.payload.db.updateOne({ collection: 'cases', id, data: { assignee }, req });
    await req.payload.db.create({
      collection: 'caseEvents',
      data: {
        ...{ id: v7(), commune: commune.id, department: idOf(doc.department), resident: idOf(doc.resident) },
        ...{ case: id, at: now, kind: 'assigned', by: 'office', staff: staff.id, inner: true },
        details: { from: before ?? null, to: assignee, ...inPlaceOf },
      },
      req,
    });
    if (person && person.id !== staff.id && person.caseMails === 'atOnce') {
      await queueMail(req.payload, req, assignedMail(commune, person.email));
    }
    await appendAudit(req, {
      commune: commune.id,
      action: 'case.assigned',
      objectType: 'cases',
      objectId: id,
      details: { from: before ?? '', to: assignee ?? '' },
    });
  });

  const away = wanted?.awayTo;
  const warning =
    away === undefined
      ? undefined
      : `Ta osoba jest nieobecna do ${formatDate(away)} Zastępuje ją ${wanted?.substitute ?? 'ktoś z wydziału'}.`;
  return {
    assignee: person === undefined ? null : { id: person.id, name: person.name },
    ...(warning === undefined ? {} : { warning: sentenceIn(req.i18n.language, warning) }),
  };
};
