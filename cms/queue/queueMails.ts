import type { Commune } from '../../content-models/communes/commune.ts';
import { counted } from '../../content-models/shared/polish.ts';
import type { Mail } from '../outbox/queueMail.ts';

const cases = { one: 'nowa sprawa', few: 'nowe sprawy', many: 'nowych spraw' };
const given = {
  one: 'sprawa przydzielona Tobie',
  few: 'sprawy przydzielone Tobie',
  many: 'spraw przydzielonych Tobie',
};

const mail = ({ origin }: Commune, to: string, subject: string, lines: string[]): Mail => ({
  topic: 'caseQueue',
  to,
  subject,
  text: [
    'Dzień dobry,',
    ...lines,
    `Kolejkę otworzysz po zalogowaniu:\n${origin}/admin/kolejka`,
    'Jak często piszemy, zmienisz na swoim koncie w panelu.',
    'Nie odpowiadaj na tę wiadomość. Wysłał ją system.',
  ].join('\n\n'),
});

/** Says that somebody was given a case; not which, because a mail is an open letter. */
export const assignedMail = (commune: Commune, to: string): Mail =>
  mail(commune, to, 'Przydzielono Ci sprawę', ['w Twojej kolejce jest sprawa przydzielona Tobie.']);

/** Says how many cases came since the last such mail: numbers alone, nothing of a person. */
export const newCasesMail = (commune: Commune, to: string, count: { filed: number; assigned: number }): Mail =>
  mail(commune, to, 'Nowe sprawy w kolejce', [
    ...(count.filed > 0 ? [`do Twojego wydziału: ${counted(count.filed, cases)}.`] : []),
    ...(count.assigned > 0 ? [`na Twoje biurko: ${counted(count.assigned, given)}.`] : []),
  ]);
