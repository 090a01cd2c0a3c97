import type { PayloadRequest } from 'payload';
import { statusOf } from '../../content-models/services/interpretService.ts';
import { idOf } from '../fields/idOf.ts';
import type { CaseDoc } from '../payload-types.ts';
import { definitionById } from '../services/readServiceVersions.ts';
import type { PanelCase } from './panelFacts.ts';

/** A resident's own matters, the newest first, in one question to the database. */
export const ownCases = async (req: PayloadRequest, resident: string): Promise<PanelCase[]> => {
  const { docs } = await req.payload.db.find<CaseDoc>({
    collection: 'cases',
    where: { resident: { equals: resident } },
    sort: ['-filedAt', '-id'],
    select: { number: true, serviceVersion: true, title: true, status: true },
    pagination: false,
    limit: 500,
    req,
  });
  const cases: PanelCase[] = [];
  for (const { number, title, status, serviceVersion } of docs) {
    const { label, turn } = statusOf(await definitionById(req, idOf(serviceVersion)), status);
    const path = `/moje-miasto/sprawa/?numer=${encodeURIComponent(number)}`;
    cases.push({ number, title, statusLabel: label, turn, path });
  }
  return cases;
};
