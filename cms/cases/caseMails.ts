import type { Commune } from '../../content-models/communes/commune.ts';
import { formatDate } from '../../content-models/shared/localDate.ts';
import type { Mail } from '../outbox/queueMail.ts';

interface MailedCase {
  number: string;
  title: string;
  commune: Commune;
  to: string;
}

const linkTo = ({ commune, number }: MailedCase): string =>
  `${commune.origin}/moje-miasto/sprawa/?numer=${encodeURIComponent(number)}`;

/** Says that a matter reached the office: its number and what comes next, nothing of what was written. */
export const filedMail = (one: MailedCase, next: { explanation: string; dueOn: string }): Mail => ({
  topic: 'caseFiled',
  to: one.to,
  subject: `Sprawa ${one.number} złożona`,
  text: [
    'Dzień dobry,',
    `Twoja sprawa dotarła do ${one.commune.officeNameGenitive}.`,
    `Numer: ${one.number}\nRodzaj: ${one.title}`,
    next.explanation,
    `Urząd odpowie najpóźniej ${formatDate(next.dueOn)}.`,
    `Potwierdzenie złożenia i to, co się dzieje ze sprawą, zobaczysz po zalogowaniu:\n${linkTo(one)}`,
    'Nie odpowiadaj na tę wiadomość. Wysłał ją system.',
  ].join('\n\n'),
  askOf: one.commune.id,
});

/** Says that a case moved and where to read about it; the office's own message never leaves by mail. */
export const movedMail = (one: MailedCase, move: { statusLabel: string; hasMessage: boolean }): Mail => ({
  topic: 'caseMoved',
  to: one.to,
  subject: `Zmiana w sprawie ${one.number}`,
  text: [
    'Dzień dobry,',
    `Twoja sprawa ${one.number} (${one.title}) ma nowy stan: ${move.statusLabel}.`,
    ...(move.hasMessage ? ['W Moje Miasto czeka na Ciebie wiadomość z urzędu.'] : []),
    `Przeczytasz o tym po zalogowaniu:\n${linkTo(one)}`,
    'Nie odpowiadaj na tę wiadomość. Wysłał ją system.',
  ].join('\n\n'),
  askOf: one.commune.id,
});
