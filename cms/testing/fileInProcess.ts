import { randomUUID } from 'node:crypto';
import { createLocalReq, type Payload } from 'payload';
import { residentSchema } from '../../content-models/residents/resident.ts';
import { fileCase } from '../cases/fileCase.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { sendingOf } from '../idempotency/idempotencyKey.ts';
import { generalLetter } from '../seed/content/services/generalLetter.ts';
import { newestServiceVersions } from '../services/readServiceVersions.ts';
import { benchFiling } from './benchFiling.ts';

/** So many filings by so many who file one after another, at once. */
export interface BenchOrder {
  times: number;
  clients: number;
}

/** Files in this very process, past HTTP and log-in alone, and says how many milliseconds all of it took. */
export const fileInProcess = async (payload: Payload, { times, clients }: BenchOrder): Promise<number> => {
  const [commune] = await allCommunes(payload);
  const { docs } = await payload.find({ collection: 'residents', limit: 1, depth: 0, overrideAccess: true });
  if (!commune || !docs[0]) throw new Error('A bench needs the demo city.');
  const first = await createLocalReq({}, payload);
  const resident = residentSchema.parse(docs[0]);
  const [version] = await newestServiceVersions(first, commune.id, generalLetter.slug);
  const filing = benchFiling(version?.number ?? 0);
  let left = times;
  const client = async () => {
    while (left > 0) {
      left -= 1;
      const headers = new Headers({ 'idempotency-key': randomUUID() });
      const req = await createLocalReq({ req: { headers } }, payload);
      const assurance = { method: 'password', level: 'low', at: new Date().toISOString() } as const;
      const sending = sendingOf(req, resident.id, { commune: commune.id, filing });
      await fileCase(req, { commune, resident, assurance, filing, sending });
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return performance.now() - started;
};
