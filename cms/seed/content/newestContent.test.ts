import { expect, test } from 'vitest';
import { actNumberKey } from '../../../content-models/announcements/actNumbers.ts';
import {
  announcementPath,
  announcementSchema,
  reservedAnnouncementSlugs,
} from '../../../content-models/announcements/announcement.ts';
import { announcementTypes } from '../../../content-models/announcements/announcementTypes.ts';
import { mistakesOf, type Checked } from '../../../content-models/announcements/checkAnnouncement.ts';
import { eventPath } from '../../../content-models/events/event.ts';
import { gateProblems, severityOf } from '../../../content-models/gate/gateProblems.ts';
import { needsLegalBasis } from '../../../content-models/gate/needsLegalBasis.ts';
import { startingPlainWords } from '../../../content-models/gate/plainWords.ts';
import { allLines, allLinks } from '../../../content-models/gate/textWalk.ts';
import { newsPath } from '../../../content-models/news/news.ts';
import { reservedPageSlugs } from '../../../content-models/pages/page.ts';
import { languagePath } from '../../../content-models/publications/publishedDocument.ts';
import { plainTextOf } from '../../../content-models/richText/richText.ts';
import { serviceCardPath } from '../../../content-models/serviceCards/serviceCard.ts';
import { localDateOf } from '../../../content-models/shared/localDate.ts';
import { slugify } from '../../../content-models/shared/polish.ts';
import {
  announcementsOf,
  fullAnnouncementsOf,
  hallOf,
  laterPagesOf,
  newestAnnouncementsOf,
  newestPagesOf,
  pagesOf,
} from '../demoCity.ts';
import { additionsOf } from '../demoAdditions.ts';
import { newestStoriesOf, storiesOf } from '../demoStories.ts';
import { bipPagesOf } from './bip/bipPages.ts';
import type { DemoPage } from './demoPage.ts';
import { demoCommunes } from './communes.ts';
import { pictures } from './pictures.ts';
import { richTextOf } from './richTextOf.ts';

const id = '0197f5a0-0000-7000-8000-000000000000';
/** Ordinary days, both ends of a year, a leap day and a weekend: the city may be seeded on any of them. */
const days = ['2026-11-23', '2027-01-01', '2026-12-31', '2028-02-29', '2027-06-05'];
const metadata = {
  publisherEntity: 'Urząd',
  producedBy: 'Kierownik',
  producedAt: '2026-11-02',
  enteredBy: 'Redakcja',
  publishedAt: '2026-11-02T08:00:00.000Z',
  updatedAt: '2026-11-02T08:00:00.000Z',
};

const cityOf = (tenant: string, day: string) => {
  const stories = newestStoriesOf(tenant, day);
  const older = storiesOf(tenant, day);
  const added = additionsOf(tenant, day);
  const announcements = [...newestAnnouncementsOf(tenant, day), ...added.announcements];
  const pages = [...newestPagesOf(tenant), ...added.pages];
  return {
    announcements,
    pages,
    ...stories,
    allAnnouncements: [...announcementsOf(tenant, day), ...fullAnnouncementsOf(tenant, day), ...announcements],
    allPages: [...pagesOf(tenant), ...laterPagesOf(tenant), ...pages, ...bipPagesOf(tenant)],
    allNews: [...older.news, ...stories.news],
    allEvents: [...older.events, ...stories.events],
  };
};
const cities = demoCommunes.flatMap(({ tenant }) => days.map((day) => ({ tenant, day, city: cityOf(tenant, day) })));

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const pathOf = ({ parents, slug, language }: Pick<DemoPage, 'parents' | 'slug' | 'language'>) =>
  languagePath(language ?? 'pl', `/${[...parents, slug].join('/')}/`);

test('Chełm has as much to read as a town of its size', () => {
  const city = cityOf('chelm', '2026-11-23');
  expect(city.allAnnouncements.length).toBeGreaterThanOrEqual(40);
  expect(new Set(city.allAnnouncements.map(({ type }) => type)).size).toBe(Object.keys(announcementTypes).length);
  expect(city.allNews.length).toBeGreaterThanOrEqual(20);
  expect(city.allEvents.length).toBeGreaterThanOrEqual(12);
  expect(city.allPages.filter(({ language = 'pl' }) => language === 'pl').length).toBeGreaterThanOrEqual(30);
});

test.each(cities)(
  'the newest announcements of $tenant keep the rules of their types on $day',
  ({ tenant, day, city }) => {
    for (const one of city.announcements) {
      const text = plainTextOf(richTextOf(one.body));
      const published = {
        ...one,
        ...{ id, tenant, metadata, language: 'pl', revision: 1, path: announcementPath(one), attachments: [] },
        ...{ body: richTextOf(one.body), relations: [], consolidatedText: undefined },
      };
      expect(announcementSchema.safeParse(published).error, one.slug).toBeUndefined();
      expect(mistakesOf({ ...one, text } as Checked, localDateOf(one.publishedAt)), one.slug).toEqual([]);
      expect(one.publishedAt < `${day}T00:00:00.000Z`, one.slug).toBe(true);
      expect(localDateOf(one.publishedAt) >= one.producedAt, one.slug).toBe(true);
      expect(reservedAnnouncementSlugs).not.toContain(one.slug);
      for (const { slug } of one.relations) expect(city.allAnnouncements.map((other) => other.slug)).toContain(slug);
    }
  },
);

