import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import type { FollowingState } from '../../content-models/calendar/calendarEntry.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { idOf } from '../fields/idOf.ts';
import type { FollowingDoc } from '../payload-types.ts';
import { readFollowables, type Followable } from './followable.ts';

const collection = 'followings';
const mostFollowings = 200;

const keyOf = (resident: string, document: string): string => `${resident}:${document}`;

/** What a resident follows, also what was taken down since. */
export const followedDocuments = async (req: PayloadRequest, resident: string): Promise<Followable[]> => {
  const { docs } = await req.payload.db.find<FollowingDoc>({
    collection,
    where: { resident: { equals: resident } },
    limit: mostFollowings,
    pagination: false,
    req,
  });
  if (docs.length === 0) return [];
  return readFollowables(
    req,
    docs.map(({ announcement }) => idOf(announcement)),
  );
};

const isFollowed = async (req: PayloadRequest, resident: string, document: string): Promise<boolean> =>
  (await req.payload.db.findOne({
    collection,
    where: { uniqueKey: { equals: keyOf(resident, document) } },
    req,
  })) !== null;

/** One document as something to follow; one that was taken down is shown to those who follow it only. */
export const followingState = async (
  req: PayloadRequest,
  resident: string,
  document: string,
): Promise<FollowingState> => {
  const [found] = await readFollowables(req, [document]);
  if (!found) throw notFound();
  const followed = await isFollowed(req, resident, document);
  const { isPublished, title, url, entries } = found;
  if (!isPublished && !followed) throw notFound();
  return { document, title, url, followed, entries };
};

/** Follows a published document; following it twice is the same as once. */
export const follow = async (
  req: PayloadRequest,
  resident: string,
  document: string,
): Promise<{ state: FollowingState; isNew: boolean }> => {
  const state = await followingState(req, resident, document);
  if (state.followed) return { state, isNew: false };
  const { totalDocs } = await req.payload.db.count({ collection, where: { resident: { equals: resident } }, req });
  if (totalDocs >= mostFollowings) {
    throw new ProblemError({
      status: 409,
      title: `Obserwujesz już ${String(mostFollowings)} ogłoszeń i wydarzeń.`,
      detail: 'Przestań obserwować te, które minęły, i dodaj nowe.',
    });
  }
  const uniqueKey = keyOf(resident, document);
  try {
    await req.payload.db.create({
      collection,
      data: { id: v7(), resident, announcement: document, uniqueKey, at: new Date().toISOString() },
      req,
    });
  } catch (error) {
    // A second press at the same moment was first.
    if (!(await isFollowed(req, resident, document))) throw error;
    return { state: { ...state, followed: true }, isNew: false };
  }
  return { state: { ...state, followed: true }, isNew: true };
};

/** Stops following; what is not followed does not exist. */
export const unfollow = async (req: PayloadRequest, resident: string, document: string): Promise<void> => {
  const row: unknown = await req.payload.db.deleteOne({
    collection,
    where: { uniqueKey: { equals: keyOf(resident, document) } },
    req,
  });
  if (!row) throw notFound();
};
