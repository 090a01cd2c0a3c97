import { createHash } from 'node:crypto';
import { APIError } from 'payload';
import { v7 } from 'uuid';
import type { FoundSignature } from '../../content-models/letters/letter.ts';
import { ProblemError } from '../api/problem.ts';
import { honestFileName } from '../cases/fileName.ts';
import { largestUpload } from '../../content-models/cases/upload.ts';
import type { SentFile } from '../cases/keepUpload.ts';
import { isZip, readZip } from '../connectors/files/readZip.ts';
import { checkFile } from '../files/storeSafely.ts';
import { findSignature, type SignedKind } from './findSignature.ts';

/** A signed file that was looked at, to be kept as it is. */
export interface CheckedSignedFile {
  storedName: string;
  fileName: string;
  mimeType: string;
  sha256: string;
  signature: FoundSignature;
}

const types: Record<SignedKind, string> = {
  pdf: 'application/pdf',
  xml: 'application/xml',
  asice: 'application/vnd.etsi.asic-e+zip',
};

const refuse = (message: string): never => {
  throw new ProblemError({ status: 422, title: message, errors: [{ path: 'file', message }] });
};

const otherKind = 'Dodaj plik PDF z podpisem (PAdES), plik XML z podpisem (XAdES) albo kontener ASiC.';

/** A container says what it is in its first file, which is not packed (ETSI EN 319 162-1, A.1). */
const isContainer = (bytes: Buffer): boolean =>
  isZip(bytes) && /^mimetypeapplication\/vnd\.etsi\.asic-[es]\+zip/.test(bytes.toString('latin1', 30, 80));

/** Pages, pictures and instructions in XML can act in a reader; a signature never needs them, nor entities of its own. */
const activeXml =
  /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg)|<(?:\w+:)?script[\s>]/i;

const kindOf = (bytes: Buffer): SignedKind => {
  if (bytes.length === 0) return refuse('Plik jest pusty. Wybierz inny.');
  if (isContainer(bytes)) return 'asice';
  if (bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return 'pdf';
  const head = bytes
    .toString('utf8', 0, 200)
    .replace(/^\uFEFF/, '')
    .trimStart();
  return head.startsWith('<') ? 'xml' : refuse(otherKind);
};

const checkXml = (bytes: Buffer): void => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (activeXml.test(text)) refuse('Ten plik XML zawiera coś więcej niż podpis. Nie przyjmujemy go.');
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    refuse(otherKind);
  }
};

const allowedInside = /\.(?:pdf|xml|p7s|tst|odt|docx|txt|json)$|^mimetype$/i;

const checkContainer = (bytes: Buffer): void => {
  const files = readZip(bytes);
  if (files === undefined || files.some(({ name }) => !allowedInside.test(name)))
    refuse('W tym kontenerze jest plik, którego nie przyjmujemy. Spakuj w nim tylko pismo i podpis.');
  for (const { name, bytes: inside } of files ?? []) if (/\.xml$/i.test(name)) checkXml(Buffer.from(inside));
};

/**
 * Looks at a file that was signed outside. XML and containers are taken here alone, and only with a signature in them: what
 * they carry otherwise belongs to no letter. Not a byte of it is changed.
 */
export const checkSignedFile = async ({ name, data }: SentFile): Promise<CheckedSignedFile> => {
  if (data.length > largestUpload) {
    throw new ProblemError({ status: 413, title: 'Plik jest za duży. Może mieć najwyżej 10 MB.' });
  }
  const kind = kindOf(data);
  if (kind === 'pdf') {
    try {
      await checkFile(data, name, { [types.pdf]: 'pdf' });
    } catch (error) {
      if (error instanceof APIError && error.status === 400) refuse(error.message);
      throw error;
    }
  }
  if (kind === 'xml') checkXml(data);
  if (kind === 'asice') checkContainer(data);
  const signature = findSignature(kind, data);
  if (kind !== 'pdf' && !signature.found) refuse(`W tym pliku nie ma podpisu elektronicznego. ${otherKind}`);
  return {
    storedName: `${v7()}.${kind}`,
    fileName: honestFileName(name, kind),
    mimeType: types[kind],
    sha256: createHash('sha256').update(data).digest('hex'),
    signature,
  };
};
