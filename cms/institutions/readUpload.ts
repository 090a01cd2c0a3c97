import type { PayloadRequest } from 'payload';
import { ProblemError } from '../api/problem.ts';
import { isZip, readZip } from '../connectors/files/readZip.ts';
import { largestSet, type GivenFile } from '../connectors/files/givenFile.ts';

/** Files of one upload, and whether they take the place of everything there was. */
export interface SentFiles {
  files: GivenFile[];
  replaceAll: boolean;
}

const tooLarge = () => new ProblemError({ status: 413, title: 'Pliki są za duże. Razem mogą mieć najwyżej 60 MB.' });

const readBody = async (req: PayloadRequest): Promise<Uint8Array<ArrayBuffer>> => {
  const { body } = req as unknown as Request;
  if (Number(req.headers.get('content-length') ?? '0') > largestSet) throw tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  if (body)
    for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > largestSet) throw tooLarge();
      parts.push(part);
    }
  return Uint8Array.from(Buffer.concat(parts));
};

/** A name to show: without folders and signs that do not belong into one. */
const shownName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    // eslint-disable-next-line no-control-regex -- these are what a name must not have
    .replace(/[\u0000-\u001f\u007f<>:"|?*\u202a-\u202e]/g, '')
    .trim()
    .slice(0, 120) || 'plik';

/** Reads a multipart upload of several files; what is in a ZIP archive counts as sent by itself. */
export const readUpload = async (req: PayloadRequest): Promise<SentFiles> => {
  const type = req.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data'))
    throw new ProblemError({ status: 415, title: 'Wyślij pliki jako multipart/form-data.' });
  const bytes = await readBody(req);
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch (error) {
    throw new ProblemError(
      { status: 400, title: 'Nie udało się odczytać plików. Wyślij je ponownie.' },
      { cause: error },
    );
  }
  const files: GivenFile[] = [];
  for (const value of form.values()) {
    if (typeof value === 'string') continue;
    const content = new Uint8Array(await value.arrayBuffer());
    if (!isZip(content)) {
      files.push({ name: shownName(value.name), bytes: content });
      continue;
    }
    const inside = readZip(content);
    if (!inside)
      throw new ProblemError({
        status: 422,
        title: 'Nie udało się rozpakować archiwum ZIP. Wyślij pliki osobno.',
      });
    files.push(...inside.map((file) => ({ ...file, name: shownName(file.name) })));
  }
  if (files.length === 0) throw new ProblemError({ status: 422, title: 'Wybierz co najmniej jeden plik.' });
  return { files, replaceAll: form.get('replaceAll') === 'true' };
};
