import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import {
  assuranceSchema,
  eventFactsSchema,
  type CaseDetail,
  type CaseFile,
  type CaseSummary,
} from '../../content-models/cases/case.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import type { ServiceDefinition } from '../../content-models/services/serviceDefinition.ts';
import { answerText, questionText, unansweredText } from '../../content-models/services/answerValue.ts';
import { filerQuestion } from '../../content-models/services/filerStep.ts';
import { filerOf } from '../../content-models/services/filerOf.ts';
import { computedText } from '../../content-models/services/computedText.ts';
import { fieldsOf, interpret, statusOf } from '../../content-models/services/interpretService.ts';
import type { Answers } from '../../content-models/services/answers.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { residentOf } from '../access/roles.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { staffNames } from '../desk/keepNotes.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import type { CaseDoc, CaseEventDoc, CaseFileDoc, CoApplicantDoc } from '../payload-types.ts';
import { open } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import { serviceVersionById } from '../services/readServiceVersions.ts';
import type { Forecast } from '../../content-models/statistics/forecast.ts';
import { forecastsOf } from '../statistics/forecasts.ts';
import { departmentById } from './departmentFor.ts';
import { routingText } from './routeCase.ts';
import { currentAnswers, openAnswers } from './sealedCase.ts';

/** What a line of „Moje sprawy” needs of a row. */
export type CaseFacts = Pick<
  CaseDoc,
  'id' | 'number' | 'commune' | 'serviceVersion' | 'title' | 'status' | 'filedAt' | 'changedAt' | 'dueOn'
> &
  Partial<Pick<CaseDoc, 'endedAt' | 'statusLabel'>>;

/** Whether a case ended without a final state of its definition: another office took it over (KPA art. 65). */
export const isTransferred = (
  { endedAt, status }: Pick<CaseFacts, 'endedAt' | 'status'>,
  definition: ServiceDefinition,
): boolean => Boolean(endedAt) && !statusOf(definition, status).final;

/** A stored file of a case as its owner knows it. */
export const toCaseFile = (doc: CaseFileDoc): CaseFile => ({
  id: doc.id,
  fileName: open(dataKeys(), doc.id, doc.sealedName),
  mimeType: doc.mimeType ?? 'application/octet-stream',
  size: doc.filesize ?? 0,
});

/** One line of „Moje sprawy”, from a row the caller may read. */
export const toCaseSummary = (doc: CaseFacts, definition: ServiceDefinition, commune: Commune): CaseSummary => {
  const { label, explanation, turn, clock = 'runs' } = statusOf(definition, doc.status);
  return {
    number: doc.number,
    tenant: commune.tenant,
    service: definition.slug,
    title: doc.title,
    officeName: commune.officeName,
    status: doc.status,
    statusLabel: label,
    explanation,
    turn,
    filedAt: doc.filedAt,
    changedAt: doc.changedAt,
    dueOn: doc.dueOn,
    clock,
    ...(isTransferred(doc, definition)
      ? {
          statusLabel: doc.statusLabel ?? label,
          explanation: 'Sprawą zajmuje się inny urząd. Jego nazwę i adres znajdziesz w wiadomości poniżej.',
          turn: 'nobody' as const,
        }
      : {}),
  };
};

/** What was filed, by the form and on the day it was filed: both never change. */
const filedOf = (
  definition: ServiceDefinition,
  answers: Answers,
  filedAt: string,
): Pick<CaseDetail, 'answers' | 'computed' | 'fee' | 'missing'> => {
  const { steps, answers: read, computed, fee, missing } = interpret(definition, answers, localDateOf(filedAt));
  const fields = fieldsOf({ steps });
  return {
    answers: fields
      .filter(({ name, type }) => type !== 'files' && type !== 'info' && (name !== filerQuestion || name in read))
      .map((field) => {
        const answer = read[field.name];
        const value = answer === undefined ? unansweredText(field, '') : answerText(field, answer);
        return { label: questionText(field), value };
      }),
    computed: computed.flatMap((one) => {
      const value = computedText(one);
      return value === undefined ? [] : [{ label: one.label, value }];
    }),
    ...(fee === undefined ? {} : { fee }),
    missing: missing.map((name) => fields.find((field) => field.name === name)?.label ?? name),
  };
};

/** Of an event's facts those that both sides read: days, files, whether it was late and read. */
const eventFacts = (details: unknown) => {
  const read = eventFactsSchema.safeParse(details);
  return read.success ? read.data : {};
};

const toEvent = (caseId: string, event: CaseEventDoc): CaseDetail['events'][number] => ({
  id: event.id,
  at: event.at,
  kind: event.kind,
  by: event.by,
  ...(event.status ? { status: event.status } : {}),
  ...(event.statusLabel ? { statusLabel: event.statusLabel } : {}),
  ...(event.sealedMessage ? { message: open(dataKeys(), caseId, event.sealedMessage) } : {}),
  ...eventFacts(event.details),
});

