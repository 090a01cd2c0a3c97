import type { PayloadRequest } from 'payload';
import { notFound, ProblemError } from '../api/problem.ts';
import { ConnectorError } from '../connectors/connector.ts';
import { attachmentHeader } from '../cases/fileName.ts';
import { slugify } from '../../content-models/shared/polish.ts';
import { topicFailureText } from '../../content-models/links/link.ts';
import type { ActiveLink } from './activeLinks.ts';
import { askInstitution } from './askInstitution.ts';
import { readTopic } from './readTopic.ts';

const patienceMs = 10_000;
const mostBytes = 10_000_000;

const isPdf = (bytes: Uint8Array): boolean =>
  bytes.length <= mostBytes && Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

const notNow = ({ institution }: ActiveLink, trouble: 'unreachable' | 'slow' | 'refused' | 'malformed') =>
  new ProblemError(
    { status: 503, title: 'Nie możemy teraz pobrać rachunku.', detail: topicFailureText[trouble](institution.name) },
    { headers: { 'Retry-After': '60' } },
  );

/** A bill as the institution printed it, as a download that no browser runs or keeps; nothing of it stays here. */
export const billPdfResponse = async (req: PayloadRequest, link: ActiveLink, billId: string): Promise<Response> => {
  if (!link.subject.topics.includes('bills')) throw notFound();
  const { data } = await readTopic(req, link, 'bills', { onlyKnown: true });
  const bill = data?.bills.find(({ id }) => id === billId);
  if (!bill?.hasPdf) throw notFound();
  let bytes: Uint8Array | undefined;
  try {
    bytes = await askInstitution(req, link.institution.id, patienceMs, async (connector, signal) =>
      connector.billPdf?.(link.subject.externalId, bill.id, signal),
    );
    if (bytes && !isPdf(bytes)) throw new ConnectorError('malformed', 'The bill is not a PDF.');
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    if (error.trouble === 'unknownSubject') throw notFound();
    throw notNow(link, error.trouble === 'turnedDown' ? 'malformed' : error.trouble);
  }
  if (!bytes) throw notFound();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': attachmentHeader(`rachunek-${slugify(bill.number) || 'pdf'}.pdf`),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
};
