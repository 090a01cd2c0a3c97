import type { UploadState } from '../../../content-models/cases/upload.ts';
import { failureText, type Failure } from '../shared/failure.ts';
import type { useOffice } from '../shared/OfficeContext.ts';
import { sendPart } from './sendPart.ts';
import { sendUpload } from './sendUpload.ts';
import { sha256Of } from './sha256Of.ts';
import type { Upload } from './upload.ts';
import { uploadsClient } from './uploadsClient.ts';
import { waitForLine } from './waitForLine.ts';

/** One file of a form on its way, as the form sees it. */
export interface FileOnItsWay {
  file: File;
  office: ReturnType<typeof useOffice>;
  /** its row as it is now */
  row: () => Upload | undefined;
  /** ids this page has in hand for other files */
  besides: () => string[];
  onState: (state: UploadState) => void;
  change: (more: Partial<Upload>) => void;
  /** it waits for the connection; `wake` ends the wait */
  onWaiting: (wake: () => void) => void;
  signal: AbortSignal;
}

/** Sends a file until it is there, refused or stopped. */
export type SendFile = (onItsWay: FileOnItsWay) => Promise<void>;

const maySettle = (failure: Failure): boolean =>
  failure.kind === 'unreachable' || failure.kind === 'down' || failure.kind === 'limited';

/** Sends a file part by part, going on by itself after a broken connection. */
export const sendFile: SendFile = async ({ file, office, row, besides, onState, change, onWaiting, signal }) => {
  // asked anew after each wait
  const isStopped = () => signal.aborted;
  let sha256: string;
  try {
    sha256 = await sha256Of(file);
  } catch {
    change({ problem: 'Nie udało się odczytać tego pliku. Usuń go i wybierz jeszcze raz.' });
    return;
  }
  let reached = 0;
  for (let tries = 0; !isStopped(); tries += 1) {
    const result = await sendUpload(uploadsClient, sendPart, {
      ...{ file, sha256, signal },
      id: row()?.begun,
      besides: besides(),
      onState: (state) => {
        if (state.offset > reached) tries = 0;
        reached = state.offset;
        if (!isStopped()) onState(state);
      },
      onGone: (count) => {
        if (!isStopped()) change({ share: Math.min(1, count / file.size) });
      },
    });
    if (isStopped()) return;
    if (result.ok) {
      change({ share: 1, id: result.value.id, begun: undefined, pause: undefined });
      return;
    }
    const { failure } = result;
    if (!maySettle(failure)) {
      const type = failure.kind === 'refused' ? failure.problem.type : undefined;
      change({
        pause: undefined,
        problem: failureText(failure, office),
        mayRetry: failure.kind !== 'refused' || type === 'urn:moje-miasto:too-many-files',
        crowded: type === 'urn:moje-miasto:too-many-files',
      });
      return;
    }
    // until the office answers again: it would flicker with every try
    change({ pause: 'line' });
    await waitForLine(failure, tries, signal, onWaiting);
  }
};
