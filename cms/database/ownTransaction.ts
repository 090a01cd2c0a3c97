import { isolateObjectProperty, type PayloadRequest } from 'payload';

/** The caller's transaction, or one of its own that reads running beside it do not get into. */
export const ownTransaction = (req: PayloadRequest): PayloadRequest =>
  req.transactionID ? req : isolateObjectProperty(req, 'transactionID');
