import type { PanelRule } from '../panelFacts.ts';

/** Matters in the office in which the resident has the next move. */
export const casesToAnswer: PanelRule = ({ cases }) =>
  cases
    .filter(({ turn }) => turn === 'resident')
    .map(({ number, title, statusLabel, path }) => ({
      id: `case-${number}`,
      title: `Urząd czeka na Twoją odpowiedź: ${title}`,
      reason: `Widzisz to, bo Twoja sprawa ${number} ma stan „${statusLabel}”.`,
      action: { label: 'Otwórz sprawę', path },
      overdue: false,
    }));
