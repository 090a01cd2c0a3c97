import { expect, test } from 'vitest';
import { departmentPath, departmentSchema } from '../../../content-models/departments/department.ts';
import { hasPersonPage, personPath, personSchema } from '../../../content-models/people/person.ts';
import { plainTextOf } from '../../../content-models/richText/richText.ts';
import {
  reservedCardSlugs,
  serviceCardPath,
  serviceCardSchema,
} from '../../../content-models/serviceCards/serviceCard.ts';
import { isComing } from '../../../content-models/council/councilSession.ts';
import { slugify } from '../../../content-models/shared/polish.ts';
import { additionsOf } from '../demoAdditions.ts';
import { announcementsOf, fullAnnouncementsOf, hallOf, newestAnnouncementsOf } from '../demoCity.ts';
import { demoCommunes } from './communes.ts';
import { demoServices } from './services/demoServices.ts';
import { richTextOf } from './richTextOf.ts';

const id = '0197f5a0-0000-7000-8000-000000000000';
/** Ordinary days, both ends of a year, a leap day, a weekend, and the months in which farmers may apply. */
const days = ['2026-11-23', '2027-01-01', '2026-12-31', '2028-02-29', '2027-06-05', '2027-08-10'];
const metadata = {
  publisherEntity: 'Urząd',
  producedBy: 'Kierownik',
  producedAt: '2026-11-02',
  enteredBy: 'Redakcja',
  publishedAt: '2026-11-02T08:00:00.000Z',
  updatedAt: '2026-11-02T08:00:00.000Z',
};
const published = (tenant: string, path: string) => ({ id, tenant, language: 'pl', revision: 1, path, metadata });

const halls = (day: string) =>
  demoCommunes.map(({ tenant }) => {
    const hall = hallOf(tenant, day);
    if (!hall) throw new Error(tenant);
    return { tenant, ...hall };
  });

test('departments and people fit their models, and those that others name are there before them', () => {
  for (const { tenant, departments, people } of halls('2026-11-23')) {
    const seen = new Set<string>();
    for (const { symbol, parent, body, ...one } of departments) {
      const parsed = departmentSchema.safeParse({
        openingHours: [],
        ...one,
        ...published(tenant, departmentPath(one)),
        unitId: id,
        ...(body === undefined ? {} : { body: richTextOf(body) }),
      });
      expect(parsed.error, one.slug).toBeUndefined();
      expect(symbol).toMatch(/^[A-ZĄĆĘŁŃÓŚŹŻ]{2,4}$/);
      expect(slugify(one.slug)).toBe(one.slug);
      if (parent !== undefined) expect(seen.has(parent), `${one.slug} is a part of ${parent}`).toBe(true);
      seen.add(one.slug);
    }
    expect(new Set(departments.map(({ symbol }) => symbol)).size).toBe(departments.length);
    const known = new Set<string>();
    for (const { departments: works, leads, deputyOf, body, ...one } of people) {
      const parsed = personSchema.safeParse({
        phones: [],
        duties: [],
        summary: '',
        title: one.post,
        ...one,
        ...published(tenant, personPath(one)),
        unitIds: [],
        leadsIds: [],
        ...(body === undefined ? {} : { body: richTextOf(body) }),
      });
      expect(parsed.error, one.slug).toBeUndefined();
      for (const slug of [...(works ?? []), ...(leads ?? [])]) expect(seen.has(slug), slug).toBe(true);
      if (deputyOf !== undefined) expect(known.has(deputyOf), deputyOf).toBe(true);
      known.add(one.slug);
    }
    expect(known.size).toBe(people.length);
  }
});

