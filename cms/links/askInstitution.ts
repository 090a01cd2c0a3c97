import type { PayloadRequest } from 'payload';
import { ConnectorError, type Connector } from '../connectors/connector.ts';
import { connectorOf } from '../institutions/connectorOf.ts';
import { askGuarded } from './institutionGuard.ts';

const reach = async (req: PayloadRequest, institutionId: string): Promise<Connector> => {
  try {
    return (await connectorOf(req, institutionId)).connector;
  } catch (error) {
    // Wrong settings are the office's to mend; to a resident the institution is just not there.
    req.payload.logger.error({
      err: error,
      msg: 'An institution has no usable connector.',
      institution: institutionId,
    });
    throw new ConnectorError('refused', 'The institution has no usable connector.');
  }
};

/** One question to an institution within `ms`, outside any transaction; throws nothing but `ConnectorError`. */
export const askInstitution = async <Result>(
  req: PayloadRequest,
  institutionId: string,
  ms: number,
  question: (connector: Connector, signal: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  const connector = await reach(req, institutionId);
  return askGuarded(institutionId, ms, (signal) => question(connector, signal));
};
