import type { PayloadRequest } from 'payload';
import { compareDefinitions } from '../../content-models/services/compareDefinitions.ts';
import { draftFaults, readDraft } from '../../content-models/services/draftFaults.ts';
import {
  serviceFileFormat,
  serviceFileSchema,
  serviceFileVersion,
  type ServiceImport,
} from '../../content-models/services/serviceOffice.ts';
import { ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { attachmentHeader } from '../cases/fileName.ts';
import { lockCounter } from '../counters/nextNumber.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { largestDefinition } from './draftHooks.ts';
import { ownServiceById, type OwnService } from './ownService.ts';
import { putDraft } from './serviceRow.ts';

/** The draft as one file that another town can take over. */
export const exportService = ({ row }: Pick<OwnService, 'row'>): Response =>
  new Response(
    `${JSON.stringify({ format: serviceFileFormat, version: serviceFileVersion, definition: row.definition }, null, 2)}\n`,
    {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': attachmentHeader(`e-usluga-${row.slug}.json`),
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      },
    },
  );

const refuse = (title: string, detail: string) => new ProblemError({ status: 422, title, detail });

const definitionIn = (body: unknown): Record<string, unknown> => {
  const format = typeof body === 'object' && body !== null && 'format' in body ? body.format : undefined;
  if (format !== serviceFileFormat)
    throw refuse('To nie jest plik e-usługi.', 'Wybierz plik, który zapisano przyciskiem „Pobierz formularz”.');
  const file = serviceFileSchema.safeParse(body);
  if (!file.success)
    throw refuse('Ten plik e-usługi jest uszkodzony.', 'Poproś o jego jeszcze jedną kopię i spróbuj ponownie.');
  if (file.data.version > serviceFileVersion)
    throw refuse('Ten plik pochodzi z nowszego Mojego Miasta.', 'Poproś dział IT o aktualizację i wczytaj go potem.');
  if (JSON.stringify(file.data.definition).length > largestDefinition)
    throw refuse('Formularz jest za duży.', 'Podziel usługę na dwie albo skróć treści.');
  return file.data.definition;
};

/** Compares a file with the draft; when it is to be applied, it takes the draft's place and keeps the address. */
export const importService = async (
  req: PayloadRequest,
  own: OwnService,
  body: unknown,
  { apply, revision }: { apply: boolean; revision: number | undefined },
): Promise<ServiceImport> => {
  const given = { ...definitionIn(body), slug: own.row.slug };
  const draft = readDraft(given);
  const faults = draftFaults(given);
  if (!draft) {
    if (apply)
      throw new ProblemError({
        status: 422,
        title: 'Formularz w tym pliku jest niepełny.',
        detail: 'Popraw plik i wczytaj go jeszcze raz.',
        errors: faults.map(({ where, what }) => ({ path: where, message: `${where}: ${what}` })),
      });
    return { differences: [], faults, isApplied: false };
  }
  const present = readDraft(own.row.definition);
  const differences = present ? compareDefinitions(present, draft) : [];
  if (!apply) return { differences, faults, isApplied: false };
  await inTransaction(req, async () => {
    // whoever saves at the same moment waits, so that the revision below is the newest
    await lockCounter(req, 'audit');
    const { row } = await ownServiceById(req, own.row.id);
    if (revision !== undefined && (row.revision ?? 0) !== revision)
      throw new ProblemError({
        status: 409,
        title: 'Ktoś inny zmienił w tym czasie tę usługę.',
        detail: 'Formularz ma nowsze zmiany. Odśwież stronę i wczytaj plik jeszcze raz.',
      });
    await putDraft(req, row, draft);
    await appendAudit(req, {
      commune: own.commune,
      action: 'service.imported',
      objectType: 'services',
      objectId: row.id,
      details: { service: row.slug },
    });
  });
  return { differences, faults, isApplied: true };
};
