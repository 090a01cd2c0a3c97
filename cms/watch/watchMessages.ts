import type { CheckOrder, Outcome } from './checks/checkOrder.ts';

/** What the cms tells the watching process: all its orders, each time one changes. */
export interface ToWatchProcess {
  orders: CheckOrder[];
}

/** What the watching process tells the cms. */
export type FromWatchProcess = { type: 'alive' } | { type: 'outcome'; order: CheckOrder; outcome: Outcome };
