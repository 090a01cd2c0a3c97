import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

const attempts = 5;

const isTransient = (error: unknown): boolean =>
  error instanceof Error &&
  'hasErrorLabel' in error &&
  typeof error.hasErrorLabel === 'function' &&
  (error.hasErrorLabel as (label: string) => boolean)('TransientTransactionError');

/**
 * Runs one business operation as one durable transaction; MongoDB's transient conflicts are tried again, so `operation`
 * must do nothing but read and write through `req`. Joins the caller's transaction if there is one.
 */
export const inTransaction = async <Result>(req: PayloadRequest, operation: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    const isOurs = await initTransaction(req);
    try {
      const result = await operation();
      if (isOurs) await commitTransaction(req);
      return result;
    } catch (error) {
      if (isOurs) await killTransaction(req);
      if (!isOurs || attempt === attempts || !isTransient(error)) throw error;
    }
  }
};
