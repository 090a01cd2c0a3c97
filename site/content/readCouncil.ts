import type { Announcement } from '../../content-models/announcements/announcement.ts';
import {
  isComing,
  votesOn,
  type AgendaPoint,
  type CouncilSession,
} from '../../content-models/council/councilSession.ts';
import { newestTermsFirst, termOn, type CouncilTerm } from '../../content-models/council/councilTerm.ts';
import type { Vote } from '../../content-models/council/votes.ts';
import type { Language } from '../../content-models/shared/identity.ts';
import { contentOf, keptPerContent, note } from './reading.ts';
import { today } from './readSite.ts';

const kept = keptPerContent(({ documents }, language) => {
  const sessions = [...documents.councilSession.values()]
    .filter((one) => one.language === language)
    .sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1));
  return {
    sessions,
    bySlug: new Map(sessions.map((one) => [one.slug, one])),
    terms: newestTermsFirst([...documents.councilTerm.values()].filter((one) => one.language === language)),
    byResolution: new Map(
      sessions.flatMap((session) =>
        session.agenda.flatMap((point) =>
          point.resolutionId === undefined ? [] : [[point.resolutionId, { session, point }] as const],
        ),
      ),
    ),
  };
});

/** The terms of the council, newest first. */
export const councilTerms = (tenant: string, language: Language = 'pl'): CouncilTerm[] => {
  note('all:councilTerm');
  return kept(tenant, language).terms;
};

/** The term that lasts, or the last that has begun. */
export const currentTerm = (tenant: string, language: Language = 'pl'): CouncilTerm | undefined =>
  termOn(councilTerms(tenant, language), today(tenant));

/** A term by its id. */
export const termWithId = (tenant: string, id: string): CouncilTerm | undefined => {
  note(`councilTerm:${id}`);
  return contentOf(tenant).documents.councilTerm.get(id);
};

/** Sessions, newest first; with a term, its own. */
export const councilSessions = (
  tenant: string,
  { termId, language = 'pl' }: { termId?: string; language?: Language } = {},
): CouncilSession[] => {
  note('all:councilSession');
  return kept(tenant, language).sessions.filter((one) => termId === undefined || one.termId === termId);
};

/** The session at `/rada/sesje/<slug>/`. */
export const sessionWithSlug = (tenant: string, slug: string): CouncilSession | undefined => {
  const session = kept(tenant).bySlug.get(slug);
  note(session ? `councilSession:${session.id}` : 'all:councilSession');
  return session;
};

/** Whether a session is still to come today. */
export const isSessionComing = (tenant: string, session: CouncilSession): boolean => isComing(session, today(tenant));

/** The session that passed a resolution, with its point and the votes taken on it. */
export const sessionOf = (
  tenant: string,
  resolutionId: string,
): { session: CouncilSession; point: AgendaPoint; votes: Vote[] } | undefined => {
  note('all:councilSession');
  const found = kept(tenant).byResolution.get(resolutionId);
  return found && { ...found, votes: votesOn(found.session, found.point.number) };
};

/** The resolution of a point, once it is published. */
export const resolutionOf = (tenant: string, { resolutionId }: AgendaPoint): Announcement | undefined => {
  if (resolutionId === undefined) return undefined;
  note(`announcement:${resolutionId}`);
  return contentOf(tenant).documents.announcement.get(resolutionId);
};
