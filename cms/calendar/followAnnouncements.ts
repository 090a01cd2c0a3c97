import type { PayloadRequest, Where } from 'payload';
import { v7 } from 'uuid';
import { announcementPath, type Announcement } from '../../content-models/announcements/announcement.ts';
import type { FollowingState } from '../../content-models/calendar/calendarEntry.ts';
import { languagePath } from '../../content-models/publications/publishedDocument.ts';
import { toAnnouncement } from '../announcements/toAnnouncement.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { idOf } from '../fields/idOf.ts';
import type { FollowingDoc } from '../payload-types.ts';
import { announcementEntries } from './announcementEntries.ts';

const collection = 'followings';
const mostFollowings = 200;

const keyOf = (resident: string, announcement: string): string => `${resident}:${announcement}`;

interface Followed {
  announcement: Announcement;
  isPublished: boolean;
  /** of the commune whose site it stands on */
  origin: string;
}

/** Announcements as residents know them; what no longer fits its model is left out. */
const readAnnouncements = async (req: PayloadRequest, where: Where): Promise<Followed[]> => {
  const communes = new Map((await allCommunes(req.payload, req)).map((commune) => [commune.id, commune]));
  const { docs } = await req.payload.find({
    collection: 'announcements',
    where,
    depth: 1,
    draft: false,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs.flatMap((doc) => {
    const commune = communes.get(idOf(doc.commune));
    if (!commune) return [];
    try {
      const announcement = toAnnouncement(doc, commune, languagePath(doc.language, announcementPath(doc)));
      return [{ announcement, isPublished: doc._status === 'published', origin: commune.origin }];
    } catch {
      return [];
    }
  });
};

/** What a resident follows, also what was taken down since. */
export const followedAnnouncements = async (req: PayloadRequest, resident: string): Promise<Followed[]> => {
  const { docs } = await req.payload.db.find<FollowingDoc>({
    collection,
    where: { resident: { equals: resident } },
    limit: mostFollowings,
    pagination: false,
    req,
  });
  if (docs.length === 0) return [];
  return readAnnouncements(req, { id: { in: docs.map(({ announcement }) => idOf(announcement)) } });
};

const isFollowed = async (req: PayloadRequest, resident: string, announcement: string): Promise<boolean> =>
  (await req.payload.db.findOne({
    collection,
    where: { uniqueKey: { equals: keyOf(resident, announcement) } },
    req,
  })) !== null;

/** One announcement as something to follow; one that was taken down is shown to those who follow it only. */
export const followingState = async (
  req: PayloadRequest,
  resident: string,
  announcementId: string,
): Promise<FollowingState> => {
  const [found] = await readAnnouncements(req, { id: { equals: announcementId } });
  if (!found) throw notFound();
  const followed = await isFollowed(req, resident, announcementId);
  const { announcement, isPublished, origin } = found;
  if (!isPublished && !followed) throw notFound();
  return {
    announcement: announcement.id,
    title: isPublished ? announcement.title : 'Ogłoszenie wycofane przez urząd',
    url: origin + announcement.path,
    followed,
    entries: announcementEntries(announcement, { isPublished }),
  };
};

/** Follows a published announcement; following it twice is the same as once. */
export const follow = async (
  req: PayloadRequest,
  resident: string,
  announcement: string,
): Promise<{ state: FollowingState; isNew: boolean }> => {
  const state = await followingState(req, resident, announcement);
  if (state.followed) return { state, isNew: false };
  const { totalDocs } = await req.payload.db.count({ collection, where: { resident: { equals: resident } }, req });
  if (totalDocs >= mostFollowings) {
    throw new ProblemError({
      status: 409,
      title: `Obserwujesz już ${String(mostFollowings)} ogłoszeń.`,
      detail: 'Przestań obserwować te, które minęły, i dodaj nowe.',
    });
  }
  const uniqueKey = keyOf(resident, announcement);
  try {
    await req.payload.db.create({
      collection,
      data: { id: v7(), resident, announcement, uniqueKey, at: new Date().toISOString() },
      req,
    });
  } catch (error) {
    // A second press at the same moment was first.
    if (!(await isFollowed(req, resident, announcement))) throw error;
    return { state: { ...state, followed: true }, isNew: false };
  }
  return { state: { ...state, followed: true }, isNew: true };
};

/** Stops following; what is not followed does not exist. */
export const unfollow = async (req: PayloadRequest, resident: string, announcement: string): Promise<void> => {
  const row: unknown = await req.payload.db.deleteOne({
    collection,
    where: { uniqueKey: { equals: keyOf(resident, announcement) } },
    req,
  });
  if (!row) throw notFound();
};
