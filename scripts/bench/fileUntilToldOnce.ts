import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { uploadStateSchema, type UploadState } from '../../content-models/cases/upload.ts';
import { pdfOf } from '../../cms/cases/hostileFiles.ts';
import { benchFiling } from '../../cms/testing/benchFiling.ts';
import type { RunningProduct } from '../testing/startProduct.ts';
import { apiAddress } from './benchedProduct.ts';

/** A matter the portal has said it has, with the sums of the files that went with it. */
export interface Acknowledged {
  number: string;
  key: string;
  sums: string[];
}

const partBytes = 256 * 1024;
/** Not so often that asking is all the machine does while the cms is down. */
const againMs = 50;

type Answer = { status: number; text: string } | undefined;

/** The whole answer, or nothing when the cms died on the way; its text is read here, because that can break too. */
const tried = async (address: string, init: RequestInit): Promise<Answer> => {
  try {
    const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(30_000) });
    return { status: answer.status, text: await answer.text() };
  } catch {
    return undefined;
  }
};

/** Asks until there is an answer that was meant: not a broken line, a dead cms, a busy gate or a sending in flight. */
const told = async (
  ask: () => Promise<Answer>,
  isMeant: (status: number) => boolean,
  until: AbortSignal,
): Promise<string> => {
  for (;;) {
    until.throwIfAborted();
    const answer = await ask();
    if (answer && isMeant(answer.status)) return answer.text;
    if (answer && answer.status < 500 && answer.status !== 409 && answer.status !== 400)
      throw new Error(`Nobody expected ${String(answer.status)}: ${answer.text}`);
    await sleep(againMs);
  }
};

const stateOf = (text: string): UploadState => uploadStateSchema.parse(JSON.parse(text));

/** Sends a file as a browser does: announced with its sum, in parts, from where it stopped. */
const upload = async (product: RunningProduct, cookie: string, bytes: Buffer, until: AbortSignal): Promise<string> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const json = { cookie, 'content-type': 'application/json' };
  const body = JSON.stringify({ name: 'Plan działki.pdf', size: bytes.length, sha256 });
  const begin = () => tried(apiAddress(product, '/portal/uploads/begin'), { method: 'POST', headers: json, body });
  let state = stateOf(await told(begin, (status) => status === 201, until));
  const address = apiAddress(product, `/portal/uploads/${state.id}`);
  while (!state.kept) {
    const { offset } = state;
    const part = await tried(address, {
      method: 'PATCH',
      headers: { cookie, 'content-type': 'application/partial-upload', 'upload-offset': String(offset) },
      body: new Uint8Array(bytes.subarray(offset, offset + partBytes)),
    });
    // whatever came of the part, how much is there says how to go on
    state =
      part?.status === 200
        ? stateOf(part.text)
        : stateOf(
            await told(
              () => tried(address, { headers: { cookie } }),
              (status) => status === 200,
              until,
            ),
          );
  }
  return state.id;
};

const somePdf = (): Buffer => pdfOf(`/Note(${randomBytes(randomInt(500, 250_000)).toString('hex')})`);

/** Files one letter with two attachments, with one key, until the portal says that it has it, or until nobody waits. */
export const fileUntilToldOnce = async (
  product: RunningProduct,
  cookie: string,
  version: number,
  until: AbortSignal,
): Promise<Acknowledged> => {
  const attachments = [somePdf(), somePdf()];
  const files: string[] = [];
  for (const bytes of attachments) files.push(await upload(product, cookie, bytes, until));
  const letter = benchFiling(version);
  const body = JSON.stringify({ ...letter, answers: { ...letter.answers, files } });
  const key = randomUUID();
  const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': key };
  const text = await told(
    () => tried(apiAddress(product, '/portal/cases'), { method: 'POST', headers, body }),
    (status) => status === 201 || status === 200,
    until,
  );
  const { number } = JSON.parse(text) as { number: string };
  return { number, key, sums: attachments.map((bytes) => createHash('sha256').update(bytes).digest('hex')).sort() };
};
