import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { uploadBeginningSchema, type UploadState } from '../../content-models/cases/upload.ts';
import { json, noContent, readJson } from '../api/endpoint.ts';
import { parseBody, ProblemError } from '../api/problem.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { keepUpload, refuseTooLarge, type SentFile } from './keepUpload.ts';
import { addToUpload, beginUpload, dropUpload, uploadState, waitingUploads } from './resumeUpload.ts';

/** Room for the wrapping of a multipart body. */
const wrapping = 20_000;

const sentFile = async (req: PayloadRequest): Promise<SentFile> => {
  refuseTooLarge(Number(req.headers.get('content-length') ?? '0') - wrapping);
  try {
    await addDataAndFileToRequest(req);
  } catch (error) {
    // Whatever the parser trips over, it was the sender's wrapping.
    throw new ProblemError(
      { status: 400, title: 'Nie udało się odczytać pliku. Wyślij go ponownie.' },
      { cause: error },
    );
  }
  const { file } = req;
  // From here on the bytes go where they are told to, never into another write of this request.
  delete req.file;
  if (!file) throw new ProblemError({ status: 400, title: 'Wyślij jeden plik w polu „file”.' });
  return { name: file.name, data: file.data };
};

const required = { login: 'required' } as const;

/** Where the bytes of a request belong; without it they could be put in the wrong place. */
const offsetOf = (req: PayloadRequest): number => {
  const given = req.headers.get('upload-offset') ?? '';
  if (!/^\d{1,12}$/.test(given)) {
    throw new ProblemError({
      status: 400,
      title: 'Napisz, od którego bajtu wysyłasz.',
      detail: 'Nagłówek Upload-Offset: ile bajtów jest już u nas.',
    });
  }
  return Number(given);
};

const told = (state: UploadState, status = 200): Response =>
  json(state, status, { 'Upload-Offset': String(state.offset) });

/**
 * Files a resident sends before the matter itself: whole in one form, or in parts that go on where a broken connection
 * stopped them. The parts follow the semantics of „Resumable Uploads for HTTP” (draft-ietf-httpbis-resumable-upload):
 * `Upload-Offset` on both sides and a 409 with the right one for a wrong one. Its HEAD is a GET here, because Next
 * answers HEAD by itself, and the file is announced with its size and its sum before the first byte.
 */
export const uploadEndpoints: Endpoint[] = [
  portalEndpoint('post', '/portal/uploads', required, async ({ req, resident }) =>
    json(await keepUpload(req, resident.id, await sentFile(req)), 201),
  ),
  portalEndpoint('get', '/portal/uploads', required, async ({ req, resident }) =>
    json({ uploads: await waitingUploads(req, resident.id) }),
  ),
  portalEndpoint('post', '/portal/uploads/begin', required, async ({ req, resident }) =>
    told(await beginUpload(req, resident.id, parseBody(uploadBeginningSchema, await readJson(req))), 201),
  ),
  portalEndpoint('get', '/portal/uploads/:id', required, async ({ req, resident }) =>
    told(await uploadState(req, resident.id, String(req.routeParams?.id))),
  ),
  portalEndpoint('patch', '/portal/uploads/:id', required, async ({ req, resident }) => {
    const { body: bytes } = req as unknown as Request;
    return told(await addToUpload(req, resident.id, { id: String(req.routeParams?.id), offset: offsetOf(req), bytes }));
  }),
  portalEndpoint('delete', '/portal/uploads/:id', required, async ({ req, resident }) => {
    await dropUpload(req, resident.id, String(req.routeParams?.id));
    return noContent();
  }),
];
