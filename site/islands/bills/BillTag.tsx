import type { Bill } from '../../../content-models/bills/bill.ts';
import { billState, type BillState } from '../../../content-models/bills/billState.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';

const tags: Record<BillState['kind'], string> = {
  paid: 'tag tag--ok',
  inFavour: 'tag tag--quiet',
  due: 'tag',
  overdue: 'tag tag--stop',
};

/** The state of a bill in words. */
export const BillTag = ({ bill, today }: { bill: Bill; today: LocalDate }) => {
  const { kind, text } = billState(bill, today);
  return <span class={tags[kind]}>{text}</span>;
};
