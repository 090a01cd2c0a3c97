import type { LocalDate } from '../shared/localDate.ts';
import { groszeSchema } from '../shared/money.ts';
import { evaluate, holds, type Values } from './evaluateRule.ts';
import type { DueFee, ServiceFee } from './serviceFee.ts';

/**
 * The fee by the rate of that day; nothing when no rate holds or its rule comes to no amount, and the office works it out.
 * A fraction of a grosz is rounded to the nearest, half of one up.
 */
export const feeOn = (fee: ServiceFee, values: Values, today: LocalDate): DueFee | undefined => {
  const { label, basis, account } = fee;
  const exempt = fee.exemptions?.find(({ when }) => holds(when, values));
  if (exempt) return { grosze: 0, label, basis: exempt.basis, exemption: exempt.reason };
  const rate = fee.rates
    .filter(({ validFrom }) => validFrom <= today)
    .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))
    .at(0);
  const came = rate && evaluate(rate.grosze, values);
  const grosze = typeof came === 'number' ? Math.round(came) : -1;
  if (!groszeSchema.safeParse(grosze).success || grosze < 0) return undefined;
  return { grosze, label, basis, ...(account === undefined || grosze === 0 ? {} : { account }) };
};
