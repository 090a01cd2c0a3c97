import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { caseListSchema } from '../../content-models/cases/case.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import { serviceVersionById } from '../services/readServiceVersions.ts';
import { toCaseSummary } from './caseModels.ts';

const perPage = 20;

/** A page of the caller's own cases, of all communes: those that wait for the resident first, then the newest. */
export const listCases = async (req: PayloadRequest, page: number): Promise<z.infer<typeof caseListSchema>> => {
  // Whose move it is stands in the definition, not in the row; one person's cases are few enough to be read whole.
  const { docs } = await req.payload.find({
    collection: 'cases',
    sort: ['-filedAt', '-id'],
    select: {
      number: true,
      commune: true,
      serviceVersion: true,
      title: true,
      status: true,
      filedAt: true,
      changedAt: true,
      dueOn: true,
      endedAt: true,
      statusLabel: true,
    },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  const communes = new Map((await allCommunes(req.payload, req)).map((commune) => [commune.id, commune]));
  const summaries = [];
  for (const doc of docs) {
    const { definition } = await serviceVersionById(req, idOf(doc.serviceVersion));
    const commune = communes.get(idOf(doc.commune));
    if (commune) summaries.push(toCaseSummary(doc, definition, commune));
  }
  const ordered = [
    ...summaries.filter(({ turn }) => turn === 'resident'),
    ...summaries.filter(({ turn }) => turn !== 'resident'),
  ];
  return caseListSchema.parse({
    cases: ordered.slice((page - 1) * perPage, page * perPage),
    total: ordered.length,
    page,
    pages: Math.ceil(ordered.length / perPage),
  });
};
