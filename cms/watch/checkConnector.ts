import { createLocalReq, type Payload } from 'payload';
import { connectorOf } from '../institutions/connectorOf.ts';
import type { CheckOrder, Outcome } from './checks/checkOrder.ts';
import { answered, failed } from './checks/outcomeWords.ts';

/** Asks an institution's system how it is, through the connector that residents' answers come through. */
export const checkConnector = async (payload: Payload, order: CheckOrder): Promise<Outcome> => {
  const started = performance.now();
  const passed = () => performance.now() - started;
  try {
    const req = await createLocalReq({}, payload);
    const { docs } = await payload.find({
      collection: 'institutions',
      where: { and: [{ commune: { equals: order.commune } }, { slug: { equals: order.address.trim() } }] },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    });
    const [institution] = docs;
    if (!institution) return { result: 'down', ms: passed(), detail: 'nie ma instytucji o tej krótkiej nazwie' };
    const { connector } = await connectorOf(req, institution.id);
    const { ok, detail } = await connector.health(AbortSignal.timeout(order.timeoutMs));
    return ok ? answered(passed(), order.slowMs) : { result: 'down', ms: passed(), detail };
  } catch (error) {
    return failed(error, passed(), order.timeoutMs);
  }
};
