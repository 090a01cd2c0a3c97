import { pdfOf, zipOf } from '../cases/hostileFiles.ts';

/** A certificate made for tests alone, of „Jan Próbny”; its key was thrown away. */
const certificate = Buffer.from(
  'MIIBmTCCAUCgAwIBAgIUN/Hu3TePt14l6B5DPmHRL+ueYqgwCgYIKoZIzj0EAwIwIzELMAkGA1UEBhMCUEwxFDASBgNVBAMMC0phbiBQcsOzYm55MCAXDTI2MTEyOTA2MjA0MFoYDzIxMjYxMTA1MDYyMDQwWjAjMQswCQYDVQQGEwJQTDEUMBIGA1UEAwwLSmFuIFByw7NibnkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAS6MSnrmT/lbxmx/o/6N6TOvXS/HmS0QKVZWmNeUN0R/hPs3JYipi8scrC+/x94vpQZ7cwGUiuXUcPtIjHGIQCVo1AwTjAdBgNVHQ4EFgQUBtBQjMDKfM8QO4wfP1I7HBuZSoIwHwYDVR0jBBgwFoAUBtBQjMDKfM8QO4wfP1I7HBuZSoIwDAYDVR0TAQH/BAIwADAKBggqhkjOPQQDAgNHADBEAiASGw/OfFRHcLxeM6nGJeRLrcecvN5g3nwg/pwp9imK1QIgEpecP8EI3V0znlPPl9DkhfaJziwZ3bm381Dr+6/ULgw=',
  'base64',
);

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const length = Buffer.alloc(3);
  length[0] = 0x82;
  length.writeUInt16BE(content.length, 1);
  return Buffer.concat([Buffer.from([tag]), length, content]);
};
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));

/** A CMS signature without anything truly signed: its shape and its certificate alone. */
export const cms = (): Buffer =>
  der(
    0x30,
    oid('2a864886f70d010702'),
    der(
      0xa0,
      der(
        0x30,
        der(0x02, Buffer.from([1])),
        der(0x31),
        der(0x30, oid('2a864886f70d010701')),
        der(0xa0, certificate),
        der(0x31),
      ),
    ),
  );

/** A PDF that carries a signature, as a signing tool would append it. */
export const signedPdf = (subFilter = 'ETSI.CAdES.detached'): Buffer => {
  const start = pdfOf();
  const hex = Buffer.from(`<${cms().toString('hex')}${'00'.repeat(64)}>`);
  const before = `4 0 obj<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/${subFilter}/ByteRange [0 `;
  const after = Buffer.from('>>endobj\n%%EOF\n');
  // widths are fixed, so that the places can be worked out before they are written
  const numbers = (one: number, two: number, three: number) =>
    [one, two, three].map((number) => String(number).padStart(8, '0')).join(' ');
  const head = start.length + before.length + numbers(0, 0, 0).length + ']/Contents '.length;
  const range = numbers(head, head + hex.length, after.length);
  return Buffer.concat([start, Buffer.from(`${before}${range}]/Contents `), hex, after]);
};

/** An XML file with a signature beside what it signs. */
export const signedXml = (more = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><pismo>${more}<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignatureValue>AAAA</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${certificate.toString('base64')}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature></pismo>`;

/** A container of a letter and its signature. */
export const signedContainer = (files: Record<string, string> = { 'pismo.txt': 'Pismo' }): Buffer =>
  zipOf({ mimetype: 'application/vnd.etsi.asic-e+zip', ...files, 'META-INF/signatures001.xml': signedXml() });
