import { expect, test } from 'vitest';
import { announcementPath, announcementSchema, isCurrent } from '../../../content-models/announcements/announcement.ts';
import { announcementTypeNames, announcementTypes } from '../../../content-models/announcements/announcementTypes.ts';
import { actNumberKey } from '../../../content-models/announcements/actNumbers.ts';
import { mistakesOf, type Checked } from '../../../content-models/announcements/checkAnnouncement.ts';
import { gateProblems, severityOf } from '../../../content-models/gate/gateProblems.ts';
import { plainTextOf } from '../../../content-models/richText/richText.ts';
import { serviceCardPath } from '../../../content-models/serviceCards/serviceCard.ts';
import { localDateOf } from '../../../content-models/shared/localDate.ts';
import { announcementsOf, fullAnnouncementsOf, hallOf, laterPagesOf, pagesOf } from '../demoCity.ts';
import { additionsOf } from '../demoAdditions.ts';
import { storiesOf } from '../demoStories.ts';
import { richTextOf } from './richTextOf.ts';

const id = '0197f5a0-0000-7000-8000-000000000000';
const today = '2026-11-23';
/** Ordinary days, both ends of a year, a leap day, a weekend and high summer: the city may be seeded on any of them. */
const days = [today, '2027-01-01', '2026-12-31', '2028-02-29', '2027-06-05', '2027-08-10'];
const metadata = {
  publisherEntity: 'Urząd',
  producedBy: 'Kierownik',
  producedAt: '2026-11-02',
  enteredBy: 'Redakcja',
  publishedAt: '2026-11-02T08:00:00.000Z',
  updatedAt: '2026-11-02T08:00:00.000Z',
};
const villages = ['dzierzkowice', 'koden'];
const allOf = (tenant: string, day: string) => [
  ...announcementsOf(tenant, day),
  ...fullAnnouncementsOf(tenant, day),
  ...additionsOf(tenant, day).announcements,
];
const textOf = (body: string) => plainTextOf(richTextOf(body));
const polishPagesOf = (tenant: string) =>
  [...pagesOf(tenant), ...laterPagesOf(tenant), ...additionsOf(tenant, today).pages].filter(
    ({ language = 'pl' }) => language === 'pl',
  );
const writtenIn = (tenant: string) => {
  const { news, events } = storiesOf(tenant, today);
  return [...allOf(tenant, today), ...news, ...events, ...polishPagesOf(tenant)];
};

test.each(villages)('%s has enough to read: announcements of every type, news, events and pages', (tenant) => {
  const all = allOf(tenant, today);
  const { news, events } = storiesOf(tenant, today);
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect([...new Set(all.map(({ type }) => type))].sort()).toEqual([...announcementTypeNames].sort());
  expect(all.filter((one) => isCurrent(one, today)).length).toBeGreaterThanOrEqual(20);
  expect(news.length).toBeGreaterThanOrEqual(20);
  expect(events.length).toBeGreaterThanOrEqual(10);
  expect(polishPagesOf(tenant).length).toBeGreaterThanOrEqual(30);
});

test.each(villages)('every announcement of %s fits its type and the law, on whatever day', (tenant) => {
  for (const day of days)
    for (const one of allOf(tenant, day)) {
      const parsed = announcementSchema.safeParse({
        ...one,
        ...{ id, tenant, language: 'pl', revision: 1, path: announcementPath(one), body: richTextOf(one.body) },
        ...{ attachments: [], relations: [], consolidatedText: undefined, metadata },
      });
      expect(parsed.error, one.slug).toBeUndefined();
      const checked = { ...one, text: textOf(one.body) } as Checked;
      expect(mistakesOf(checked, localDateOf(one.publishedAt)), one.slug).toEqual([]);
      expect(one.publishedAt < `${day}T00:00:00.000Z`, one.slug).toBe(true);
      expect(localDateOf(one.publishedAt) >= one.producedAt, one.slug).toBe(true);
    }
});

test.each(villages)('addresses, act numbers and files of %s are one of a kind', (tenant) => {
  for (const day of days) {
    const all = allOf(tenant, day);
    const numbers = all.flatMap((one) => ('number' in one ? [`${one.type} ${actNumberKey(one.number)}`] : []));
    const files = all.flatMap(({ attachments }) => attachments.map(({ title }) => title));
    for (const list of [all.map(({ slug }) => slug), numbers, files]) expect(new Set(list).size).toBe(list.length);
  }
});

test.each(villages)('the texts of %s pass the gate without a written reason and are told in full', (tenant) => {
  const counts = writtenIn(tenant).map(({ slug, title, summary, body }) => {
    const text = richTextOf(body);
    const problems = gateProblems(
      {
        ...{ language: 'pl' as const, title, summary, texts: [{ field: 'body', text }], words: [] },
        ...{ attachments: [], pictures: [], missingLanguages: [] },
      },
      { today, plainWords: [], facts: [], ownContacts: [], deadPaths: [], deadUrls: [] },
    );
    const held = problems.filter(({ rule }) => severityOf(rule, {}) !== 'advice').map(({ rule }) => rule);
    // The base list of leases names the land register, as art. 35 of the act on real estate requires.
    expect(held, slug).toEqual(slug === 'wykaz-grunt-do-dzierzawy-dzierzkowice-podwody' ? ['landRegister'] : []);
    expect(textOf(body), slug).not.toMatch(/r\.\.|\*\*|\]\(|^#|undefined|NaN/m);
    return textOf(body).split(/\s+/).length;
  });
  expect(counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)]).toBeGreaterThanOrEqual(120);
});

test.each(villages)('links in the texts of %s lead to something that is there', (tenant) => {
  const { news, events, projects } = storiesOf(tenant, today);
  const known = new Set([
    ...['/moje-miasto/', '/moje-miasto/zalatw/', '/moje-miasto/odpady/', '/sprawy/', '/rada/', '/wydarzenia/'],
    ...['/aktualnosci/', '/projekty/', '/urzad/wydzialy/', '/urzad/telefony/', '/ogloszenia/archiwum/'],
    ...(hallOf(tenant, today)?.cards ?? []).map(serviceCardPath),
    ...polishPagesOf(tenant).map(({ parents, slug }) => `/${[...parents, slug].join('/')}/`),
    ...allOf(tenant, today).map(announcementPath),
    ...Object.values(announcementTypes).map(({ slug }) => `/ogloszenia/typ/${slug}/`),
    ...news.map(({ slug }) => `/aktualnosci/${slug}/`),
    ...events.map(({ slug }) => `/wydarzenia/${slug}/`),
    ...projects.map(({ slug }) => `/projekty/${slug}/`),
  ]);
  for (const { slug, body } of writtenIn(tenant))
    for (const [, href] of body.matchAll(/\]\((\/[^)]*)\)/g)) expect(known, slug).toContain(href);
});