test('each commune has departments, people, cards and sessions enough to look like an office', () => {
  for (const { tenant, departments, people, cards, council } of halls('2026-11-23')) {
    expect(departments.length, tenant).toBeGreaterThanOrEqual(12);
    expect(people.length, tenant).toBeGreaterThanOrEqual(12);
    expect(people.filter(({ body }) => body !== undefined).length, tenant).toBeGreaterThanOrEqual(2);
    expect(cards.length, tenant).toBeGreaterThanOrEqual(15);
    const held = council.sessions.filter(({ votes, minutes }) => votes.length > 0 && minutes !== undefined);
    expect(held.length, tenant).toBeGreaterThanOrEqual(2);
    expect(new Set(council.sessions.map(({ number }) => number)).size, tenant).toBe(council.sessions.length);
  }
});

test('every card fits its model on whatever day, and its button opens a form that is there', () => {
  for (const day of days)
    for (const { tenant, cards, departments } of halls(day)) {
      const units = new Set(departments.map(({ slug }) => slug));
      for (const { departments: settle, producedBy, attachments, ...card } of cards) {
        const parsed = serviceCardSchema.safeParse({
          audience: [],
          ...card,
          ...published(tenant, serviceCardPath(card)),
          unitIds: [],
          attachments: [],
        });
        expect(parsed.error, card.slug).toBeUndefined();
        expect(reservedCardSlugs).not.toContain(card.slug);
        expect(producedBy.length).toBeGreaterThan(3);
        expect(attachments?.every(({ pdf, title }) => pdf.title === title) ?? true).toBe(true);
        for (const slug of settle) expect(units.has(slug), slug).toBe(true);
        if (card.online.kind === 'own')
          expect(demoServices(tenant).map(({ slug }) => slug)).toContain(card.online.service);
      }
      expect(new Set(cards.map(({ slug }) => slug)).size).toBe(cards.length);
    }
});

test('sessions are held on working days, number their points once and name a resolution that is there', () => {
  for (const day of days)
    for (const { tenant, council } of halls(day)) {
      const resolutions = [
        ...announcementsOf(tenant, day),
        ...fullAnnouncementsOf(tenant, day),
        ...newestAnnouncementsOf(tenant, day),
        ...additionsOf(tenant, day).announcements,
      ].filter((one) => one.type === 'resolution');
      expect(council.seats).toHaveLength(15);
      for (const session of council.sessions) {
        const points = session.agenda.map(({ number }) => number);
        expect(new Set(points).size).toBe(points.length);
        for (const { resolution } of session.agenda)
          if (resolution !== undefined) {
            const found = resolutions.find(({ slug }) => slug === resolution);
            expect(found, resolution).toBeDefined();
            expect(found?.adoptedAt, resolution).toBe(session.slug.slice(-10));
          }
        for (const { point, not } of session.votes) {
          expect(points).toContain(point);
          const places = Object.values(not).flat();
          expect(new Set(places).size).toBe(places.length);
          for (const place of session.absent ?? []) expect(not.absent).toContain(place);
        }
        expect(session.publishedAt < `${day}T00:00:00.000Z`, session.slug).toBe(true);
      }
      expect(council.sessions.filter((one) => isComing(one, day))).toHaveLength(tenant === 'chelm' ? 1 : 0);
    }
});

test('no sign of the notation and no double full stop is left in a text', () => {
  for (const { departments, people, council } of halls('2026-11-23'))
    for (const body of [...departments, ...people, council.term].flatMap(({ body: text }) => text ?? []))
      expect(plainTextOf(richTextOf(body))).not.toMatch(/r\.\.|\*\*|\]\(|^#|undefined|NaN/m);
  for (const { cards } of halls('2026-11-23'))
    for (const card of cards) expect(JSON.stringify(card)).not.toMatch(/\.\.|undefined|NaN/);
});

test('nobody has a name: councillors are called by constituency, and only those with a text have a page', () => {
  for (const { council, people } of halls('2026-11-23')) {
    for (const { title } of council.seats) expect(title).toMatch(/^Radn[ay] okręgu \d+(?:, mandat \d)?$/);
    expect(
      people.filter(({ body }) => hasPersonPage(body === undefined ? {} : { body: richTextOf(body) })).length,
    ).toBe(people.filter(({ body }) => body !== undefined).length);
  }
});
