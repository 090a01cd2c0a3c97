import type { Commune } from '../../../content-models/communes/commune.ts';
import type { Incident, PlannedWork, StatusBoard } from '../../../content-models/status/status.ts';
import { atomXml, type AtomEntry } from '../feeds/atomXml.ts';
import { anchorOf, isOpen, namesOf, spanWords } from './statusFacts.ts';

const concerning = (ids: readonly string[], board: StatusBoard): string => {
  const names = namesOf(ids, board);
  return names === '' ? '' : `\nDotyczy: ${names}.`;
};

/** The later of the last word about an incident and its end. */
const lastMoment = (incident: Incident, board: StatusBoard): string =>
  incident.endedAt !== undefined && !isOpen(incident, board) && incident.endedAt > incident.updatedAt
    ? incident.endedAt
    : incident.updatedAt;

const incidentEntry = (incident: Incident, board: StatusBoard, page: string): AtomEntry => ({
  id: incident.id,
  href: `${page}#${anchorOf(incident)}`,
  title: `${isOpen(incident, board) ? 'Awaria' : 'Awaria usunięta'}: ${incident.title}`,
  updated: lastMoment(incident, board),
  published: incident.startedAt,
  content: `${incident.updates.map(({ text }) => text).join('\n\n')}${concerning(incident.services, board)}`,
});

const workEntry = (work: PlannedWork, board: StatusBoard, page: string): AtomEntry => ({
  id: work.id,
  href: `${page}#${anchorOf(work)}`,
  title: `Prace planowe: ${work.title}`,
  updated: work.updatedAt,
  content: `${spanWords(work.from, work.to)}\n\n${work.text}${concerning(work.services, board)}`,
});

/** Incidents and planned work of a commune as an Atom feed (RFC 4287), the last changed first. */
export const statusAtom = (
  { origin, officeName, name }: Pick<Commune, 'origin' | 'officeName' | 'name'>,
  board: StatusBoard,
): string => {
  const page = `${origin}/status/`;
  const entries = [
    ...board.incidents.map((incident) => incidentEntry(incident, board, page)),
    ...board.planned.map((work) => workEntry(work, board, page)),
  ].sort((a, b) => (a.updated < b.updated ? 1 : -1));
  return atomXml({
    self: `${page}atom.xml`,
    page,
    title: `Czy wszystko działa – ${name.nominative}`,
    subtitle: 'Awarie i prace planowe',
    author: officeName,
    updated: board.updatedAt,
    entries,
  });
};
