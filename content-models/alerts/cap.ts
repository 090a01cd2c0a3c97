import type { Commune } from '../communes/commune.ts';
import type { AnnouncementOf } from '../announcements/announcement.ts';
import { WARSAW, type Instant } from '../shared/localDate.ts';

type Alert = AnnouncementOf<'crisisAlert'>;

/** An element of XML: its name and its text, or the elements in it. */
type CapNode = [name: string, content: string | CapNode[]];

const severities = { 1: 'Moderate', 2: 'Severe', 3: 'Extreme' } as const;

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: WARSAW, dateStyle: 'short', timeStyle: 'medium' });
const offset = new Intl.DateTimeFormat('en', { timeZone: WARSAW, timeZoneName: 'longOffset' });

/** `2026-11-28T14:00:00+01:00`: CAP wants the offset, never `Z`. */
export const capMoment = (instant: Instant): string => {
  const at = new Date(instant);
  const zone = offset.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return `${clock.format(at).replace(' ', 'T')}${zone.replace('GMT', '') || '+00:00'}`;
};

const optional = (name: string, text: string | undefined): CapNode[] => (text ? [[name, text]] : []);

/** Who sends the alerts of a commune; CAP allows neither spaces nor commas. */
const senderOf = (commune: Commune): string => commune.email.replace(/[\s,<&]/g, '');

const identifierOf = (id: string, revision: number): string => `${id}.${String(revision)}`;

/** The earlier messages that this one takes the place of: „sender,identifier,sent”. */
const referencesOf = (alert: Alert, sender: string): string => {
  const triples: string[] = [];
  if (alert.updates) triples.push(`${sender},${identifierOf(alert.updates.id, 1)},${capMoment(alert.updates.sentAt)}`);
  if (alert.revision > 1)
    triples.push(`${sender},${identifierOf(alert.id, 1)},${capMoment(alert.metadata.publishedAt)}`);
  return triples.join(' ');
};

const areaOf = (alert: Alert, commune: Commune): CapNode => {
  const places = alert.area ?? [];
  const words = places.flatMap(({ place }) => (place ? [place] : []));
  const codes = places.flatMap(({ terc }) => (terc ? [terc] : []));
  return [
    'area',
    [
      ['areaDesc', words.length > 0 ? words.join('; ') : commune.name.nominative],
      ...(codes.length > 0 ? codes : [commune.terc]).map((terc): CapNode => [
        'geocode',
        [
          ['valueName', 'TERC'],
          ['value', terc],
        ],
      ]),
    ],
  ];
};

/** An alert as a message of the Common Alerting Protocol 1.2, its elements in the order of the standard. */
export const toCap = (alert: Alert, commune: Commune, description: string): CapNode => {
  const sender = senderOf(commune);
  const references = referencesOf(alert, sender);
  return [
    'alert',
    [
      ['identifier', identifierOf(alert.id, alert.revision)],
      ['sender', sender],
      ['sent', capMoment(alert.revision > 1 ? alert.metadata.updatedAt : alert.metadata.publishedAt)],
      ['status', 'Actual'],
      ['msgType', references === '' ? 'Alert' : 'Update'],
      ['source', alert.source],
      ['scope', 'Public'],
      ...optional('references', references),
      [
        'info',
        [
          ['language', 'pl-PL'],
          ['category', alert.category ?? 'Safety'],
          ['event', alert.event ?? alert.title],
          ['urgency', alert.urgency ?? 'Unknown'],
          ['severity', severities[alert.level as 1 | 2 | 3]],
          ['certainty', alert.certainty ?? 'Unknown'],
          ['effective', capMoment(alert.effectiveFrom)],
          ['onset', capMoment(alert.effectiveFrom)],
          ['expires', capMoment(alert.expiresAt)],
          ['senderName', alert.authority],
          ['headline', alert.title],
          ...optional('description', description),
          ['instruction', alert.instruction],
          ['web', `${commune.origin}${alert.path}`],
          ...optional('contact', alert.contact),
          areaOf(alert, commune),
        ],
      ],
    ],
  ];
};

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text in XML 1.0: what would be markup is escaped, what may not stand there at all is left out. */
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (mark) => marks[mark] ?? '');

const lines = ([name, content]: CapNode, indent: string, attributes = ''): string[] =>
  typeof content === 'string'
    ? [`${indent}<${name}>${escape(content)}</${name}>`]
    : [
        `${indent}<${name}${attributes}>`,
        ...content.flatMap((node) => lines(node, `${indent}  `)),
        `${indent}</${name}>`,
      ];

/** A CAP message as a file of its own. */
export const capXml = (message: CapNode): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    ...lines(message, '', ' xmlns="urn:oasis:names:tc:emergency:cap:1.2"'),
    '',
  ].join('\n');

/** Where the CAP message of an alert lies: beside its page. */
export const capPath = (alert: Pick<Alert, 'path'>): string => `${alert.path}cap.xml`;
