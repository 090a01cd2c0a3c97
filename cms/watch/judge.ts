import type { HealthState } from '../../content-models/status/status.ts';
import type { Outcome } from './checks/checkOrder.ts';

/** What is known of a service between two checks. */
export interface Judged {
  state: HealthState;
  failuresInRow: number;
}

/** One failure is noise, two in a row are a breakdown. */
const failuresThatCount = 2;

/** What one more check makes of a service: one good answer mends it; during planned work a failure is planned too. */
export const judge = (before: Judged, { result }: Pick<Outcome, 'result'>, isPlanned: boolean): Judged => {
  if (result !== 'down') return { state: result, failuresInRow: 0 };
  const failuresInRow = before.failuresInRow + 1;
  if (isPlanned) return { state: 'planned', failuresInRow };
  return { state: failuresInRow >= failuresThatCount ? 'down' : before.state, failuresInRow };
};

/** Under which of a day's counts a check falls. */
export const countedAs = ({ result }: Pick<Outcome, 'result'>, isPlanned: boolean): Outcome['result'] | 'planned' =>
  result === 'down' && isPlanned ? 'planned' : result;
