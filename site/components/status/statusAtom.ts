import type { Commune } from '../../../content-models/communes/commune.ts';
import type { Incident, PlannedWork, StatusBoard } from '../../../content-models/status/status.ts';
import { escapeXml as xml } from '../feeds/escapeXml.ts';
import { anchorOf, isOpen, namesOf, spanWords } from './statusFacts.ts';

interface Entry {
  id: string;
  title: string;
  updated: string;
  published?: string;
  text: string;
}

const concerning = (ids: readonly string[], board: StatusBoard): string => {
  const names = namesOf(ids, board);
  return names === '' ? '' : `\nDotyczy: ${names}.`;
};

/** The later of the last word about an incident and its end. */
const lastMoment = (incident: Incident, board: StatusBoard): string =>
  incident.endedAt !== undefined && !isOpen(incident, board) && incident.endedAt > incident.updatedAt
    ? incident.endedAt
    : incident.updatedAt;

const incidentEntry = (incident: Incident, board: StatusBoard): Entry => ({
  id: incident.id,
  title: `${isOpen(incident, board) ? 'Awaria' : 'Awaria usunięta'}: ${incident.title}`,
  updated: lastMoment(incident, board),
  published: incident.startedAt,
  text: `${incident.updates.map(({ text }) => text).join('\n\n')}${concerning(incident.services, board)}`,
});

const workEntry = (work: PlannedWork, board: StatusBoard): Entry => ({
  id: work.id,
  title: `Prace planowe: ${work.title}`,
  updated: work.updatedAt,
  text: `${spanWords(work.from, work.to)}\n\n${work.text}${concerning(work.services, board)}`,
});

const entryXml = ({ id, title, updated, published, text }: Entry, page: string): string =>
  [
    '  <entry>',
    `    <id>urn:uuid:${id}</id>`,
    `    <title>${xml(title)}</title>`,
    `    <updated>${updated}</updated>`,
    ...(published === undefined ? [] : [`    <published>${published}</published>`]),
    `    <link rel="alternate" type="text/html" href="${xml(`${page}#${anchorOf({ id })}`)}"/>`,
    `    <content type="text">${xml(text)}</content>`,
    '  </entry>',
  ].join('\n');

/** Incidents and planned work of a commune as an Atom feed (RFC 4287), the last changed first. */
export const statusAtom = (
  { origin, officeName, name }: Pick<Commune, 'origin' | 'officeName' | 'name'>,
  board: StatusBoard,
): string => {
  const page = `${origin}/status/`;
  const self = `${page}atom.xml`;
  const entries = [
    ...board.incidents.map((incident) => incidentEntry(incident, board)),
    ...board.planned.map((work) => workEntry(work, board)),
  ].sort((a, b) => (a.updated < b.updated ? 1 : -1));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl">',
    `  <id>${xml(self)}</id>`,
    `  <title>${xml(`Czy wszystko działa – ${name.nominative}`)}</title>`,
    '  <subtitle>Awarie i prace planowe</subtitle>',
    `  <updated>${board.updatedAt}</updated>`,
    `  <author><name>${xml(officeName)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...entries.map((entry) => entryXml(entry, page)),
    '</feed>',
    '',
  ].join('\n');
};
