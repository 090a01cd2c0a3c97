import { X509Certificate } from 'node:crypto';
import type { FoundSignature } from '../../content-models/letters/letter.ts';
import { readZip } from '../connectors/files/readZip.ts';
import { certificatesInCms } from './der.ts';

const nothing: FoundSignature = { found: false, signers: [] };

/** The name in a certificate that belongs to a person or an office, not to whoever issued it. */
const namesIn = (certificates: Buffer[]): string[] => {
  const read = certificates.flatMap((der) => {
    try {
      const certificate = new X509Certificate(der);
      const name = /^CN=(.*)$/m.exec(certificate.subject)?.[1];
      return name === undefined ? [] : [{ name, isIssuer: certificate.ca }];
    } catch {
      return [];
    }
  });
  const people = read.filter(({ isIssuer }) => !isIssuer);
  return (people.length > 0 ? people : read.slice(0, 1)).map(({ name }) =>
    name.replace(/\p{C}/gu, '').trim().slice(0, 200),
  );
};

const unique = (names: string[]): string[] => [...new Set(names.filter((name) => name !== ''))];

/** The signatures of a PDF: a range of bytes that are signed, and between them the signature itself (ISO 32000-1, 12.8). */
const inPdf = (bytes: Buffer): FoundSignature => {
  const text = bytes.toString('latin1');
  // a time stamp alone (ETSI.RFC3161) signs nothing for anybody
  if (!/\/SubFilter\s*\/(?:ETSI\.CAdES\.detached|adbe\.pkcs7\.(?:detached|sha1)|adbe\.x509\.rsa_sha1)\b/.test(text))
    return nothing;
  const signers: string[] = [];
  let found = false;
  for (const [, ...given] of text.matchAll(
    /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g,
  )) {
    const [from = 0, length = 0, after = 0, rest = 0] = given.map(Number);
    // the ranges must lie in the file and leave room for a signature; a range alone signs nothing
    if (from !== 0 || length === 0 || length >= after || after + rest > bytes.length) continue;
    const hex = /<([0-9A-Fa-f\s]+)>/.exec(text.slice(length, after))?.[1]?.replace(/\s/g, '');
    const certificates = hex === undefined ? undefined : certificatesInCms(Buffer.from(hex, 'hex'));
    if (certificates === undefined) continue;
    found = true;
    signers.push(...namesIn(certificates));
  }
  return found ? { found, format: 'PAdES', signers: unique(signers) } : nothing;
};

const xmlSignature = /<(?:[A-Za-z_][\w.-]*:)?SignatureValue[\s>]/;
const xmlCertificate = /<(?:[A-Za-z_][\w.-]*:)?X509Certificate(?:\s[^>]*)?>([A-Za-z0-9+/=\s]+)</g;

/** The signatures of an XML file (XAdES). */
const inXml = (bytes: Buffer): FoundSignature => {
  const text = bytes.toString('utf8');
  if (!text.includes('http://www.w3.org/2000/09/xmldsig#') || !xmlSignature.test(text)) return nothing;
  const certificates = Array.from(text.matchAll(xmlCertificate), ([, base64 = '']) => Buffer.from(base64, 'base64'));
  return { found: true, format: 'XAdES', signers: unique(namesIn(certificates)) };
};

/** The signatures in a container of signed files (ASiC, ETSI EN 319 162). */
const inContainer = (bytes: Buffer): FoundSignature => {
  const signatures = (readZip(bytes) ?? []).flatMap(({ name, bytes: file }) => {
    const inside = Buffer.from(file);
    if (/^signatures?.*\.xml$/i.test(name)) {
      const found = inXml(inside);
      return found.found ? [found.signers] : [];
    }
    const certificates = /\.p7s$/i.test(name) ? certificatesInCms(inside) : undefined;
    return certificates === undefined ? [] : [namesIn(certificates)];
  });
  return signatures.length === 0 ? nothing : { found: true, format: 'ASiC', signers: unique(signatures.flat()) };
};

/** What a letter can be signed in. */
export type SignedKind = 'pdf' | 'xml' | 'asice';

/**
 * Whether a file carries an electronic signature, and whose as far as the certificate says. It is not checked: that takes
 * lists of trusted issuers and of revoked certificates, which the office's own tool has.
 */
export const findSignature = (kind: SignedKind, bytes: Buffer): FoundSignature =>
  ({ pdf: inPdf, xml: inXml, asice: inContainer })[kind](bytes);
