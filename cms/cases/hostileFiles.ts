import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** A file somebody might try, and whether an office may keep it. */
export interface TriedFile {
  what: string;
  name: string;
  bytes: Uint8Array;
  /** the ending it is kept with; absent when it must be refused; `maybe` when both are safe */
  kept?: { picture?: string; document?: string; maybe?: true };
}

/** A zip of stored (not packed) files. */
export const zipOf = (entries: Record<string, string>): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const data = Buffer.from(text);
    const facts = Buffer.alloc(22);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.length, 0);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, lengths, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), facts, lengths, tail, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06'), end]);
};

const office = (part: string, type: string): Buffer =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`,
    [part]: '<w:document/>',
  });

/** A PDF with one empty page; `extra` goes into its catalogue. */
export const pdfOf = (extra = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R${extra}>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
  );

/** A small true picture. */
export const png = (): Promise<Buffer> =>
  sharp({ create: { width: 4, height: 4, channels: 3, background: '#14532d' } })
    .png()
    .toBuffer();

/** A picture that says it has 900 million points. */
const hugePng = (small: Buffer): Buffer => {
  const bytes = Buffer.from(small);
  bytes.writeUInt32BE(30_000, 16);
  bytes.writeUInt32BE(30_000, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
};

/** The short battery of `trust-and-speed.md` row 14. */
export const hostileFiles = async (): Promise<TriedFile[]> => {
  const small = await png();
  const svg = (inside: string) =>
    Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
  const macro = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  const words = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const picture = { picture: 'png' };
  return [
    { what: 'a picture', name: 'mapa.png', bytes: small, kept: picture },
    { what: 'a PDF', name: 'podanie.pdf', bytes: pdfOf(), kept: { document: 'pdf' } },
    {
      what: 'a text of Word',
      name: 'podanie.docx',
      bytes: office('word/document.xml', words),
      kept: { document: 'docx' },
    },
    { what: 'a text of Word with macros', name: 'podanie.docm', bytes: office('word/document.xml', macro) },
    { what: 'macros called a plain text', name: 'podanie.docx', bytes: office('word/document.xml', macro) },
    { what: 'a page called a picture', name: 'a.png', bytes: Buffer.from('<!doctype html><script>alert(1)</script>') },
    {
      what: 'a picture with a script behind it, called a page',
      name: 'a.html',
      bytes: Buffer.concat([small, Buffer.from('<script>alert(1)</script>')]),
      kept: picture,
    },
    {
      what: 'a page in front of a PDF',
      name: 'a.pdf',
      bytes: Buffer.concat([Buffer.from('<script>1</script>'), pdfOf()]),
    },
    { what: 'an SVG with a script', name: 'a.svg', bytes: svg('<script>alert(1)</script>') },
    { what: 'an SVG with an event', name: 'a.svg', bytes: svg('<g onload="alert(1)"/>') },
    { what: 'an SVG called a picture', name: 'a.png', bytes: svg('<script>alert(1)</script>') },
    { what: 'a true picture with two endings', name: 'a.svg.png', bytes: small, kept: picture },
    {
      what: 'the harmless test virus',
      name: 'a.pdf',
      bytes: Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'),
    },
    {
      what: 'a PDF with a script',
      name: 'a.pdf',
      bytes: pdfOf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'),
    },
    { what: 'a PDF that starts a program', name: 'a.pdf', bytes: pdfOf('/OpenAction<</S/Launch/F(cmd.exe)>>') },
    { what: 'nothing at all', name: 'a.pdf', bytes: Buffer.alloc(0) },
    { what: 'half a picture', name: 'a.png', bytes: small.subarray(0, 40), kept: { ...picture, maybe: true } },
    { what: 'half a PDF', name: 'a.pdf', bytes: pdfOf().subarray(0, 40), kept: { document: 'pdf', maybe: true } },
    {
      what: 'a picture that says it is enormous',
      name: 'a.png',
      bytes: hugePng(small),
      kept: { ...picture, maybe: true },
    },
    { what: 'a zip', name: 'a.zip', bytes: zipOf({ 'a.txt': 'x' }) },
    { what: 'a zip called a PDF', name: 'a.pdf', bytes: zipOf({ '../../a.txt': 'x' }) },
    {
      what: 'a program',
      name: 'a.pdf',
      bytes: Buffer.from('MZ\x90\x00\x03\x00\x00\x00'.padEnd(128, '\x00'), 'latin1'),
    },
    { what: 'a name written backwards', name: 'zdj\u202Egnp.exe', bytes: small, kept: picture },
    { what: 'a name with a way up', name: '../../etc/a.php', bytes: small, kept: picture },
    { what: 'a name of 255 letters', name: `${'ż'.repeat(251)}.png`, bytes: small, kept: picture },
  ];
};

/** A multipart body as bytes, so that a name may hold what a browser would not send. */
export const multipartOf = (
  fields: Record<string, string>,
  { name, bytes, type }: { name: string; bytes: Uint8Array; type: string },
): { body: Buffer; headers: { 'content-type': string } } => {
  const boundary = 'granica-czesci';
  const texts = Object.entries(fields).map(
    ([field, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  );
  return {
    body: Buffer.concat([
      Buffer.from(
        `${texts.join('')}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
      ),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
};
