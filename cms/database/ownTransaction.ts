import { getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload';

/**
 * A request beside the caller's, without its transaction. Payload's loader of related documents writes the transaction
 * it reads in into the request it was made for: with the caller's loader, the caller would go on in one that is over.
 */
export const requestBeside = (req: PayloadRequest, keys: (keyof PayloadRequest)[] = []): PayloadRequest => {
  const own = isolateObjectProperty(req, ['transactionID', 'payloadDataLoader', ...keys]);
  Reflect.deleteProperty(own, 'transactionID');
  own.payloadDataLoader = getDataLoader(own);
  return own;
};

/** The caller's transaction, or one of its own that reads running beside it do not get into. */
export const ownTransaction = (req: PayloadRequest): PayloadRequest => (req.transactionID ? req : requestBeside(req));
