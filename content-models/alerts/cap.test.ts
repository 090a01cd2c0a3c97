import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { announcementSchema, type AnnouncementOf } from '../announcements/announcement.ts';
import { communeSchema } from '../communes/commune.ts';
import { alertCategories, alertCertainties, alertUrgencies } from './crisisAlert.ts';
import { capMoment, capXml, toCap } from './cap.ts';

/** The sequences of the CAP 1.2 schema: `!` must be there, `*` may come more than once, the order is the standard's. */
const sequences = {
  alert: [
    ...['identifier!', 'sender!', 'sent!', 'status!', 'msgType!', 'source', 'scope!', 'restriction', 'addresses'],
    ...['code*', 'note', 'references', 'incidents', 'info*'],
  ],
  info: [
    ...['language', 'category!*', 'event!', 'responseType*', 'urgency!', 'severity!', 'certainty!', 'audience'],
    ...['eventCode*', 'effective', 'onset', 'expires', 'senderName', 'headline', 'description', 'instruction', 'web'],
    ...['contact', 'parameter*', 'resource*', 'area*'],
  ],
  area: ['areaDesc!', 'polygon*', 'circle*', 'geocode*', 'altitude', 'ceiling'],
  geocode: ['valueName!', 'value!'],
};
type Node = Record<string, Node[]> & { '#text'?: string };

const nameOf = (node: Node): string => Object.keys(node)[0] ?? '';
const holdToSchema = (name: keyof typeof sequences, children: Node[]): void => {
  const rules = sequences[name].map((rule) => ({
    name: rule.replace(/[!*]/g, ''),
    needed: rule.includes('!'),
    many: rule.includes('*'),
  }));
  const names = children.map(nameOf);
  const places = names.map((child) => rules.findIndex((rule) => rule.name === child));
  expect(places, names.join()).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  for (const rule of rules) {
    const count = names.filter((child) => child === rule.name).length;
    if (rule.needed) expect(count, rule.name).toBeGreaterThan(0);
    if (!rule.many) expect(count, rule.name).toBeLessThanOrEqual(1);
  }
  for (const child of children) {
    const inner = nameOf(child);
    if (inner in sequences) holdToSchema(inner as keyof typeof sequences, child[inner] ?? []);
  }
};

const commune = communeSchema.parse({
  id: '019a0000-0000-7000-8000-000000000001',
  ...{ tenant: 'chelm', terc: '0662011', theme: 'chelm', domains: ['chelm.localhost'], topTasks: [] },
  name: { nominative: 'Chełm', genitive: 'Chełma', locative: 'Chełmie' },
  ...{ officeName: 'Urząd Miasta Chełm', officeNameGenitive: 'Urzędu Miasta Chełm', authority: 'Prezydent' },
  address: { street: 'ul. Lubelska 65', postalCode: '22-100', town: 'Chełm' },
  ...{ phone: '+48825653600', email: 'urzad@chelm.example', electronicDelivery: 'AE:PL-12345-67890-ABCDE-25' },
  openingHours: [{ weekday: 1, from: '07:30', to: '15:30' }],
  origin: 'http://chelm.localhost:4321',
});

const alertWith = (more: Record<string, unknown> = {}) =>
  announcementSchema.parse({
    ...{ id: '019a0000-0000-7000-8000-000000000002', tenant: 'chelm', language: 'pl', revision: 1 },
    ...{ slug: 'wiatr', path: '/ogloszenia/wiatr/', title: 'Silny wiatr & grad <stopień 2>', summary: '' },
    ...{ body: { blocks: [] }, authority: 'Prezydent Miasta Chełm', visibleFrom: '2026-12-05' },
    ...{ legalBasis: [], attachments: [], relations: [], type: 'crisisAlert', source: 'RCB', level: 2 },
    ...{ effectiveFrom: '2026-12-05T10:00:00.000Z', expiresAt: '2026-12-05T20:00:00.000Z', instruction: 'Zostań.' },
    metadata: {
      ...{ publisherEntity: 'Urząd', producedBy: 'Dyżurny', producedAt: '2026-12-05', enteredBy: 'Redakcja' },
      ...{ publishedAt: '2026-12-05T08:00:00.000Z', updatedAt: '2026-12-05T09:30:00.000Z' },
    },
    ...more,
  }) as AnnouncementOf<'crisisAlert'>;

