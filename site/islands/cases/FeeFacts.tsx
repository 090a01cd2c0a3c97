import type { DueFee } from '../../../content-models/services/serviceFee.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';

/** What a matter costs, by what law, and why it costs nothing when it does. */
export const FeeFacts = ({ fee }: { fee: DueFee }) => (
  <p class="figure">
    <span class="figure__label">{fee.label}</span>
    <span class="figure__value">{fee.grosze === 0 ? 'bez opłaty' : formatMoney(fee.grosze)}</span>
    <span class="figure__label">{fee.exemption === undefined ? fee.basis : `${fee.exemption} (${fee.basis})`}</span>
  </p>
);
