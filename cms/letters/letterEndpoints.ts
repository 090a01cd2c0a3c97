import type { Endpoint, PayloadRequest } from 'payload';
import { letterActSchema, letterEditSchema, letterStartSchema } from '../../content-models/letters/letter.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { endpoint, json, readJson } from '../api/endpoint.ts';
import { notFound, parseBody, ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { caseAtHand, type CaseAtHand } from '../desk/actOnCase.ts';
import { deskOf, sentMessage } from '../desk/deskEndpoints.ts';
import type { CaseLetterDoc } from '../payload-types.ts';
import { draftLetter, editLetter, withdrawLetter } from './draftLetter.ts';
import { fileOf, letterOf, signedOf } from './letterRows.ts';
import { letterFileResponse, previewLetterResponse, readLetterFile, type KeptFile } from './letterStore.ts';
import { readLetters } from './readLetters.ts';
import { keepSigned, printLetter, readyLetter } from './readyLetter.ts';
import { sendLetter } from './sendLetter.ts';

interface LetterAtHand {
  staff: StaffPrincipal;
  atHand: CaseAtHand;
  row: CaseLetterDoc;
}

/** The letter of a case that whoever asks may handle; anyone else is told it does not exist. */
const letterAtHand = async (req: PayloadRequest): Promise<LetterAtHand> => {
  const { staff, atHand } = await deskOf(req);
  return { staff, atHand, row: await letterOf(req, atHand.doc.id, String(req.routeParams?.letterId)) };
};

/** One act on a letter; the answer is all letters of the case as they are afterwards. */
const act = (name: string, run: (req: PayloadRequest, at: LetterAtHand) => Promise<void>): Endpoint =>
  endpoint('post', `/:id/letters/:letterId${name}`, async (req) => {
    const at = await letterAtHand(req);
    await run(req, at);
    return json(await readLetters(req, await caseAtHand(req, at.atHand.doc.id)));
  });

const seenRevision = async (req: PayloadRequest): Promise<number> =>
  parseBody(letterActSchema, await readJson(req)).revision;

const download = (name: string, which: (row: CaseLetterDoc) => KeptFile | undefined): Endpoint =>
  endpoint('get', `/:id/letters/:letterId/${name}`, async (req) => {
    const { staff, row } = await letterAtHand(req);
    const file = which(row);
    if (!file) throw notFound();
    const answer = await letterFileResponse(file);
    await appendAudit(req, {
      ...{ commune: staff.commune, action: 'letterFile.read', objectType: 'caseLetters', objectId: row.id },
      details: { which: name },
    });
    return answer;
  });

/** The office's letters in one case, under `/api/cases/:id/letters`. */
export const letterEndpoints: Endpoint[] = [
  endpoint('get', '/:id/letters', async (req) => json(await readLetters(req, (await deskOf(req)).atHand))),
  endpoint('post', '/:id/letters', async (req) => {
    const { staff, atHand } = await deskOf(req);
    await draftLetter(req, staff, atHand, parseBody(letterStartSchema, await readJson(req)));
    return json(await readLetters(req, atHand), 201);
  }),
  act('', async (req, { row }) => editLetter(req, row, parseBody(letterEditSchema, await readJson(req)))),
  act('/ready', async (req, { atHand, row }) => readyLetter(req, atHand, row, await seenRevision(req))),
  act('/signed', async (req, { row }) => {
    const { body, file } = await sentMessage(req);
    const { revision } = parseBody(letterActSchema, body);
    if (!file) throw new ProblemError({ status: 422, title: 'Wybierz podpisany plik.' });
    await keepSigned(req, row, revision, file);
  }),
  act('/send', async (req, { staff, atHand, row }) => sendLetter(req, staff, atHand, row, await seenRevision(req))),
  act('/withdraw', async (req, { row }) => withdrawLetter(req, row, await seenRevision(req))),
  endpoint('get', '/:id/letters/:letterId/preview', async (req) => {
    const { atHand, row } = await letterAtHand(req);
    const file = fileOf(row);
    return previewLetterResponse(file ? await readLetterFile(file) : await printLetter(row, atHand));
  }),
  download('file', fileOf),
  download('signed-file', signedOf),
];
