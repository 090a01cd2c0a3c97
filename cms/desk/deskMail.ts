import type { Commune } from '../../content-models/communes/commune.ts';
import type { Mail } from '../outbox/queueMail.ts';

/** Says that something happened in a case and where to read it; nothing of what was written. */
export const deskMail = (
  { number, title, commune, to }: { number: string; title: string; commune: Commune; to: string },
  what: string,
): Mail => ({
  topic: 'caseMoved',
  to,
  subject: `Zmiana w sprawie ${number}`,
  text: [
    'Dzień dobry,',
    `W Twojej sprawie ${number} (${title}) jest coś nowego: ${what}.`,
    `Przeczytasz o tym po zalogowaniu:\n${commune.origin}/moje-miasto/sprawa/?numer=${encodeURIComponent(number)}`,
    'Nie odpowiadaj na tę wiadomość. Wysłał ją system.',
  ].join('\n\n'),
  askOf: commune.id,
});

/** Asks an expert for an opinion by a link of their own; nothing of the case is in the mail. */
export const opinionMail = (commune: Commune, to: string, token: string, until: string): Mail => ({
  topic: 'caseOpinion',
  to,
  subject: 'Prośba o opinię',
  text: [
    'Dzień dobry,',
    `${commune.officeName} prosi o opinię w sprawie, którą prowadzi.`,
    `Pytanie i odpowiedź są pod tym adresem, tylko dla Ciebie, do ${until}:\n${commune.origin}/moje-miasto/opinia/#token=${token}`,
    'Nie odpowiadaj na tę wiadomość. Wysłał ją system.',
  ].join('\n\n'),
  askOf: commune.id,
});
