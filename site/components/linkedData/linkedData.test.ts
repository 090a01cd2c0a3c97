import { expect, test } from 'vitest';
import { announcementSchema } from '../../../content-models/announcements/announcement.ts';
import { communeSchema } from '../../../content-models/communes/commune.ts';
import type { Event } from '../../../content-models/events/event.ts';
import type { News } from '../../../content-models/news/news.ts';
import { serviceCardSchema } from '../../../content-models/serviceCards/serviceCard.ts';
import { sampleAnnouncement, sampleCommune, sampleEvent, sampleId, sampleNews } from '../../feed/sampleRecords.ts';
import { announcementThing } from './announcementThing.ts';
import { breadcrumbList } from './breadcrumbList.ts';
import { eventThings } from './eventThings.ts';
import { jsonLd } from './jsonLd.ts';
import { newsThing } from './newsThing.ts';
import { organization } from './organization.ts';
import { serviceThing } from './serviceThing.ts';

const commune = communeSchema.parse(sampleCommune('chelm', 1).document);
const origin = 'http://chelm.localhost:4340';
const parsed = (...things: Parameters<typeof jsonLd>): unknown => JSON.parse(jsonLd(...things));

test('nothing in the data can end its block: the text of a title stays text', () => {
  const text = jsonLd({ '@type': 'Thing', name: 'Cena </script><script>alert(1)</script> & <!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Thing',
    name: 'Cena </script><script>alert(1)</script> & <!--',
  });
});

test('the office says where it is, when it is open and how to reach it', () => {
  expect(parsed(organization(commune))).toMatchObject({
    '@type': 'GovernmentOrganization',
    '@id': `${origin}/#urzad`,
    name: 'Urząd Miasta Chełm',
    telephone: '+48825653600',
    address: { streetAddress: 'ul. Lubelska 65', postalCode: '22-100', addressLocality: 'Chełm', addressCountry: 'PL' },
    location: { openingHoursSpecification: [{ dayOfWeek: 'Monday', opens: '07:30', closes: '15:30' }] },
  });
});

test('a way of pages is a numbered list with whole addresses', () => {
  const list = breadcrumbList(origin, [
    { href: '/', label: 'Strona główna' },
    { href: '/ogloszenia/', label: 'Ogłoszenia' },
  ]);
  expect(parsed(list)).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Strona główna', item: `${origin}/` },
      { position: 2, name: 'Ogłoszenia', item: `${origin}/ogloszenia/` },
    ],
  });
});

test('each time of an event is an event, and one that was called off says so', () => {
  const event = sampleEvent(30, {
    occurrences: [
      { on: '2026-12-05', startsAt: '2026-12-05T17:00:00.000Z' },
      { on: '2026-12-12', until: '2026-12-13' },
    ],
    state: 'cancelled',
    price: { kind: 'paid', from: 1050 },
  }).document as Event;
  expect(parsed(eventThings(commune, event, `${origin}/obrazy/a.png`))).toMatchObject({
    '@graph': [
      {
        '@type': 'Event',
        startDate: '2026-12-05T17:00:00.000Z',
        eventStatus: 'https://schema.org/EventCancelled',
        location: { name: 'Chełmski Dom Kultury', address: 'pl. Tysiąclecia 1' },
        offers: { price: '10.50', priceCurrency: 'PLN' },
        image: `${origin}/obrazy/a.png`,
      },
      { startDate: '2026-12-12', endDate: '2026-12-13' },
    ],
  });
});

test('news tell when they were published and by whom', () => {
  expect(parsed(newsThing(commune, sampleNews(20).document as News, undefined))).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Nowina numer 20',
    datePublished: '2026-11-03T08:00:00.000Z',
    articleSection: ['Drogi i komunikacja'],
    publisher: { name: 'Urząd Miasta Chełm' },
  });
});

const recruitment = (more: Record<string, unknown> = {}) =>
  announcementSchema.parse({
    ...sampleAnnouncement(10).document,
    type: 'recruitment',
    deadlineAt: '2026-12-10T14:00:00.000Z',
    position: 'inspektor w Wydziale <Finansów>',
    workplace: 'Urząd Miasta Chełm',
    necessaryRequirements: ['wykształcenie wyższe'],
    additionalRequirements: [],
    tasks: ['prowadzenie ewidencji'],
    requiredDocuments: ['list motywacyjny'],
    disabilityQuotaReached: false,
    ...more,
  });

test('a vacancy is one until somebody is chosen or its time is over', () => {
  expect(parsed(announcementThing(commune, recruitment(), false) ?? { '@type': 'none' })).toMatchObject({
    '@type': 'JobPosting',
    title: 'inspektor w Wydziale <Finansów>',
    validThrough: '2026-12-10T14:00:00.000Z',
    description:
      '<p>Krótko o sprawie.</p><h2>Zadania</h2><ul><li>prowadzenie ewidencji</li></ul><h2>Wymagania niezbędne</h2><ul><li>wykształcenie wyższe</li></ul>',
    hiringOrganization: { name: 'Urząd Miasta Chełm' },
  });
  expect(announcementThing(commune, recruitment(), true)).toBeUndefined();
  const result = { publishedOn: '2026-12-15', nobodyBecause: 'Nikt nie złożył dokumentów.' };
  expect(announcementThing(commune, recruitment({ result }), false)).toBeUndefined();
});

test('a warning says what happens, what to do and until when', () => {
  const alert = announcementSchema.parse({
    ...sampleAnnouncement(11).document,
    type: 'crisisAlert',
    source: 'IMGW',
    event: 'silny wiatr',
    level: 2,
    effectiveFrom: '2026-11-23T10:00:00.000Z',
    expiresAt: '2026-11-24T10:00:00.000Z',
    instruction: 'Zostań w domu.',
  });
  const thing = announcementThing(commune, alert, false);
  expect(thing).toMatchObject({
    '@type': 'SpecialAnnouncement',
    category: 'silny wiatr',
    expires: '2026-11-24T10:00:00.000Z',
  });
  expect(thing?.['text']).toContain('Zostań w domu.');
});

test('a matter says by what ways, in how many days and for how much', () => {
  const card = serviceCardSchema.parse({
    ...{ id: sampleId(40), tenant: 'chelm', language: 'pl', revision: 1, path: '/sprawy/psy/', slug: 'psy' },
    ...{ title: 'Zgłoś psa', summary: 'Opłata od psa.', indexName: 'Psy', whoMay: 'Właściciel psa', whatYouNeed: [] },
    ...{ steps: [], fees: [], duration: { days: 7 }, unitIds: [], legalBasis: [], attachments: [], lifeEvents: [] },
    ...{ categories: ['taxes'], audience: ['residents'], declaredLevel: 3, online: { kind: 'own', service: 'pies' } },
    metadata: (sampleNews(20).document as News).metadata,
  });
  expect(parsed(serviceThing(commune, card, [{ label: 'rocznie', grosze: 8050 }]))).toMatchObject({
    '@type': 'GovernmentService',
    name: 'Zgłoś psa',
    provider: { '@type': 'GovernmentOrganization' },
    availableChannel: [
      { serviceUrl: `${origin}/moje-miasto/zalatw/?usluga=pies`, processingTime: 'P7D' },
      { servicePhone: { telephone: '+48825653600' } },
    ],
    offers: [{ name: 'rocznie', price: '80.50', priceCurrency: 'PLN' }],
  });
});
