import type { Commune } from '../../content-models/communes/commune.ts';
import type { Mail } from '../outbox/queueMail.ts';

/** Says that the office registered a case and under which sign; nothing of what it is about. */
export const registeredMail = (commune: Commune, one: { number: string; sign: string; to: string }): Mail => ({
  topic: 'caseMoved',
  to: one.to,
  subject: `Zmiana w sprawie ${one.number}`,
  text: [
    'Dzień dobry,',
    `Urząd zarejestrował Twoją sprawę ${one.number}.`,
    `Znak sprawy: ${one.sign}. Podawaj go w pismach do urzędu.`,
    `Przeczytasz o tym po zalogowaniu:\n${commune.origin}/moje-miasto/sprawa/?numer=${encodeURIComponent(one.number)}`,
    'Nie odpowiadaj na tę wiadomość. Wysłał ją system.',
  ].join('\n\n'),
  askOf: commune.id,
});
