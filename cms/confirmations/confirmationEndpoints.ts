import type { Endpoint } from 'payload';
import { confirmationQuestionSchema } from '../../content-models/confirmations/confirmation.ts';
import { json, readJson } from '../api/endpoint.ts';
import { notFound, parseBody } from '../api/problem.ts';
import { attachmentHeader } from '../cases/fileName.ts';
import { readableCaseByNumber } from '../cases/readableCase.ts';
import { addressOf, countTry, limits } from '../portal/limiter.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { checkConfirmation } from './checkConfirmation.ts';
import { confirmationPdf } from './confirmationPdf.ts';

/** The confirmation of a filing: as a file for its resident, and a check for whoever holds it. */
export const confirmationEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/cases/:number/confirmation', { login: 'required' }, async ({ req }) => {
    const id = await readableCaseByNumber(req);
    const doc = await req.payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true, req });
    // Cases from before there were confirmations have none.
    if (!doc.filedHash || !doc.checkCode) throw notFound();
    return new Response(new Uint8Array(await confirmationPdf(req, doc)), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': attachmentHeader(`Potwierdzenie ${doc.number}.pdf`),
        'Content-Security-Policy': "sandbox; default-src 'none'",
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      },
    });
  }),
  portalEndpoint('post', '/portal/confirmations/check', { login: 'optional' }, async ({ req, commune }) => {
    countTry(limits.checkPerAddress, addressOf(req.headers));
    return json(await checkConfirmation(req, commune.id, parseBody(confirmationQuestionSchema, await readJson(req))));
  }),
];
