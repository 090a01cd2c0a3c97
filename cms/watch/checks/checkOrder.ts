import type { WatchTargetDoc } from '../../payload-types.ts';

/** What is to be checked and how, without anything of the database. */
export interface CheckOrder extends Pick<
  WatchTargetDoc,
  'id' | 'kind' | 'address' | 'everySeconds' | 'slowMs' | 'timeoutMs'
> {
  /** where a connector's short name is looked for */
  commune: string;
}

/** How one check ended. */
export interface Outcome {
  result: 'up' | 'slow' | 'down';
  ms: number;
  /** for staff, in Polish, without addresses */
  detail: string;
}

/** Of two orders of one service, whether an outcome of the one says nothing about the other. */
export const asksElsewhere = (a: CheckOrder, b: CheckOrder): boolean => a.kind !== b.kind || a.address !== b.address;
