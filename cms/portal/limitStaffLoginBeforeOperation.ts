import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../api/refusal.ts';
import { ProblemError } from '../api/problem.ts';
import { isPassword } from '../residents/passwordHash.ts';
import { accountKey, addressOf, countTry, limits } from './limiter.ts';

const said = (error: unknown): unknown =>
  error instanceof ProblemError ? refusal(error.message, error.problem.status) : error;

const emailIn = (args: unknown): string | undefined => {
  const data = (args as { data?: { email?: unknown } }).data;
  return typeof data?.email === 'string' ? data.email.toLowerCase().trim() : undefined;
};

/**
 * Counts the staff's log-ins and forgotten passwords as the residents' are counted, because Payload has no limiter. An
 * unknown address costs as much time as a known one.
 */
export const limitStaffLoginBeforeOperation: CollectionBeforeOperationHook = async ({ args, req, ...hook }) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one old value of this union is, not these
  const { operation } = hook;
  if (req.payloadAPI === 'local' || (operation !== 'login' && operation !== 'forgotPassword')) return;
  const email = emailIn(args);
  const account = `staff ${accountKey(email ?? '')}`;
  const address = `staff ${addressOf(req.headers)}`;
  try {
    countTry(operation === 'login' ? limits.loginPerAddress : limits.forgottenPerAddress, address);
    countTry(operation === 'login' ? limits.loginPerAccount : limits.forgottenPerAccount, account);
  } catch (error) {
    throw said(error);
  }
  if (operation !== 'login' || email === undefined) return;
  const known = await req.payload.db.findOne({ collection: 'staff', where: { email: { equals: email } }, req });
  if (!known) await isPassword('', undefined);
};
