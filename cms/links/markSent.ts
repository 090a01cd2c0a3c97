import type { PayloadRequest } from 'payload';
import type { Topic } from '../../content-models/institutions/institution.ts';
import type { TopicAnswer } from '../../content-models/links/link.ts';
import type { ActiveLink } from './activeLinks.ts';
import { waitingActs } from './waitingActs.ts';

/**
 * An answer about attendance in which lessons whose excuse is on its way, or lies in the school's mailbox, are told as
 * sent: a school that hands in files says so only with its next ones.
 */
export const markSent = async <Name extends Topic>(
  req: PayloadRequest,
  link: ActiveLink,
  answer: TopicAnswer<Name>,
): Promise<TopicAnswer> => {
  const told: TopicAnswer = answer;
  if (told.topic !== 'attendance' || told.data === undefined) return told;
  const waiting = await waitingActs(req, { link: { equals: link.id } });
  const sent = new Set(waiting.flatMap(({ acting }) => (acting.kind === 'excuseAbsence' ? acting.data.entries : [])));
  if (sent.size === 0) return told;
  const { entries, ...rest } = (told as TopicAnswer<'attendance'>).data ?? { entries: [], schoolYear: '' };
  return {
    ...told,
    data: {
      ...rest,
      entries: entries.map((entry) =>
        sent.has(entry.id) && entry.excuse === undefined
          ? { ...entry, excusable: false, excuse: 'sent' as const }
          : entry,
      ),
    },
  };
};
