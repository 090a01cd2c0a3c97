import type { PayloadRequest } from 'payload';
import type { Topic } from '../../content-models/institutions/institution.ts';
import type { Panel, PanelTile } from '../../content-models/panel/panel.ts';
import type { Resident } from '../../content-models/residents/resident.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { calendarOf } from '../calendar/calendarOf.ts';
import { shareActiveLinks, type ActiveLink } from '../links/activeLinks.ts';
import { shareKnownTopics } from '../links/knownTopics.ts';
import { lookedAt, noteTileLook, type LookedAt } from '../links/looks.ts';
import { waitingActs } from '../links/waitingActs.ts';
import { unreadOf } from '../notifications/listNotifications.ts';
import { ownCases } from './ownCases.ts';
import { personOf, type PanelFacts } from './panelFacts.ts';
import { tasksOf } from './tasksOf.ts';
import { tilesOf } from './tilesOf.ts';

const mostUpcoming = 12;
const upcomingDays = 14;
const mostNewest = 3;

/** A tile that shows a little of somebody's data, and of which topic. */
export interface TileLook {
  link: LookedAt;
  topic: Topic;
}

const looksOf = (tiles: PanelTile[], links: ActiveLink[]): TileLook[] =>
  tiles.flatMap(({ link: id, topics: [topic], headline }) => {
    const link = links.find((one) => one.id === id);
    return link && topic && headline !== undefined ? [{ link: lookedAt(link), topic }] : [];
  });

/**
 * The whole panel of a resident out of what is known right now; no institution is asked, so none can hold it up. Looks
 * at a child's data are written down before it is given out, here and by whoever shows it again.
 */
export const panelOf = async (
  req: PayloadRequest,
  resident: Resident,
  now = new Date(),
): Promise<{ panel: Panel; looks: TileLook[] }> => {
  const today = localDateOf(now);
  const links = await shareActiveLinks(req, resident.id);
  const [known, cases, waiting, unread] = await Promise.all([
    shareKnownTopics(req, links),
    ownCases(req, resident.id),
    waitingActs(req, { resident: { equals: resident.id } }),
    unreadOf(req, resident.id),
  ]);
  const upcoming = await calendarOf(req, resident.id, { from: today, to: addDays(today, upcomingDays), today });
  const facts: PanelFacts = { today, links, known, cases, waiting };
  const tiles = tilesOf(facts);
  const looks = looksOf(tiles, links);
  for (const { link, topic } of looks) await noteTileLook(req, link, topic);
  const open = cases.filter(({ turn }) => turn !== 'nobody');
  const panel: Panel = {
    today,
    at: now.toISOString(),
    greetingName: resident.givenName,
    people: links.map(personOf),
    tasks: tasksOf(facts),
    upcoming: upcoming.filter(({ done, cancelled }) => !done && !cancelled).slice(0, mostUpcoming),
    tiles,
    cases: {
      open: open.length,
      yourTurn: open.filter(({ turn }) => turn === 'resident').length,
      newest: cases
        .slice(0, mostNewest)
        .map(({ number, title, statusLabel, path }) => ({ number, title, statusLabel, path })),
    },
    unread,
  };
  return { panel, looks };
};
