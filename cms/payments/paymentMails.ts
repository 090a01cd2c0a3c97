import type { Commune } from '../../content-models/communes/commune.ts';
import type { Mail } from '../outbox/queueMail.ts';

/** Says that something changed in the fee of a case; no amount leaves by mail. */
export const paymentMail = (number: string, commune: Commune, to: string): Mail => ({
  topic: 'casePayment',
  to,
  subject: `Opłata w sprawie ${number}`,
  text: [
    'Dzień dobry,',
    `W sprawie ${number} zmienił się stan opłaty.`,
    `Przeczytasz o tym po zalogowaniu:\n${commune.origin}/moje-miasto/sprawa/?numer=${encodeURIComponent(number)}`,
    'Nie odpowiadaj na tę wiadomość. Wysłał ją system.',
  ].join('\n\n'),
  askOf: commune.id,
});
