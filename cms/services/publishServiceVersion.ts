import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { serviceDefinitionSchema } from '../../content-models/services/serviceDefinition.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { canonicalJson } from '../audit/canonicalJson.ts';
import { lockCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { printCardsAnew } from './pauseService.ts';
import { newestServiceVersions } from './readServiceVersions.ts';
import { refuseFailedScenarios } from './refuseFailedScenarios.ts';
import { keepServiceRow } from './serviceRow.ts';

/** A definition that is to become the newest version of its service in one commune. */
export interface ServicePublication {
  commune: string;
  definition: unknown;
  /** as the list of versions shows it; the audit names whoever makes the request */
  publishedBy: string;
}

/** Adds the next immutable row of a service; the one that says the same already is returned instead. */
export const publishServiceVersion = async (
  req: PayloadRequest,
  { commune, definition: given, publishedBy }: ServicePublication,
): Promise<{ id: string; number: number }> => {
  const definition = serviceDefinitionSchema.parse(given);
  refuseFailedScenarios(definition);
  const text = canonicalJson(definition);
  return inTransaction(req, async () => {
    // Holds other publications back until this one is numbered.
    await lockCounter(req, 'audit');
    const [newest] = await newestServiceVersions(req, commune, definition.slug);
    const published = { commune, definition, former: newest?.definition };
    if (newest && canonicalJson(newest.definition) === text) {
      await keepServiceRow(req, { ...published, number: newest.number });
      return { id: newest.id, number: newest.number };
    }
    const row = { id: v7(), number: (newest?.number ?? 0) + 1 };
    await req.payload.db.create({
      collection: 'serviceVersions',
      data: {
        ...row,
        commune,
        service: definition.slug,
        title: definition.title,
        definition,
        sha256: createHash('sha256').update(text).digest('hex'),
        publishedAt: new Date().toISOString(),
        publishedBy,
      },
      req,
    });
    await keepServiceRow(req, { ...published, number: row.number });
    if (newest?.definition.assurance !== definition.assurance) await printCardsAnew(req, commune, definition.slug);
    await appendAudit(req, {
      commune,
      action: 'service.published',
      objectType: 'serviceVersions',
      objectId: row.id,
      details: { service: definition.slug, number: row.number },
    });
    return row;
  });
};
