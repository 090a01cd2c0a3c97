import { caseFileSchema, type CaseFile } from '../../../content-models/cases/case.ts';
import { readAnswer, type Result } from '../shared/portalClient.ts';

const headersOf = (request: XMLHttpRequest): Headers => {
  const headers = new Headers();
  for (const name of ['date', 'retry-after']) {
    const value = request.getResponseHeader(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
};

/** Sends one file and tells how much of it is gone; XMLHttpRequest, because `fetch` cannot report that. */
export const uploadFile = (
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<CaseFile>> =>
  new Promise((resolve) => {
    const unreachable = () => {
      resolve({ ok: false, failure: { kind: 'unreachable' } });
    };
    const request = new XMLHttpRequest();
    request.open('POST', '/api/portal/uploads');
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    };
    request.onload = () => {
      resolve(
        readAnswer({ status: request.status, headers: headersOf(request), text: request.responseText }, caseFileSchema),
      );
    };
    request.onerror = unreachable;
    request.onabort = unreachable;
    request.ontimeout = unreachable;
    signal.addEventListener('abort', () => {
      request.abort();
    });
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