/** The second person's word, if one was asked for. */
const coApplicantOf = async (req: PayloadRequest, id: string): Promise<Pick<CaseDetail, 'coApplicant'>> => {
  const row = await req.payload.db.findOne<CoApplicantDoc>({
    collection: 'coApplicants',
    where: { case: { equals: id } },
    req,
  });
  return row ? { coApplicant: { state: row.state, until: new Date(row.expiresAt).toISOString() } } : {};
};

/** The colleague in whose place it was done: for the office alone. */
const inPlaceOf = (details: unknown): { inPlaceOf?: string } => {
  const read = z.object({ substituteForName: z.string() }).safeParse(details);
  return read.success ? { inPlaceOf: read.data.substituteForName } : {};
};

/** Everything that happened in a case, who did it included: for the office alone. */
export const eventsForClerk = async (
  req: PayloadRequest,
  caseId: string,
  definition: ServiceDefinition,
): Promise<CaseDetail['events']> => {
  const { docs } = await req.payload.find({
    collection: 'caseEvents',
    where: { case: { equals: caseId } },
    sort: ['at', 'id'],
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const names = await staffNames(
    req,
    docs.flatMap(({ staff }) => maybeIdOf(staff) ?? []),
  );
  return docs.map((event) => {
    const who = names.get(maybeIdOf(event.staff) ?? '');
    const routed = routingText(definition, event.details);
    return {
      ...toEvent(caseId, event),
      ...(who === undefined ? {} : { who }),
      ...inPlaceOf(event.details),
      ...(event.inner === true ? { inner: true } : {}),
      ...(routed === undefined ? {} : { routed }),
    };
  });
};

/** A case with everything that stands around it, read or just written. */
export interface CaseRows {
  doc: CaseDoc;
  definition: ServiceDefinition;
  commune: Commune;
  /** the department's name */
  department: string;
  files: readonly CaseFileDoc[];
  events: readonly CaseEventDoc[];
  usual: Forecast | undefined;
  coApplicant: Pick<CaseDetail, 'coApplicant' | 'asSecond'>;
}

/** A whole case as its resident gets it, from rows the caller may read. */
export const toCaseDetail = ({ doc, definition, commune, department, files, events, usual, coApplicant }: CaseRows) => {
  const filer = filerOf(definition, openAnswers(doc.id, doc.sealedAnswers));
  const detail: CaseDetail = {
    ...toCaseSummary(doc, definition, commune),
    department,
    ...(filer === undefined ? {} : { filer }),
    ...filedOf(definition, currentAnswers(doc), doc.filedAt),
    files: files.map(toCaseFile),
    // who handles it within the office is told in the office's own list
    events: events.filter(({ inner }) => inner !== true).map((event) => toEvent(doc.id, event)),
    ...(usual === undefined ? {} : { usual }),
    // A password says whose account it is; it is never a signature (KPA art. 63 § 3a).
    signed: assuranceSchema.parse(doc.assurance).level !== 'low',
    ...coApplicant,
    ...(doc.sign ? { sign: doc.sign } : {}),
    ...(doc.checkCode && doc.filedHash ? { confirmation: { code: doc.checkCode, hash: doc.filedHash } } : {}),
    clause: { version: doc.clauseVersion, acceptedAt: doc.clauseAcceptedAt },
  };
  return detail;
};

/** How long such matters usually take, while this one lasts. */
export const usualOf = async (
  req: PayloadRequest,
  { endedAt }: Pick<CaseDoc, 'endedAt'>,
  commune: string,
  service: string,
): Promise<Forecast | undefined> => (endedAt ? undefined : (await forecastsOf(req, commune)).get(service));

/**
 * A whole case. It reads what no field access shows, so it is given only the id of a case that the caller was already
 * found to be allowed to read.
 */
export const caseDetailById = async (
  req: PayloadRequest,
  id: string,
): Promise<{ detail: CaseDetail; doc: CaseDoc }> => {
  const rows = { where: { case: { equals: id } }, depth: 0, pagination: false, overrideAccess: true, req } as const;
  const doc = await req.payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true, req });
  const { definition } = await serviceVersionById(req, idOf(doc.serviceVersion));
  const commune = await communeById(req.payload, idOf(doc.commune), req);
  const department = await departmentById(req, commune, idOf(doc.department));
  const files = await req.payload.find({ collection: 'caseFiles', sort: 'id', ...rows });
  const events = await req.payload.find({ collection: 'caseEvents', sort: ['at', 'id'], ...rows });
  const reader = residentOf(req);
  const detail = toCaseDetail({
    ...{ doc, definition, commune, department: department.name, files: files.docs, events: events.docs },
    usual: await usualOf(req, doc, commune.id, definition.slug),
    coApplicant: {
      ...(definition.coApplicant === undefined ? {} : await coApplicantOf(req, id)),
      ...(reader !== undefined && reader.id !== idOf(doc.resident) ? { asSecond: true } : {}),
    },
  });
  return { detail, doc };
};