const printed = (alert = alertWith()): { xml: string; root: Node[] } => {
  const xml = capXml(toCap(alert, commune, 'Porywy do 95 km/h.'));
  const parsed = new XMLParser({ preserveOrder: true, ignoreAttributes: false, parseTagValue: false }).parse(
    xml,
  ) as Node[];
  const root = parsed.find((node) => 'alert' in node)?.alert ?? [];
  return { xml, root };
};
const textOf = (nodes: Node[], name: string): string | undefined =>
  (nodes.find((node) => name in node)?.[name]?.[0] as unknown as { '#text'?: string } | undefined)?.['#text'];
const infoOf = (root: Node[]): Node[] => root.find((node) => 'info' in node)?.info ?? [];

test('a bare alert has all that CAP 1.2 requires, in its order', () => {
  const { xml, root } = printed();
  expect(xml).toContain('<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">');
  holdToSchema('alert', root);
  expect(textOf(root, 'sent')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/);
  expect(textOf(root, 'msgType')).toBe('Alert');
  expect(textOf(root, 'scope')).toBe('Public');
  expect(textOf(root, 'identifier')).not.toMatch(/[\s,<&]/);
  const info = infoOf(root);
  expect(textOf(info, 'severity')).toBe('Severe');
  expect(textOf(info, 'headline')).toBe('Silny wiatr & grad <stopień 2>');
  expect(textOf(info, 'web')).toBe('http://chelm.localhost:4321/ogloszenia/wiatr/');
});

test('a full alert too, with every place as words and as TERC', () => {
  const full = alertWith({
    ...{ event: 'silny wiatr', category: 'Met', urgency: 'Expected', certainty: 'Likely', contact: 'tel. 82' },
    area: [{ terc: '0662011', place: 'całe miasto' }, { terc: '0603032' }],
  });
  const { xml, root } = printed(full);
  holdToSchema('alert', root);
  expect(xml).toContain('<areaDesc>całe miasto</areaDesc>');
  expect(xml.match(/<value>\d{7}<\/value>/g)).toEqual(['<value>0662011</value>', '<value>0603032</value>']);
});

test('the words of the form are words of the standard', () => {
  expect(alertCategories).toHaveLength(12);
  expect(alertUrgencies).toEqual(['Immediate', 'Expected', 'Future', 'Past', 'Unknown']);
  expect(alertCertainties).toEqual(['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown']);
});

test('what takes the place of an earlier alert is an update that refers to it', () => {
  const updates = {
    ...{ id: '019a0000-0000-7000-8000-000000000003', title: 'Wiatr', sentAt: '2026-12-04T08:00:00.000Z' },
  };
  const { root } = printed(alertWith({ updates }));
  holdToSchema('alert', root);
  expect(textOf(root, 'msgType')).toBe('Update');
  expect(textOf(root, 'references')).toBe(
    'urzad@chelm.example,019a0000-0000-7000-8000-000000000003.1,2026-12-04T09:00:00+01:00',
  );
  const corrected = printed(alertWith({ revision: 2 })).root;
  expect(textOf(corrected, 'identifier')).toBe('019a0000-0000-7000-8000-000000000002.2');
  expect(textOf(corrected, 'sent')).toBe('2026-12-05T10:30:00+01:00');
  expect(textOf(corrected, 'references')).toContain('000000000002.1,2026-12-05T09:00:00+01:00');
});

test('moments are in Polish time, summer and winter', () => {
  expect(capMoment('2026-07-01T10:00:00.000Z')).toBe('2026-07-01T12:00:00+02:00');
  expect(capMoment('2026-12-31T23:30:00.000Z')).toBe('2027-01-01T00:30:00+01:00');
});
