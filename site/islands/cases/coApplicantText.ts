import type { CaseDetail } from '../../../content-models/cases/case.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';

/** What the second person of a case said, or until when they may. */
export const coApplicantText = ({ state, until }: NonNullable<CaseDetail['coApplicant']>): string =>
  ({
    waiting: `czeka na potwierdzenie do ${formatDate(until)}`,
    confirmed: 'potwierdziła',
    declined: 'odmówiła potwierdzenia',
  })[state];
