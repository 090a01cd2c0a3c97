import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ConnectorError, type Connector, type ConnectorHealth } from '../connector.ts';
import type { Dataset, LoadDataset } from './dataset.ts';

/** The institution's present dataset of that kind; without one the institution is as good as not there. */
export const askDataset = async <Kind extends Dataset['kind']>(
  load: LoadDataset,
  kind: Kind,
  signal: AbortSignal,
): Promise<Extract<Dataset, { kind: Kind }>> => {
  const late = () => new ConnectorError('slow', 'The files were not read in time.');
  if (signal.aborted) throw late();
  let dataset: Dataset | undefined;
  try {
    dataset = await Promise.race([
      load(),
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener(
          'abort',
          () => {
            reject(late());
          },
          { once: true },
        );
      }),
    ]);
  } catch (error) {
    if (error instanceof ConnectorError) throw error;
    // what the loader says may name a file; it goes no further than this
    throw new ConnectorError('malformed', 'The files of the institution cannot be read.');
  }
  if (!dataset) throw new ConnectorError('unreachable', 'The institution has not uploaded its files yet.');
  if (dataset.kind !== kind) throw new ConnectorError('malformed', 'The files are of another kind.');
  return dataset as Extract<Dataset, { kind: Kind }>;
};

/** How an institution of files is: whether its files are there and can be read. */
export const healthOf =
  (load: LoadDataset, kind: Dataset['kind']): Connector['health'] =>
  async (signal): Promise<ConnectorHealth> => {
    try {
      await askDataset(load, kind, signal);
      return { ok: true, detail: 'Pliki są wgrane i poprawne.' };
    } catch (error) {
      const trouble = error instanceof ConnectorError ? error.trouble : 'malformed';
      return {
        ok: false,
        detail: trouble === 'unreachable' ? 'Instytucja nie wgrała jeszcze plików.' : 'Plików nie da się odczytać.',
      };
    }
  };

const key = randomBytes(32);
const digest = (text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** A code as it is compared: residents type spaces, hyphens and small letters. */
export const plainCode = (code: string): string => code.toUpperCase().replace(/[\s\u00a0-]/g, '');

/** Whether two codes are the same, in a time that tells nothing of either. */
export const isSameCode = (a: string, b: string): boolean =>
  timingSafeEqual(digest(plainCode(a)), digest(plainCode(b)));
