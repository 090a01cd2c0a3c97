import type { PayloadRequest } from 'payload';
import { draftFaults } from '../../content-models/services/draftFaults.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { lockCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { ownServiceById, type OwnService } from './ownService.ts';
import { publishServiceVersion } from './publishServiceVersion.ts';
import { newestServiceVersions, versionByNumber } from './readServiceVersions.ts';

/** What whoever publishes has read: the live version, and which saving of the draft. */
export interface Read {
  /** number of the version that was live; 0 for none */
  basedOn: number;
  revision?: number | undefined;
}

const changedMeanwhile = (detail: string) =>
  new ProblemError({ status: 409, title: 'Ktoś inny zmienił w tym czasie tę usługę.', detail });

/** Holds other publications back and refuses who has read another version than the live one. */
const refuseStale = async (req: PayloadRequest, { row, commune }: OwnService, basedOn: number): Promise<void> => {
  await lockCounter(req, 'audit');
  const [newest] = await newestServiceVersions(req, commune, row.slug);
  if ((newest?.number ?? 0) !== basedOn)
    throw changedMeanwhile('Opublikowano już inną wersję. Odśwież stronę i przejrzyj zmiany jeszcze raz.');
};

/** Publishes the draft as its newest version, exactly the one that was read. */
export const publishDraft = async (
  req: PayloadRequest,
  own: OwnService,
  { basedOn, revision }: Read,
): Promise<{ number: number }> => {
  const faults = draftFaults(own.row.definition);
  if (faults.length > 0)
    throw new ProblemError({
      status: 422,
      title: 'Formularz nie jest jeszcze gotowy.',
      detail: 'Popraw to, co wymienione, i opublikuj jeszcze raz.',
      errors: faults.map(({ where, what }) => ({ path: where, message: `${where}: ${what}` })),
    });
  return inTransaction(req, async () => {
    await refuseStale(req, own, basedOn);
    const { row } = await ownServiceById(req, own.row.id);
    if (revision !== undefined && (row.revision ?? 0) !== revision)
      throw changedMeanwhile('Formularz ma nowsze zmiany. Odśwież stronę i przejrzyj je przed opublikowaniem.');
    const { number } = await publishServiceVersion(req, {
      commune: own.commune,
      definition: row.definition,
      publishedBy: own.staff.name,
    });
    return { number };
  });
};

/** Makes an older version live again, as the newest one; a draft with unpublished work stays. */
export const returnToVersion = async (
  req: PayloadRequest,
  own: OwnService,
  { to, basedOn }: { to: number; basedOn?: number | undefined },
): Promise<{ number: number }> => {
  const older = await versionByNumber(req, own.commune, own.row.slug, to);
  if (!older) throw notFound();
  return inTransaction(req, async () => {
    if (basedOn !== undefined) await refuseStale(req, own, basedOn);
    const { id, number } = await publishServiceVersion(req, {
      commune: own.commune,
      definition: older.definition,
      publishedBy: own.staff.name,
    });
    await appendAudit(req, {
      commune: own.commune,
      action: 'service.returned',
      objectType: 'serviceVersions',
      objectId: id,
      details: { service: own.row.slug, to, number },
    });
    return { number };
  });
};
