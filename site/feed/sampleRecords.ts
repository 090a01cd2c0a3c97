import { announcementSchema } from '../../content-models/announcements/announcement.ts';
import { communeSchema } from '../../content-models/communes/commune.ts';
import { eventSchema } from '../../content-models/events/event.ts';
import { newsSchema } from '../../content-models/news/news.ts';
import { pageSchema } from '../../content-models/pages/page.ts';
import type { PublishedRecord } from '../../content-models/publications/publication.ts';
import { statusBoardSchema } from '../../content-models/status/status.ts';

/** A UUIDv7 that ends with this number. */
export const sampleId = (number: number): string => `019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const metadata = {
  publisherEntity: 'Urząd Miasta Chełm',
  producedBy: 'Wydział Organizacyjny',
  producedAt: '2026-11-02',
  enteredBy: 'Redakcja',
  publishedAt: '2026-11-03T08:00:00.000Z',
  updatedAt: '2026-11-03T08:00:00.000Z',
};

const paragraph = (text: string) => ({ blocks: [{ type: 'paragraph', children: [{ type: 'text', text }] }] });

/** A commune for tests. */
export const sampleCommune = (tenant: 'chelm' | 'koden', number: number): PublishedRecord => ({
  kind: 'commune',
  tenant,
  docId: sampleId(number),
  document: communeSchema.parse({
    id: sampleId(number),
    tenant,
    terc: tenant === 'chelm' ? '0662011' : '0601062',
    name: { nominative: 'Chełm', genitive: 'Chełma', locative: 'Chełmie' },
    officeName: 'Urząd Miasta Chełm',
    officeNameGenitive: 'Urzędu Miasta Chełm',
    authority: 'Prezydent Miasta Chełm',
    address: { street: 'ul. Lubelska 65', postalCode: '22-100', town: 'Chełm' },
    phone: '+48825653600',
    email: 'urzad@chelm.example',
    electronicDelivery: 'AE:PL-12345-67890-ABCDE-25',
    openingHours: [{ weekday: 1, from: '07:30', to: '15:30' }],
    theme: tenant,
    domains: [`${tenant}.localhost`],
    origin: `http://${tenant}.localhost:4340`,
    topTasks: [],
  }),
});

/** The Polish day of a commune, for tests. */
export const sampleClock = (tenant: string, today = '2026-11-23'): PublishedRecord => ({
  kind: 'clock',
  tenant,
  docId: tenant,
  document: { today },
});

/** A board of what works, with one breakdown, for tests. */
export const sampleStatus = (tenant: 'chelm' | 'koden'): PublishedRecord => ({
  kind: 'status',
  tenant,
  docId: tenant,
  document: statusBoardSchema.parse({
    ...{ updatedAt: '2026-11-23T09:00:00.000Z', day: '2026-11-23', services: [], planned: [] },
    incidents: [
      {
        ...{ id: sampleId(70), title: 'Awaria dziennika', startedAt: '2026-11-23T08:50:00.000Z', services: [] },
        updates: [{ at: '2026-11-23T09:00:00.000Z', text: 'Szukamy przyczyny.' }],
        updatedAt: '2026-11-23T09:00:00.000Z',
      },
    ],
  }),
});

/** An announcement for tests; `changes` go over the sample. */
export const sampleAnnouncement = (
  number: number,
  changes: { slug?: string; [name: string]: unknown } = {},
): PublishedRecord => ({
  kind: 'announcement',
  tenant: 'chelm',
  docId: sampleId(number),
  document: announcementSchema.parse({
    type: 'communique',
    id: sampleId(number),
    tenant: 'chelm',
    language: 'pl',
    revision: 1,
    slug: `komunikat-${String(number)}`,
    path: `/ogloszenia/${changes.slug ?? `komunikat-${String(number)}`}/`,
    title: `Komunikat numer ${String(number)}`,
    summary: 'Krótko o sprawie.',
    body: paragraph('Od stycznia podatki płaci się w kasie przy ulicy Łódzkiej.'),
    authority: 'Prezydent Miasta Chełm',
    visibleFrom: '2026-11-03',
    legalBasis: [],
    attachments: [],
    relations: [],
    metadata,
    ...changes,
  }),
});

/** A page for tests. */
export const samplePage = (number: number, changes: Record<string, unknown> = {}): PublishedRecord => ({
  kind: 'page',
  tenant: 'chelm',
  docId: sampleId(number),
  document: pageSchema.parse({
    id: sampleId(number),
    tenant: 'chelm',
    language: 'pl',
    revision: 1,
    path: `/strona-${String(number)}/`,
    title: `Strona numer ${String(number)}`,
    summary: 'O stronie.',
    body: paragraph('Żłobek przyjmuje dzieci.'),
    attachments: [],
    order: number,
    inMenu: true,
    metadata,
    ...changes,
  }),
});

/** What is left of a document taken down, for tests. */
export const sampleRemoval = (number: number): PublishedRecord => ({
  kind: 'removal',
  tenant: 'chelm',
  docId: sampleId(number),
  document: {
    id: sampleId(number),
    tenant: 'chelm',
    path: `/ogloszenia/komunikat-${String(number)}/`,
    title: `Komunikat numer ${String(number)}`,
    reason: 'Ogłoszono omyłkowo.',
    removedAt: '2026-11-23T10:00:00.000Z',
  },
});

/** A piece of news for tests. */
export const sampleNews = (number: number, changes: Record<string, unknown> = {}): PublishedRecord => ({
  kind: 'news',
  tenant: 'chelm',
  docId: sampleId(number),
  document: newsSchema.parse({
    id: sampleId(number),
    tenant: 'chelm',
    language: 'pl',
    revision: 1,
    slug: `nowina-${String(number)}`,
    path: `/aktualnosci/nowina-${String(number)}/`,
    title: `Nowina numer ${String(number)}`,
    summary: 'Krótko.',
    body: paragraph('Otwarto nową drogę.'),
    topics: ['roads'],
    pinned: false,
    attachments: [],
    metadata,
    ...changes,
  }),
});

/** An event for tests. */
export const sampleEvent = (number: number, changes: Record<string, unknown> = {}): PublishedRecord => ({
  kind: 'event',
  tenant: 'chelm',
  docId: sampleId(number),
  document: eventSchema.parse({
    id: sampleId(number),
    tenant: 'chelm',
    language: 'pl',
    revision: 1,
    slug: 'koncert',
    path: '/wydarzenia/koncert/',
    title: 'Koncert zimowy',
    summary: 'Zagra orkiestra.',
    body: paragraph('Zapraszamy.'),
    category: 'culture',
    occurrences: [{ on: '2026-12-05', startsAt: '2026-12-05T17:00:00.000Z', endsAt: '2026-12-05T19:00:00.000Z' }],
    place: { name: 'Chełmski Dom Kultury', address: 'pl. Tysiąclecia 1' },
    state: 'planned',
    attachments: [],
    metadata,
    ...changes,
  }),
});
