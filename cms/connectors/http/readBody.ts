import { ConnectorError } from '../connector.ts';

const tooLarge = () => new ConnectorError('malformed', 'The answer is larger than agreed.');

/** Reads an answer's body as it comes and stops at `mostBytes`; what says beforehand that it is longer is not read at all. */
export const readBody = async (response: Response, mostBytes: number): Promise<Buffer> => {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > mostBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  if (response.body) {
    // leaving the loop early cancels the stream
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) throw tooLarge();
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks);
};
