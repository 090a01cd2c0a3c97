import type { PayloadRequest, Where } from 'payload';
import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import { announcementPathOf } from '../announcements/announcementPathOf.ts';
import { toAnnouncement } from '../announcements/toAnnouncement.ts';
import { allCommunes } from '../communes/communeDirectory.ts';
import { councilSessionPathOf } from '../council/councilPaths.ts';
import { toCouncilSession } from '../council/toCouncilSession.ts';
import { eventPathOf } from '../events/eventPathOf.ts';
import { toEvent } from '../events/toEvent.ts';
import { idOf } from '../fields/idOf.ts';
import type { AnnouncementDoc, CouncilSessionDoc, EventDoc } from '../payload-types.ts';
import { announcementEntries } from './announcementEntries.ts';
import { eventEntries } from './eventEntries.ts';
import { sessionEntries } from './sessionEntries.ts';

type Row = AnnouncementDoc | EventDoc | CouncilSessionDoc;

/** A public document with days in it, as residents know it. */
export interface Followable {
  id: string;
  isPublished: boolean;
  title: string;
  /** its page, with its commune's host */
  url: string;
  entries: CalendarEntry[];
}

interface Kind<Doc extends Row> {
  collection: 'announcements' | 'events' | 'councilSessions';
  /** what is shown of one that was taken down */
  withdrawn: string;
  read: (
    doc: Doc,
    commune: Commune,
    req: PayloadRequest,
  ) => Promise<{ title: string; path: string; entries: CalendarEntry[] }>;
}

const announcementKind: Kind<AnnouncementDoc> = {
  collection: 'announcements',
  withdrawn: 'Ogłoszenie wycofane przez urząd',
  read: async (doc, commune, req) => {
    const announcement = toAnnouncement(doc, commune, await announcementPathOf(doc, req));
    const isPublished = doc._status === 'published';
    return { ...announcement, entries: announcementEntries(announcement, { isPublished }) };
  },
};

const eventKind: Kind<EventDoc> = {
  collection: 'events',
  withdrawn: 'Wydarzenie wycofane przez urząd',
  read: async (doc, commune, req) => {
    const event = toEvent(doc, commune, await eventPathOf(doc, req));
    return { ...event, entries: eventEntries(event, { isPublished: doc._status === 'published' }) };
  },
};

const sessionKind: Kind<CouncilSessionDoc> = {
  collection: 'councilSessions',
  withdrawn: 'Sesja wycofana przez urząd',
  read: async (doc, commune, req) => {
    const session = toCouncilSession(doc, commune, await councilSessionPathOf(doc, req));
    return { ...session, entries: sessionEntries(session, { isPublished: doc._status === 'published' }) };
  },
};

const readKind = async <Doc extends Row>(
  req: PayloadRequest,
  { collection, withdrawn, read }: Kind<Doc>,
  communes: Map<string, Commune>,
  where: Where,
): Promise<Followable[]> => {
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 1,
    draft: false,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const found: Followable[] = [];
  for (const doc of docs as Doc[]) {
    const commune = communes.get(idOf(doc.commune));
    if (!commune) continue;
    const isPublished = doc._status === 'published';
    try {
      const { title, path, entries } = await read(doc, commune, req);
      found.push({
        id: doc.id,
        isPublished,
        title: isPublished ? title : withdrawn,
        url: commune.origin + path,
        entries,
      });
    } catch {
      // what no longer fits its model is left out
    }
  }
  return found;
};

/** Announcements, events and sessions of the council with these ids. */
export const readFollowables = async (req: PayloadRequest, ids: readonly string[]): Promise<Followable[]> => {
  const communes = new Map((await allCommunes(req.payload, req)).map((commune) => [commune.id, commune]));
  const where: Where = { id: { in: [...ids] } };
  return [
    ...(await readKind(req, announcementKind, communes, where)),
    ...(await readKind(req, eventKind, communes, where)),
    ...(await readKind(req, sessionKind, communes, where)),
  ];
};
