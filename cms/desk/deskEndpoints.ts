import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import {
  checkSchema,
  extensionSchema,
  noteSchema,
  officeMessageSchema,
  opinionAskSchema,
  transferSchema,
  undoSchema,
} from '../../content-models/desk/desk.ts';
import { staffOf, type StaffPrincipal } from '../access/roles.ts';
import { endpoint, json, readJson } from '../api/endpoint.ts';
import { notFound, parseBody, ProblemError } from '../api/problem.ts';
import { appendAudit } from '../audit/appendAudit.ts';
import { largestUpload } from '../../content-models/cases/upload.ts';
import type { SentFile } from '../cases/keepUpload.ts';
import { fileOfCase, readableCaseById } from '../cases/readableCase.ts';
import { caseAtHand, type CaseAtHand } from './actOnCase.ts';
import { markRead, writeToResident } from './caseMessages.ts';
import { addNote, checkPoint } from './keepNotes.ts';
import { askOpinion, withdrawOpinion } from './handleOpinions.ts';
import { extendCase } from './extendCase.ts';
import { previewResponse } from './filePreview.ts';
import { handOverFile } from './handOverFile.ts';
import { readDesk } from './readDesk.ts';
import { transferCase } from './transferCase.ts';
import { undoMove } from './undoMove.ts';

/** The clerk or head behind a request and the case they may read; anyone else is told it does not exist. */
export const deskOf = async (req: PayloadRequest): Promise<{ staff: StaffPrincipal; atHand: CaseAtHand }> => {
  const staff = staffOf(req);
  if (!staff) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
  const id = await readableCaseById(req);
  if (staff.role !== 'clerk' && staff.role !== 'head') throw notFound();
  return { staff, atHand: await caseAtHand(req, id) };
};

type Act = (req: PayloadRequest, staff: StaffPrincipal, atHand: CaseAtHand) => Promise<void>;

/** One act of the office on a case; the answer is the desk as it is afterwards. */
const act = (path: `/:id/${string}`, run: Act): Endpoint =>
  endpoint('post', path, async (req) => {
    const { staff, atHand } = await deskOf(req);
    await run(req, staff, atHand);
    return json(await readDesk(req, await caseAtHand(req, atHand.doc.id)));
  });

/** A message as JSON, or with one file as a form: its words in `_payload`, the file in `file`. */
export const sentMessage = async (req: PayloadRequest): Promise<{ body: unknown; file: SentFile | undefined }> => {
  if ((req.headers.get('content-type') ?? '').startsWith('application/json')) {
    return { body: await readJson(req), file: undefined };
  }
  if (Number(req.headers.get('content-length') ?? '0') > largestUpload + 40_000) {
    throw new ProblemError({ status: 413, title: 'Plik jest za duży. Może mieć najwyżej 10 MB.' });
  }
  try {
    await addDataAndFileToRequest(req);
  } catch (error) {
    throw new ProblemError(
      { status: 400, title: 'Nie udało się odczytać pliku. Wyślij go ponownie.' },
      { cause: error },
    );
  }
  const { file, data } = req;
  // From here on the bytes go where they are told to, never into another write of this request.
  delete req.file;
  delete req.data;
  return { body: data, file: file ? { name: file.name, data: file.data } : undefined };
};

/** What a clerk does with one case beside moving it, under `/api/cases/:id`. */
export const deskEndpoints: Endpoint[] = [
  endpoint('get', '/:id/desk', async (req) => json(await readDesk(req, (await deskOf(req)).atHand))),
  act('/:id/extend', async (req, staff, atHand) =>
    extendCase(req, staff, atHand, parseBody(extensionSchema, await readJson(req))),
  ),
  act('/:id/undo', async (req, staff, atHand) =>
    undoMove(req, staff, atHand, parseBody(undoSchema, await readJson(req))),
  ),
  act('/:id/transfer', async (req, staff, atHand) =>
    transferCase(req, staff, atHand, parseBody(transferSchema, await readJson(req))),
  ),
  act('/:id/message', async (req, staff, atHand) => {
    const { body, file } = await sentMessage(req);
    await writeToResident(req, staff, atHand, parseBody(officeMessageSchema, body), file);
  }),
  act('/:id/read', (req, _staff, { doc }) => markRead(req, doc, 'resident')),
  act('/:id/notes', async (req, staff, atHand) =>
    addNote(req, staff, atHand, parseBody(noteSchema, await readJson(req)).text),
  ),
  act('/:id/checklist', async (req, _staff, atHand) =>
    checkPoint(req, atHand, parseBody(checkSchema, await readJson(req))),
  ),
  act('/:id/opinions', async (req, staff, atHand) =>
    askOpinion(req, staff, atHand, parseBody(opinionAskSchema, await readJson(req))),
  ),
  act('/:id/opinions/:opinionId/withdraw', (req, staff, atHand) =>
    withdrawOpinion(req, staff, atHand, String(req.routeParams?.opinionId)),
  ),
  endpoint('get', '/:id/files/:fileId/preview', async (req) => {
    const { staff, atHand } = await deskOf(req);
    const file = await fileOfCase(req, atHand.doc.id);
    const answer = await previewResponse(file);
    await appendAudit(req, {
      ...{ commune: staff.commune, action: 'caseFile.read', objectType: 'caseFiles', objectId: file.id },
      details: { case: atHand.doc.id },
    });
    return answer;
  }),
  endpoint('get', '/:id/handover', async (req) => {
    const { staff, atHand } = await deskOf(req);
    const zip = await handOverFile(req, atHand);
    await appendAudit(req, {
      ...{ commune: staff.commune, action: 'case.handedOver', objectType: 'cases', objectId: atHand.doc.id },
    });
    return new Response(new Uint8Array(zip), {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="${atHand.doc.number}.zip"`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      },
    });
  }),
];