test.each(cities)('nothing is called alike in $tenant on $day', ({ city }) => {
  const acts = city.allAnnouncements.flatMap((one) =>
    one.type === 'resolution' || one.type === 'ordinance' ? [`${one.type} ${actNumberKey(one.number)}`] : [],
  );
  for (const names of [
    acts,
    city.allAnnouncements.map(({ slug }) => slug),
    city.allAnnouncements.map(({ title }) => title),
    city.allNews.map(({ slug }) => slug),
    city.allEvents.map(({ slug }) => slug),
    city.allPages.map(({ slug, language = 'pl' }) => `${language} ${slug}`),
    [...city.allAnnouncements, ...city.allPages].flatMap(({ attachments = [] }) =>
      attachments.map(({ title }) => title),
    ),
  ])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each(cities)('links in the newest texts of $tenant lead to what is there on $day', ({ tenant, day, city }) => {
  const hall = hallOf(tenant, day);
  const known = new Set([
    ...['/moje-miasto/', '/moje-miasto/zalatw/', '/moje-miasto/odpady/', '/aktualnosci/', '/wydarzenia/'],
    ...['/sprawy/', '/rada/', '/ogloszenia/archiwum/'],
    ...(hall?.cards ?? []).map(serviceCardPath),
    ...city.allPages.map(pathOf),
    ...city.allAnnouncements.map(announcementPath),
    ...city.allNews.map(newsPath),
    ...city.allEvents.map(eventPath),
    ...Object.values(announcementTypes).map(({ slug }) => `/ogloszenia/typ/${slug}/`),
  ]);
  for (const { slug, body } of [...city.announcements, ...city.pages, ...city.news, ...city.events])
    for (const link of allLines(richTextOf(body).blocks).flatMap(allLinks)) {
      const href = link.href ?? '';
      if (href.startsWith('/')) expect(known, `${slug}: ${href}`).toContain(href);
      if (href.startsWith('tel:')) expect(href, slug).toMatch(/^tel:\+48\d{9}$/);
    }
});

test('the newest pages stand under pages that are there and take no address of others', () => {
  for (const { tenant } of demoCommunes) {
    const { pages, allPages } = cityOf(tenant, '2026-11-23');
    const paths = new Set(allPages.map(pathOf));
    for (const page of pages) {
      const above = languagePath(page.language ?? 'pl', `/${page.parents.join('/')}/`);
      if (page.parents.length > 0) expect(paths, page.slug).toContain(above);
      expect(reservedPageSlugs).not.toContain(page.slug);
      expect(slugify(page.slug)).toBe(page.slug);
      expect(page.summary.length, page.slug).toBeLessThanOrEqual(200);
      if (page.picture !== undefined) expect(pictures.map(({ name }) => name)).toContain(page.picture);
    }
  }
});

test.each(cities)('no sign of the notation is left in the newest texts of $tenant on $day', ({ city }) => {
  for (const { title, summary, body, slug } of [...city.announcements, ...city.pages, ...city.news, ...city.events]) {
    const text = plainTextOf(richTextOf(body));
    expect(`${title} ${summary} ${text}`, slug).not.toMatch(/r\.\.|\*\*|\]\(|^#|undefined|NaN/m);
    expect(text, slug).not.toMatch(/[ \n][aiouwz] \S/);
  }
});

test('the gate has nothing against the newest texts', () => {
  const [day = ''] = days;
  const context = {
    today: day,
    plainWords: startingPlainWords,
    facts: [],
    ownContacts: [],
    deadPaths: [],
    deadUrls: [],
  };
  for (const { tenant } of demoCommunes) {
    const { announcements, pages, news, events } = cityOf(tenant, day);
    for (const one of [...announcements, ...pages, ...news, ...events]) {
      const { title, summary, body, slug, attachments: _files, ...rest } = one;
      const document = {
        ...{ title, summary, attachments: [], pictures: [], missingLanguages: [] },
        language: 'language' in one ? (one.language ?? 'pl') : ('pl' as const),
        texts: [{ field: 'body', text: richTextOf(body) }],
        words: stringsIn(rest).map((value) => ({ field: 'other', label: '', value })),
        legalBasis: 'type' in one && needsLegalBasis(one.type) ? one.legalBasis.length : undefined,
      };
      const problems = gateProblems(document, context);
      expect(
        problems.filter(({ rule }) => severityOf(rule, {}) !== 'advice'),
        slug,
      ).toEqual([]);
    }
  }
});
