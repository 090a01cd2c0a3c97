import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hostileFiles, pdfOf, zipOf } from '../cases/hostileFiles.ts';
import { signedContainer, signedPdf, signedXml } from './testSignatures.ts';

const look = async (data: Buffer | string, name = 'pismo.pdf') => {
  const { checkSignedFile } = await import('./checkSignedFile.ts');
  return checkSignedFile({ name, data: Buffer.from(data) });
};

test('a signed PDF is known by its signature, and whose it is by the certificate', async () => {
  const bytes = signedPdf();
  const found = await look(bytes);
  expect(found).toMatchObject({
    mimeType: 'application/pdf',
    fileName: 'pismo.pdf',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    signature: { found: true, format: 'PAdES', signers: ['Jan Próbny'] },
  });
  expect((await look(signedPdf('adbe.pkcs7.detached'))).signature.found).toBe(true);
});

test('an XML file and a container are taken with their signature', async () => {
  expect(await look(signedXml(), 'pismo.xades')).toMatchObject({
    mimeType: 'application/xml',
    signature: { found: true, format: 'XAdES', signers: ['Jan Próbny'] },
  });
  expect(await look(signedContainer(), 'pismo.asice')).toMatchObject({
    fileName: 'pismo.asice',
    signature: { found: true, format: 'ASiC', signers: ['Jan Próbny'] },
  });
});

test('a PDF without a signature is taken and said to have none; words about a signature are none', async () => {
  expect((await look(pdfOf())).signature).toEqual({ found: false, signers: [] });
  const words = pdfOf('/SubFilter/ETSI.CAdES.detached/ByteRange[0 10 20 30]');
  expect((await look(words)).signature.found).toBe(false);
  expect((await look(signedPdf('ETSI.RFC3161'))).signature.found).toBe(false);
  // cut off behind the signature, the ranges point past the end
  expect((await look(signedPdf().subarray(0, -6))).signature.found).toBe(false);
});

test.each<[string, string | Buffer]>([
  ['an XML file without a signature', '<?xml version="1.0"?><pismo/>'],
  ['an XML file with entities of its own', signedXml().replace('<pismo>', '<!DOCTYPE a [<!ENTITY b "c">]><pismo>')],
  ['an XML file with a style of its own', signedXml().replace('<pismo>', '<?xml-stylesheet href="a.xsl"?><pismo>')],
  ['a page called a signature', signedXml('<a xmlns="http://www.w3.org/1999/xhtml"/>')],
  [
    'a picture with a script called a signature',
    signedXml('<s:script xmlns:s="http://www.w3.org/2000/svg">1</s:script>'),
  ],
  ['a container with a program', signedContainer({ 'a.exe': 'MZ' })],
  ['a container without a signature', zipOf({ mimetype: 'application/vnd.etsi.asic-e+zip', 'a.txt': 'x' })],
  ['a container cut in half', signedContainer().subarray(0, 200)],
  ['a zip that is no container', zipOf({ 'META-INF/signatures.xml': signedXml() })],
  ['nothing at all', ''],
])('%s is refused', async (_what, bytes) => {
  await expect(look(bytes)).rejects.toMatchObject({ problem: { status: 422 } });
});

test('of the battery of hostile files only what is truly a PDF is taken', async () => {
  for (const { what, name, bytes, kept } of await hostileFiles()) {
    const found = await look(Buffer.from(bytes), name).catch(() => undefined);
    if (kept?.maybe === true) continue;
    expect(found?.mimeType, what).toBe(kept?.document === 'pdf' ? 'application/pdf' : undefined);
  }
});
