import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { caseSignOf, unitSymbolSchema, type RegistrationOfCase } from '../../content-models/cases/caseSign.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { fold } from '../../content-models/shared/polish.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { nextNumber } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { idOf } from '../fields/idOf.ts';
import { notify } from '../notifications/notify.ts';
import type { CaseDoc } from '../payload-types.ts';
import { serviceVersionById } from '../services/readServiceVersions.ts';
import { registeredMail } from './registeredMail.ts';
import { numberingOf } from './numberingOf.ts';

const refuse = (status: number, title: string, path?: string) =>
  new ProblemError({ status, title, ...(path === undefined ? {} : { errors: [{ path, message: title }] }) });

const symbolOf = async (req: PayloadRequest, department: string): Promise<string> => {
  const row = await req.payload.findByID({
    collection: 'departments',
    id: department,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const symbol = unitSymbolSchema.safeParse(row.symbol);
  if (!symbol.success) throw refuse(422, 'Popraw symbol wydziału. Znak sprawy zaczyna się od wielkich liter.');
  return symbol.data;
};

const requireUnused = async (req: PayloadRequest, commune: string, sign: string): Promise<void> => {
  const same = await req.payload.db.findOne<CaseDoc>({
    collection: 'cases',
    where: { and: [{ sign: { equals: sign } }, { commune: { equals: commune } }] },
    req,
  });
  if (same) throw refuse(422, 'Ten znak ma już inna sprawa.', 'sign');
};

interface Registering {
  doc: CaseDoc;
  definition: Pick<ServiceDefinition, 'jrwaClass'>;
  staff: Pick<StaffPrincipal, 'id'>;
  given: RegistrationOfCase;
  now: Date;
}

/** Gives a case its sign, inside the caller's transaction that has already written the case's row. */
export const giveSign = async (
  req: PayloadRequest,
  { doc, definition, staff, given, now }: Registering,
): Promise<string> => {
  const commune = idOf(doc.commune);
  const department = idOf(doc.department);
  let sign = given.sign;
  if ((await numberingOf(req, commune)) === 'here') {
    const unit = await symbolOf(req, department);
    const { jrwaClass } = definition;
    // The year of registering on the office's own clock: on New Year's night UTC is still in the old one.
    const year = localDateOf(now).slice(0, 4);
    const number = await nextNumber(req, `sign:${commune}:${unit}:${jrwaClass}:${year}`);
    sign = caseSignOf({ unit, jrwaClass, number, year, initials: given.initials });
  }
  if (sign === undefined) throw refuse(422, 'Wpisz znak sprawy z systemu urzędu.', 'sign');
  await requireUnused(req, commune, sign);
  const at = now.toISOString();
  await req.payload.db.updateOne({
    collection: 'cases',
    id: doc.id,
    data: {
      sign,
      registeredAt: at,
      ...(doc.searchText ? { searchText: `${doc.searchText} ${fold(sign)}` } : {}),
    },
    req,
  });
  await req.payload.db.create({
    collection: 'caseEvents',
    data: {
      ...{ id: v7(), commune, department, resident: idOf(doc.resident), case: doc.id, at },
      ...{ kind: 'registered', by: 'office', staff: staff.id, details: { sign } },
      // said in the histories of both sides; the state stays what it was
      statusLabel: `Zarejestrowana, znak ${sign}`,
    },
    req,
  });
  await appendAudit(req, {
    commune,
    action: 'case.registered',
    objectType: 'cases',
    objectId: doc.id,
    details: { sign },
  });
  return sign;
};

/** Registers a case: its sign by the commune's way of numbering, the event, and word to the resident. */
export const registerCase = async (
  req: PayloadRequest,
  staff: Pick<StaffPrincipal, 'id'>,
  id: string,
  given: RegistrationOfCase,
  now = new Date(),
): Promise<string> => {
  const { db } = req.payload;
  const before = await req.payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true, req });
  const { definition } = await serviceVersionById(req, idOf(before.serviceVersion));
  const commune = await communeById(req.payload, idOf(before.commune), req);
  return inTransaction(req, async () => {
    const at = now.toISOString();
    // The first write holds others back, so that the sign that is then looked for is there or not.
    await db.updateOne({ collection: 'cases', id, data: { changedAt: at, updatedAt: at }, req });
    const doc = await req.payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true, req });
    if (doc.sign) throw refuse(409, 'Ta sprawa ma już znak. Odśwież.');
    const sign = await giveSign(req, { doc, definition, staff, given, now });
    const resident = await req.payload.findByID({
      collection: 'residents',
      id: idOf(doc.resident),
      depth: 0,
      overrideAccess: true,
      req,
    });
    await notify(req, {
      resident: resident.id,
      topic: 'case',
      what: `registered:${id}`,
      title: `${doc.title}: zarejestrowana`,
      text: `Znak sprawy: ${sign}`,
      reason: `Widzisz to, bo to Twoja sprawa ${doc.number}.`,
      path: `/moje-miasto/sprawa/?numer=${encodeURIComponent(doc.number)}`,
      tenant: commune.tenant,
      mail: registeredMail(commune, { number: doc.number, sign, to: resident.email }),
    });
    return sign;
  });
};
