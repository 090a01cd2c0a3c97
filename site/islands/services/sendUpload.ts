import { uploadStateSchema, type UploadState } from '../../../content-models/cases/upload.ts';
import type { PortalClient, Result } from '../shared/portalClient.ts';

/** What is sent at once: little enough that a proxy which waits for the whole of it loses little. */
export const PART_BYTES = 512 * 1024;

/** Sends bytes from an offset, as `sendPart` does. */
export type SendPart = (
  part: { id: string; offset: number; bytes: Blob },
  onGone: (count: number) => void,
  signal: AbortSignal,
) => Promise<Result<UploadState>>;

/** One file to be sent, or sent on. */
export interface UploadOrder {
  file: Pick<File, 'name' | 'size' | 'slice'>;
  sha256: string;
  /** the office's id, when it has begun to come */
  id: string | undefined;
  /** ids this page has in hand for other files */
  besides: string[];
  /** the office knows of it now, or knows of more of it */
  onState: (state: UploadState) => void;
  /** bytes that are gone, those of the part on its way among them */
  onGone: (count: number) => void;
  signal: AbortSignal;
}

const isRefused = (result: Result<unknown>, status: number): boolean =>
  !result.ok && result.failure.kind === 'refused' && result.failure.problem.status === status;

/** Two pages may send the same file; each wrong offset is answered with the right one, but not without end. */
const MOST_DISAGREEMENTS = 20;

/** Sends a file part by part from where it stopped; a broken connection ends this, and it can be asked for again. */
export const sendUpload = async (
  client: PortalClient,
  sendPart: SendPart,
  { file, sha256, id, besides, onState, onGone, signal }: UploadOrder,
): Promise<Result<UploadState>> => {
  const begin = () =>
    client.post('/uploads/begin', uploadStateSchema, {
      body: { name: file.name.slice(0, 1000), size: file.size, sha256, besides },
    });
  const ask = (of: string) => client.get(`/uploads/${of}`, uploadStateSchema);
  let result = id === undefined ? await begin() : await ask(id);
  // it lay there too long
  if (isRefused(result, 404)) result = await begin();
  let disagreements = 0;
  while (result.ok && !result.value.kept) {
    const state = result.value;
    onState(state);
    const { offset } = state;
    const bytes = file.slice(offset, offset + PART_BYTES);
    result = await sendPart(
      { id: state.id, offset, bytes },
      (count) => {
        onGone(offset + count);
      },
      signal,
    );
    if (isRefused(result, 409) && (disagreements += 1) <= MOST_DISAGREEMENTS) result = await ask(state.id);
  }
  return result;
};
