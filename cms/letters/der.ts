/** One element of DER (X.690): its tag, its own bytes, and where its content begins and ends. */
export interface DerElement {
  tag: number;
  whole: Buffer;
  content: Buffer;
}

/** The element that begins at `at`; nothing when the bytes are not DER. */
const elementAt = (bytes: Buffer, at: number): DerElement | undefined => {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  let start = at + 2;
  let length = first;
  if (first >= 0x80) {
    const count = first & 0x7f;
    // the indefinite length of BER, and lengths no file of ours can have
    if (count === 0 || count > 4 || start + count > bytes.length) return undefined;
    length = bytes.readUIntBE(start, count);
    start += count;
  }
  if (start + length > bytes.length) return undefined;
  return { tag, whole: bytes.subarray(at, start + length), content: bytes.subarray(start, start + length) };
};

/** The elements in a content, one after another, as far as they can be read. */
export const elementsIn = (content: Buffer): DerElement[] => {
  const found: DerElement[] = [];
  let at = 0;
  while (at < content.length) {
    const element = elementAt(content, at);
    if (!element) break;
    found.push(element);
    at += element.whole.length;
  }
  return found;
};

const sequence = 0x30;
const objectId = 0x06;
const context0 = 0xa0;
/** 1.2.840.113549.1.7.2, the kind „signed data” of CMS (RFC 5652 § 5.1). */
const signedData = Buffer.from('2a864886f70d010702', 'hex');

/** The certificates that a CMS signature carries, as DER; none when it is no such signature. */
export const certificatesInCms = (bytes: Buffer): Buffer[] | undefined => {
  const [root] = elementsIn(bytes);
  if (root?.tag !== sequence) return undefined;
  const [type, wrapped] = elementsIn(root.content);
  if (type?.tag !== objectId || !type.content.equals(signedData) || wrapped?.tag !== context0) return undefined;
  const [signed] = elementsIn(wrapped.content);
  if (signed?.tag !== sequence) return undefined;
  const certificates = elementsIn(signed.content).find(({ tag }) => tag === context0);
  return certificates === undefined
    ? []
    : elementsIn(certificates.content).flatMap(({ tag, whole }) => (tag === sequence ? [whole] : []));
};
