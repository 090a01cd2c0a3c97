import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { Institution, Topic } from '../../content-models/institutions/institution.ts';
import type { TopicData } from '../../content-models/links/link.ts';
import { notify } from '../notifications/notify.ts';
import { openNotification } from '../notifications/sealedNotification.ts';
import type { NotificationDoc } from '../payload-types.ts';
import { newsBetween } from './news.ts';

/** An answer that differs from the one before it. */
export interface ChangedAnswer<Name extends Topic> {
  resident: string;
  link: { id: string; name: string; institution: Institution };
  topic: Name;
  before: TopicData[Name];
  after: TopicData[Name];
}

/** How far back is looked for what was told; a source that loses and finds its rows does so at once, not after years. */
const remembered = 200;

const toldOf = async (req: PayloadRequest, resident: string, link: string): Promise<Set<string>> => {
  const { docs } = await req.payload.db.find<NotificationDoc>({
    collection: 'notifications',
    where: { and: [{ resident: { equals: resident } }, { link: { equals: link } }] },
    sort: '-at',
    limit: remembered,
    pagination: false,
    req,
  });
  return new Set(docs.flatMap(({ id, sealedNotification }) => openNotification(id, sealedNotification).about ?? []));
};

const fingerprint = (ids: string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([...ids].sort()))
    .digest('hex');

/**
 * Tells a resident what is new in an institution's answer: grades, absences, school announcements, bills; many of a kind
 * in one line, and nothing twice, however often and in whatever pieces it comes.
 */
export const tellOfNews = async <Name extends Topic>(
  req: PayloadRequest,
  { resident, link, topic, before, after }: ChangedAnswer<Name>,
): Promise<void> => {
  if (newsBetween(topic, before, after, link.id).length === 0) return;
  // one topic's ids say nothing of another's
  const told = await toldOf(req, resident, link.id);
  const own = new Set([...told].flatMap((id) => (id.startsWith(`${topic}:`) ? [id.slice(topic.length + 1)] : [])));
  for (const news of newsBetween(topic, before, after, link.id, own)) {
    await notify(req, {
      resident,
      topic: news.topic,
      what: `news:${topic}:${link.id}:${fingerprint(news.ids)}`,
      title: `${link.name}: ${news.title}`,
      text: news.text,
      reason: `Widzisz to, bo masz połączenie z instytucją ${link.institution.name}.`,
      path: news.path,
      tenant: link.institution.tenant,
      link: link.id,
      about: news.ids.map((id) => `${topic}:${id}`),
    });
  }
};
