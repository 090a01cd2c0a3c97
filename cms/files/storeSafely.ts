import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../api/refusal.ts';
import { v7 } from 'uuid';
import { slugify } from '../../content-models/shared/polish.ts';

/** Films: detected type → ending. */
export const videoTypes: Record<string, string> = { 'video/mp4': 'mp4', 'video/webm': 'webm' };

/** What may be published beside a text: detected type → ending. */
export const documentTypes: Record<string, string> = {
  ...videoTypes,
  'application/pdf': 'pdf',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** Pictures: detected type → ending. SVG is not among them, because it can carry scripts. */
export const pictureTypes: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** A file that was looked at: its true type, the random name it is stored under, and what it is called for people. */
export interface CheckedFile {
  mimeType: string;
  storedName: string;
  publicName: string;
  sha256: string;
}

/** Signs that a file can act by itself: scripts in a PDF, or another kind of file hidden in front of it. */
const isActive = (mimeType: string, bytes: Buffer): boolean => {
  if (mimeType !== 'application/pdf') return false;
  const text = bytes.toString('latin1');
  return !text.startsWith('%PDF-') || /\/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia)\b/.test(text);
};

/** Looks at the bytes, not at the name: the type must be allowed; the stored name is random with that type's ending. */
export const checkFile = async (
  bytes: Buffer,
  givenName: string,
  allowed: Record<string, string>,
): Promise<CheckedFile> => {
  if (bytes.length === 0) throw refusal('Plik jest pusty. Wybierz inny.');
  const detected = await fileTypeFromBuffer(bytes);
  const ending = detected ? allowed[detected.mime] : undefined;
  if (!detected || ending === undefined) {
    throw refusal(`Tego rodzaju pliku nie przyjmujemy. Możesz dodać: ${Object.values(allowed).join(', ')}.`);
  }
  if (isActive(detected.mime, bytes)) {
    throw refusal('Ten plik PDF zawiera skrypty lub inne pliki w środku. Zapisz go jako zwykły PDF i dodaj ponownie.');
  }
  if (/EICAR-STANDARD-ANTIVIRUS-TEST-FILE/.test(bytes.toString('latin1', 0, 4096))) {
    throw refusal('Program antywirusowy odrzucił ten plik.');
  }
  const words = slugify(givenName.normalize('NFC').replace(/\.[^.]*$/, '')) || 'plik';
  return {
    mimeType: detected.mime,
    storedName: `${v7()}.${ending}`,
    publicName: `${words}.${ending}`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
};

/** Before Payload touches an upload: its type is looked at, its stored name becomes random, its fingerprint is noted. */
export const storeSafelyBeforeOperation =
  (allowed: Record<string, string>): CollectionBeforeOperationHook =>
  async ({ req, ...hook }) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- one old value of this union is, not these
    const { operation } = hook;
    if ((operation !== 'create' && operation !== 'update' && operation !== 'updateByID') || !req.file) return;
    const checked = await checkFile(req.file.data, req.file.name, allowed);
    req.file.name = checked.storedName;
    req.file.mimetype = checked.mimeType;
    req.context.checkedFile = checked;
  };
