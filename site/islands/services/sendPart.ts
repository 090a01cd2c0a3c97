import { uploadStateSchema, type UploadState } from '../../../content-models/cases/upload.ts';
import { readAnswer, type Result } from '../shared/portalClient.ts';

/** Longer than any slow phone stands still; a line that says nothing for so long is broken. */
const SILENCE_MS = 45_000;

const headersOf = (request: XMLHttpRequest): Headers => {
  const headers = new Headers();
  for (const name of ['date', 'retry-after']) {
    const value = request.getResponseHeader(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
};

/** Sends bytes of a file and tells how many are gone; XMLHttpRequest, because `fetch` cannot report that. */
export const sendPart = (
  { id, offset, bytes }: { id: string; offset: number; bytes: Blob },
  onGone: (count: number) => void,
  signal: AbortSignal,
): Promise<Result<UploadState>> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let silence: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      request.abort();
    };
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(stop, SILENCE_MS);
    };
    const end = (result: Result<UploadState>) => {
      clearTimeout(silence);
      signal.removeEventListener('abort', stop);
      resolve(result);
    };
    const unreachable = () => {
      end({ ok: false, failure: { kind: 'unreachable' } });
    };
    request.open('PATCH', `/api/portal/uploads/${id}`);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', 'application/partial-upload');
    request.setRequestHeader('upload-offset', String(offset));
    request.upload.onprogress = ({ loaded }) => {
      listen();
      onGone(loaded);
    };
    request.onload = () => {
      end(
        readAnswer(
          { status: request.status, headers: headersOf(request), text: request.responseText },
          uploadStateSchema,
        ),
      );
    };
    request.onerror = unreachable;
    request.onabort = unreachable;
    request.ontimeout = unreachable;
    signal.addEventListener('abort', stop);
    if (signal.aborted) unreachable();
    else {
      listen();
      request.send(bytes);
    }
  });
