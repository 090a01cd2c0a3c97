import { keepAnswer, keptAnswer } from '../../pocket/keptAnswers.ts';
import { noteAnswer } from '../../pocket/connection.ts';
import { makePortalClient, type PortalClient } from './portalClient.ts';

const online = makePortalClient(location.origin);

/**
 * The portal API of the site this page came from. What was read is remembered on the device, sealed, and shown again
 * when the portal cannot be reached; `keptAt` then says how old it is.
 */
export const portal: PortalClient = {
  ...online,
  get: async (path, schema) => {
    const result = await online.get(path, schema);
    if (result.ok) {
      noteAnswer(undefined);
      keepAnswer(path, result.value, result.serverTime);
      return result;
    }
    if (result.failure.kind !== 'unreachable' && result.failure.kind !== 'down') return result;
    const kept = await keptAnswer(path);
    const parsed = schema.safeParse(kept?.value);
    if (!kept || !parsed.success) return result;
    noteAnswer(kept.at);
    return { ok: true, value: parsed.data, status: 200, serverTime: kept.at, keptAt: kept.at };
  },
};
