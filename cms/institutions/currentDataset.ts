import type { Payload } from 'payload';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { checkFiles } from '../connectors/files/checkFiles.ts';
import type { Dataset } from '../connectors/files/dataset.ts';
import type { GivenFile } from '../connectors/files/givenFile.ts';
import type { InstitutionDoc, InstitutionFileDoc } from '../payload-types.ts';
import { readSealed } from './sealedFiles.ts';

/** Institutions whose files are kept read; in memory only. */
const mostKept = 6;

interface Kept {
  /** the day and the ids of the rows it was made of */
  files: string;
  dataset: Promise<Dataset | undefined>;
}
const key = Symbol.for('moje-miasto.institution-datasets');
// On the process, because Next bundles modules more than once.
const shared = globalThis as unknown as Record<symbol, Map<string, Kept> | undefined>;
const kept = (): Map<string, Kept> => (shared[key] ??= new Map<string, Kept>());

/** The kind of dataset that an institution's connector reads; nothing for one that is reached over the network. */
export const datasetKindOf = (connector: InstitutionDoc['connector']): Dataset['kind'] | undefined =>
  connector === 'schoolFiles'
    ? 'school'
    : connector === 'companyFiles'
      ? 'company'
      : connector === 'wasteCalendarFiles'
        ? 'wasteCalendar'
        : undefined;

/** The rows of an institution's files that are in force, the oldest first. */
export const currentRows = async (payload: Payload, institutionId: string): Promise<InstitutionFileDoc[]> => {
  const { docs } = await payload.db.find<InstitutionFileDoc>({
    collection: 'institutionFiles',
    where: { and: [{ institution: { equals: institutionId } }, { state: { equals: 'current' } }] },
    sort: ['uploadedAt', 'id'],
    pagination: false,
    limit: 5000,
  });
  return docs;
};

/** The files of those rows, opened. */
export const openRows = (rows: readonly InstitutionFileDoc[]): Promise<GivenFile[]> =>
  Promise.all(
    rows.map(async ({ id, fileName, storedName }) => ({ name: fileName, bytes: await readSealed(storedName, id) })),
  );

const read = async (payload: Payload, institutionId: string, rows: InstitutionFileDoc[]): Promise<Dataset> => {
  const { connector } = await payload.findByID({
    collection: 'institutions',
    id: institutionId,
    depth: 0,
    overrideAccess: true,
  });
  const kind = datasetKindOf(connector);
  if (!kind) throw new Error('This institution is not reached through files.');
  const { dataset, problemCount } = checkFiles(kind, await openRows(rows), localDateOf(new Date()));
  if (!dataset) throw new Error(`The files of an institution have ${String(problemCount)} problems.`);
  return dataset;
};

/** What an institution's present files say; nothing when it has none. Read once per set of files and day. */
export const currentDataset = async (payload: Payload, institutionId: string): Promise<Dataset | undefined> => {
  const rows = await currentRows(payload, institutionId);
  if (rows.length === 0) return undefined;
  // what may still be excused depends on the day
  const files = [localDateOf(new Date()), ...rows.map(({ id }) => id)].join(' ');
  const known = kept().get(institutionId);
  const one: Kept = known?.files === files ? known : { files, dataset: read(payload, institutionId, rows) };
  // put last, as the one used last
  kept().delete(institutionId);
  kept().set(institutionId, one);
  for (const oldest of [...kept().keys()].slice(0, -mostKept)) kept().delete(oldest);
  try {
    return await one.dataset;
  } catch (error) {
    // a file that could not be read may be there the next time
    if (kept().get(institutionId) === one) kept().delete(institutionId);
    throw error;
  }
};
