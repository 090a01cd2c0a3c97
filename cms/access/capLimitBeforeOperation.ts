import type { CollectionBeforeOperationHook } from 'payload';

/** The most rows one question may ask for; Payload itself would answer with a whole table. */
const mostRows = 100;

/** Nobody from outside reads more than a hundred rows at a time; the cms's own code, which says so, may. */
export const capLimitBeforeOperation: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  if (overrideAccess === true || !('pagination' in args)) return;
  const { limit, pagination } = args as { limit?: number; pagination?: boolean };
  // Nought and less than nought mean „all” to the database.
  const asksForAll = limit === undefined ? pagination === false : !(limit > 0);
  if (!asksForAll && (limit === undefined || limit <= mostRows)) return;
  return { ...args, limit: mostRows };
};
