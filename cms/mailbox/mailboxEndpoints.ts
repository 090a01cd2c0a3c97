import type { Endpoint, PayloadRequest } from 'payload';
import { handingOverSchema } from '../../content-models/mailbox/mailbox.ts';
import { endpoint, json, readJson } from '../api/endpoint.ts';
import { parseBody } from '../api/problem.ts';
import { attachmentHeader } from '../cases/fileName.ts';
import { requireInstitutionStaff } from '../institutions/ownInstitution.ts';
import { handedOverFile, handOver } from './handOver.ts';
import { mailboxOf } from './mailboxOf.ts';

const download = async (req: PayloadRequest, part: 'table' | 'photos'): Promise<Response> => {
  const own = await requireInstitutionStaff(req);
  const { fileName, type, bytes } = await handedOverFile(req, own, String(req.routeParams?.id), part);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': attachmentHeader(fileName),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
};

/** What an institution's own staff does with what residents sent, under `/api/mailboxLetters`. */
export const mailboxEndpoints: Endpoint[] = [
  endpoint('get', '/own', async (req) => json(await mailboxOf(req, await requireInstitutionStaff(req)))),
  endpoint('post', '/hand-overs', async (req) => {
    const own = await requireInstitutionStaff(req);
    const { kind } = parseBody(handingOverSchema, await readJson(req));
    return json({ id: await handOver(req, own, kind) }, 201);
  }),
  endpoint('get', '/hand-overs/:id/table', (req) => download(req, 'table')),
  endpoint('get', '/hand-overs/:id/photos', (req) => download(req, 'photos')),
];
