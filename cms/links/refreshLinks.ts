import { createLocalReq, type Payload } from 'payload';
import type { LinkDoc } from '../payload-types.ts';
import { openLinks, type ActiveLink } from './activeLinks.ts';
import { isLeftAlone } from './institutionGuard.ts';
import { knownTopics } from './knownTopics.ts';
import { refreshTopic } from './readTopic.ts';
import { isRefreshHour, nextRefreshAt, soonest } from './refreshTimes.ts';

const atOnce = 4;
const laterMs = 10 * 60_000;

/** Asks for everything of one link, one topic after the other; ends early when the link does. */
export const refreshLink = async (payload: Payload, link: ActiveLink): Promise<void> => {
  for (const topic of link.subject.topics) {
    if (isLeftAlone(link.institution.id) || !(await refreshTopic(payload, link, topic))) return;
  }
};

/** Takes a link's turn in one conditional write, so that no two workers ask for the same. */
const claim = async (payload: Payload, doc: LinkDoc, now: Date): Promise<ActiveLink | undefined> => {
  const req = await createLocalReq({}, payload);
  const [link] = await openLinks(req, [doc]);
  if (!link) return undefined;
  const isLater = isLeftAlone(link.institution.id);
  const next = isLater ? new Date(now.getTime() + laterMs) : nextRefreshAt(now);
  const claimed: unknown = await payload.db.updateOne({
    collection: 'links',
    where: {
      and: [{ id: { equals: doc.id } }, { state: { equals: 'active' } }, { refreshAt: { equals: doc.refreshAt } }],
    },
    data: { refreshAt: next.toISOString() },
  });
  return claimed === null || claimed === undefined || isLater ? undefined : link;
};

/** Whether the institution could not be asked for something just now. */
const hasTrouble = async (payload: Payload, link: ActiveLink): Promise<boolean> =>
  (await knownTopics(await createLocalReq({}, payload), [link])).some(({ failure }) => failure !== undefined);

/** Another turn in ten minutes, in place of the next regular one. */
const putOff = async (payload: Payload, { id }: ActiveLink, now: Date): Promise<void> => {
  await payload.db.updateMany({
    collection: 'links',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'active' } }] },
    data: { refreshAt: new Date(now.getTime() + laterMs).toISOString() },
  });
};

/** Asks for the links whose turn has come, a few at a time and by day only, so that news are known without a visit. */
export const refreshLinks = async (payload: Payload, now = new Date()): Promise<number> => {
  const until = isRefreshHour(now) ? now : soonest;
  const { docs } = await payload.db.find<LinkDoc>({
    collection: 'links',
    where: { and: [{ state: { equals: 'active' } }, { refreshAt: { less_than_equal: until.toISOString() } }] },
    sort: 'refreshAt',
    limit: atOnce,
    pagination: false,
  });
  const done = await Promise.all(
    docs.map(async (doc) => {
      const link = await claim(payload, doc, now);
      if (link) await refreshLink(payload, link);
      if (link && (await hasTrouble(payload, link))) await putOff(payload, link, now);
      return link;
    }),
  );
  return done.filter((link) => link !== undefined).length;
};

const key = Symbol.for('moje-miasto.link-refresher');
const shared = globalThis as unknown as Record<symbol, (() => void) | undefined>;

/** Looks every ten seconds whose turn it is; one per process, however often it is started. Returns how to stop it. */
export const startRefreshingLinks = (payload: Payload): (() => void) => {
  const known = shared[key];
  if (known) return known;
  let isBusy = false;
  const look = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      // as long as all hands were needed there may be more to do
      while ((await refreshLinks(payload)) === atOnce);
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The refresh of links stumbled and looks again in ten seconds.' });
    } finally {
      isBusy = false;
    }
  };
  const timer = setInterval(() => void look(), 10_000);
  timer.unref();
  const stop = () => {
    clearInterval(timer);
    shared[key] = undefined;
  };
  shared[key] = stop;
  return stop;
};
