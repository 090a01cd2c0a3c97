import { formatMoney } from '../shared/money.ts';
import type { Interpretation } from './interpretService.ts';

/** What was worked out, as people read it; nothing when it is kept for rules alone or cannot be worked out yet. */
export const computedText = ({ show, value }: Interpretation['computed'][number]): string | undefined => {
  switch (show) {
    case 'money':
      return typeof value === 'number' && Number.isFinite(value) ? formatMoney(Math.round(value)) : undefined;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? value.toLocaleString('pl', { maximumFractionDigits: 4 })
        : undefined;
    case 'text':
      return typeof value === 'string' && value !== '' ? value : undefined;
    case 'nowhere':
      return undefined;
  }
};
