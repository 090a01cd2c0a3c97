import { randomUUID } from 'node:crypto';
import { createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { Commune } from '../../content-models/communes/commune.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { sendingOf } from '../idempotency/idempotencyKey.ts';
import { generalLetter } from '../seed/content/services/generalLetter.ts';
import { publishServiceVersion } from '../services/publishServiceVersion.ts';
import { caseDetailById } from './caseModels.ts';
import { fileCase, filedDetail } from './fileCase.ts';

// Measured: the first round takes three times as long as the third, a fifth would change nothing.
const rounds = 4;

/** One filing by a resident who exists only inside the caller's transaction, like the department that takes it. */
const fileForNobody = async (req: PayloadRequest, commune: Commune): Promise<void> => {
  const { db } = req.payload;
  const at = new Date().toISOString();
  const stamps = { createdAt: at, updatedAt: at };
  const resident = { id: v7(), email: `${v7()}@proba.example`, givenName: 'Anna', familyName: 'Próbna' };
  await db.create({
    collection: 'residents',
    data: { ...resident, passwordHash: 'none', clauseVersion: 'none', clauseAcceptedAt: at, ...stamps },
    req,
  });
  await db.create({
    collection: 'departments',
    data: { id: v7(), commune: commune.id, name: 'Próba', symbol: 'PR', handlesLetters: true, ...stamps },
    req,
  });
  const service = { commune: commune.id, definition: generalLetter, publishedBy: 'system' };
  const { number } = await publishServiceVersion(req, service);
  const filing = {
    service: generalLetter.slug,
    version: number,
    answers: {
      ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lubelska 1', postalCode: '22-100', town: 'Chełm' },
      ...{ subject: 'Próba', text: 'Próba.' },
    },
    clauseVersion: generalLetter.clause.version,
  };
  const assurance = { method: 'password', level: 'low', at } as const;
  const sending = sendingOf(req, resident.id, filing);
  const given = { commune, resident, assurance, filing, sending };
  const filed = await fileCase(req, given);
  await filedDetail(req, given, filed);
  await caseDetailById(req, filed.id);
};

/**
 * Goes through a filing a few times before anyone files, so that the first resident after a start does not wait for what
 * a process does only once. Each round is rolled back: no case, no number, no audit, no mail remains. Says how many
 * rounds there were; a city without a commune has none.
 */
export const rehearseFiling = async (payload: Payload): Promise<number> => {
  const [commune] = await allCommunes(payload);
  if (!commune) return 0;
  for (let round = 0; round < rounds; round += 1) {
    const headers = new Headers({ 'idempotency-key': randomUUID() });
    const req = await createLocalReq({ req: { headers } }, payload);
    // Only what can be rolled back is rehearsed.
    if (!(await initTransaction(req))) return round;
    try {
      await fileForNobody(req, commune);
    } catch (error) {
      // It costs the first resident a few milliseconds, never the start.
      payload.logger.warn({ err: error, msg: 'The rehearsal of a filing did not come to its end.' });
      return round;
    } finally {
      await killTransaction(req);
    }
  }
  return rounds;
};
