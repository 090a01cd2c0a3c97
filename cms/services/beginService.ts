import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { serviceDefinitionSchema } from '../../content-models/services/serviceDefinition.ts';
import { readDraft } from '../../content-models/services/draftFaults.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { lockCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { blankService } from './blankService.ts';
import { ownServiceById } from './ownService.ts';
import { newestServiceVersions } from './readServiceVersions.ts';
import { serviceRow } from './serviceRow.ts';

/** What a new service is called, and whose form it begins with. */
interface Beginning {
  title: string;
  slug: string;
  copyOf?: string | undefined;
}

const taken = (slug: string) =>
  new ProblemError({
    status: 409,
    title: 'Jest już e-usługa o tym adresie.',
    errors: [{ path: 'slug', message: `Adres „${slug}” jest zajęty. Wybierz inny.` }],
  });

/** Begins a service that no resident sees before it is published: from a blank form, or as a copy of another. */
export const beginService = async (
  req: PayloadRequest,
  commune: string,
  { title, slug, copyOf }: Beginning,
): Promise<{ id: string }> => {
  const source = copyOf === undefined ? undefined : (await ownServiceById(req, copyOf)).row;
  const begun = source ? readDraft(source.definition) : serviceDefinitionSchema.parse(blankService);
  if (!begun)
    throw new ProblemError({ status: 422, title: 'Tamten formularz nie jest jeszcze gotowy, żeby go skopiować.' });
  const id = v7();
  const at = new Date().toISOString();
  return inTransaction(req, async () => {
    await lockCounter(req, 'audit');
    const [published] = await newestServiceVersions(req, commune, slug);
    if (published || (await serviceRow(req, commune, slug))) throw taken(slug);
    await req.payload.db.create({
      collection: 'services',
      data: {
        ...{ id, commune, slug, title, revision: 0 },
        definition: { ...begun, slug, title },
        createdAt: at,
        updatedAt: at,
      },
      req,
    });
    await appendAudit(req, {
      commune,
      action: 'service.begun',
      objectType: 'services',
      objectId: id,
      details: { service: slug },
    });
    return { id };
  });
};
