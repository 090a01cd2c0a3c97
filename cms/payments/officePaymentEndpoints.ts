import type { Endpoint, PayloadRequest } from 'payload';
import {
  markPaidSchema,
  markRefundSchema,
  matchEntrySchema,
  undoPaymentSchema,
} from '../../content-models/payments/payment.ts';
import { staffOf, type StaffPrincipal } from '../access/roles.ts';
import { endpoint, json, noContent, readJson } from '../api/endpoint.ts';
import { parseBody, ProblemError } from '../api/problem.ts';
import { readableCaseById } from '../cases/readableCase.ts';
import { sendingOf } from '../idempotency/idempotencyKey.ts';
import { importStatement } from './importStatement.ts';
import { markPaid, markRefund, undoPayment } from './markPayment.ts';
import { ignoreEntry, matchEntry, unmatchedEntries } from './matchEntry.ts';
import { readAccount } from './readAccount.ts';
import { readBytes } from './readBytes.ts';
import { faultIn } from './statement/faultIn.ts';
import { readStatement } from './statement/readStatement.ts';
import { StatementError } from './statement/statementEntry.ts';

const mostStatementBytes = 5_000_000;

const requireStaff = (req: PayloadRequest): StaffPrincipal => {
  const staff = staffOf(req);
  if (!staff) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
  return staff;
};

/**
 * Statements name everybody who paid the commune anything, so they are for heads alone; an administrator runs the system
 * and has no reason to read them.
 */
const requireHead = (req: PayloadRequest): StaffPrincipal & { commune: string } => {
  const staff = requireStaff(req);
  const { commune } = staff;
  if (staff.role !== 'head' || commune === undefined)
    throw new ProblemError({ status: 403, title: 'Wyciągi wczytuje kierownik.' });
  return { ...staff, commune };
};

const accountAnswer = async (req: PayloadRequest, id: string): Promise<Response> =>
  json(
    await readAccount(
      req,
      await req.payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true, req }),
    ),
  );

/** Whoever reads a case may be its clerk or head; both may mark its money. */
const marking = async (req: PayloadRequest) => {
  const staff = requireStaff(req);
  const caseId = await readableCaseById(req);
  return { staff, caseId };
};

const statementOf = (bytes: Buffer, language: string) => {
  try {
    return readStatement(bytes);
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    throw new ProblemError({
      status: 422,
      title: 'Tego pliku nie da się odczytać. Nic nie zapisano.',
      errors: error.faults.map((fault) => ({ path: 'file', message: faultIn(language, fault) })),
    });
  }
};

/** The office's side of payments: the account of a case, statements, and what they left open. */
export const officePaymentEndpoints: Endpoint[] = [
  endpoint('get', '/fee-payments/cases/:id', async (req) => {
    requireStaff(req);
    return accountAnswer(req, await readableCaseById(req));
  }),
  endpoint('post', '/fee-payments/cases/:id/paid', async (req) => {
    const { staff, caseId } = await marking(req);
    const sent = parseBody(markPaidSchema, await readJson(req));
    await markPaid(req, { staff, caseId, sent, key: sendingOf(req, staff.id, sent).key });
    return accountAnswer(req, caseId);
  }),
  endpoint('post', '/fee-payments/cases/:id/refund', async (req) => {
    const { staff, caseId } = await marking(req);
    const sent = parseBody(markRefundSchema, await readJson(req));
    await markRefund(req, { staff, caseId, sent, key: sendingOf(req, staff.id, sent).key });
    return accountAnswer(req, caseId);
  }),
  endpoint('post', '/fee-payments/cases/:id/undo', async (req) => {
    const { staff, caseId } = await marking(req);
    await undoPayment(req, { staff, caseId, sent: parseBody(undoPaymentSchema, await readJson(req)) });
    return accountAnswer(req, caseId);
  }),
  endpoint('post', '/fee-payments/statements', async (req) => {
    const { commune, id } = requireHead(req);
    // a type that no plain form of another website can send
    if (req.headers.get('content-type') !== 'application/octet-stream')
      throw new ProblemError({ status: 415, title: 'Wyślij wyciąg jako application/octet-stream.' });
    const statement = statementOf(await readBytes(req, mostStatementBytes), req.i18n.language);
    return json(await importStatement(req, { commune, staff: id, statement }));
  }),
  endpoint('get', '/fee-payments/entries', async (req) => json(await unmatchedEntries(req, requireHead(req).commune))),
  endpoint('post', '/fee-payments/entries/:id/match', async (req) => {
    const staff = requireHead(req);
    const { number } = parseBody(matchEntrySchema, await readJson(req));
    await matchEntry(req, staff, { entry: String(req.routeParams?.id), number });
    return noContent();
  }),
  endpoint('post', '/fee-payments/entries/:id/ignore', async (req) => {
    await ignoreEntry(req, requireHead(req), String(req.routeParams?.id));
    return noContent();
  }),
];
