import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { json, noContent } from '../api/endpoint.ts';
import { ProblemError } from '../api/problem.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { dropUpload, keepUpload, largestUpload, type SentFile } from './keepUpload.ts';

/** Room for the wrapping of a multipart body. */
const wrapping = 20_000;

const sentFile = async (req: PayloadRequest): Promise<SentFile> => {
  if (Number(req.headers.get('content-length') ?? '0') > largestUpload + wrapping) {
    throw new ProblemError({ status: 413, title: 'Plik jest za duży. Może mieć najwyżej 10 MB.' });
  }
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

/** Files a resident sends before the matter itself. */
export const uploadEndpoints: Endpoint[] = [
  portalEndpoint('post', '/portal/uploads', { login: 'required' }, async ({ req, resident }) =>
    json(await keepUpload(req, resident.id, await sentFile(req)), 201),
  ),
  portalEndpoint('delete', '/portal/uploads/:id', { login: 'required' }, async ({ req, resident }) => {
    await dropUpload(req, resident.id, String(req.routeParams?.id));
    return noContent();
  }),
];
