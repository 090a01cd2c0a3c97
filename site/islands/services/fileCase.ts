import { caseDetailSchema, type CaseDetail, type Filing } from '../../../content-models/cases/case.ts';
import type { Failure } from '../shared/failure.ts';
import type { PortalClient } from '../shared/portalClient.ts';

/** What came of sending a matter. */
export type FilingOutcome =
  | { kind: 'filed'; filed: CaseDetail }
  /** the office changed the form in the meantime */
  | { kind: 'formChanged' }
  /** this key has already filed something else: an earlier sending whose answer was lost */
  | { kind: 'alreadyFiled' }
  | { kind: 'failed'; failure: Failure };

const ATTEMPTS = 5;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Sends a matter; the key makes it exactly one however often it is sent. „Still in flight” is asked again by itself,
 * everything else is left to the resident, with the same key.
 */
export const fileCase = async (
  client: PortalClient,
  filing: Filing,
  key: string,
  wait: (milliseconds: number) => Promise<void> = pause,
): Promise<FilingOutcome> => {
  for (let attempt = 1; ; attempt += 1) {
    const result = await client.post('/cases', caseDetailSchema, {
      body: filing,
      headers: { 'idempotency-key': key },
    });
    if (result.ok) return { kind: 'filed', filed: result.value };
    const { failure } = result;
    if (failure.kind !== 'refused') return { kind: 'failed', failure };
    const { status, type } = failure.problem;
    if (type === 'urn:moje-miasto:form-changed') return { kind: 'formChanged' };
    if (type === 'urn:moje-miasto:key-reused') return { kind: 'alreadyFiled' };
    // closed by the office for a while: asking again would not open it
    if (status !== 409 || type === 'urn:moje-miasto:service-paused') return { kind: 'failed', failure };
    if (attempt === ATTEMPTS) return { kind: 'failed', failure: { kind: 'down' } };
    await wait(attempt * 700);
  }
};
