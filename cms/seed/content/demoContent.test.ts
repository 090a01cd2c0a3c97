import { expect, test } from 'vitest';
import {
  announcementPath,
  announcementSchema,
  isCurrent,
  reservedAnnouncementSlugs,
} from '../../../content-models/announcements/announcement.ts';
import { announcementTypes, announcementTypeNames } from '../../../content-models/announcements/announcementTypes.ts';
import { communeSchema, electronicDeliveryLooksRight } from '../../../content-models/communes/commune.ts';
import { documentSchema } from '../../../content-models/documents/document.ts';
import { pageSchema, reservedPageSlugs } from '../../../content-models/pages/page.ts';
import { plainTextOf, type Block, type Inline } from '../../../content-models/richText/richText.ts';
import { serviceCardPath } from '../../../content-models/serviceCards/serviceCard.ts';
import { addDays, localDateOf } from '../../../content-models/shared/localDate.ts';
import { slugify } from '../../../content-models/shared/polish.ts';
import { mistakesOf, type Checked } from '../../../content-models/announcements/checkAnnouncement.ts';
import { fullAnnouncementsOf, newestPagesOf } from '../demoCity.ts';
import { fullOwnFields } from '../../testing/fullAnnouncements.ts';
import { chelmAnnouncements } from './announcements/chelm.ts';
import { dzierzkowiceAnnouncements } from './announcements/dzierzkowice.ts';
import { kodenAnnouncements } from './announcements/koden.ts';
import { hallOf } from '../demoCity.ts';
import { demoCommunes } from './communes.ts';
import type { DemoAnnouncement } from './demoAnnouncement.ts';
import { chelmPages } from './pages/chelm.ts';
import { dzierzkowicePages } from './pages/dzierzkowice.ts';
import { kodenPages } from './pages/koden.ts';
import { demoResidents, demoStaff } from './people.ts';
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

const cities = [
  { tenant: 'chelm', announcements: chelmAnnouncements, pages: chelmPages },
  { tenant: 'dzierzkowice', announcements: dzierzkowiceAnnouncements, pages: dzierzkowicePages },
  { tenant: 'koden', announcements: kodenAnnouncements, pages: kodenPages },
].map((city) => {
  const commune = demoCommunes.find((one) => one.tenant === city.tenant);
  if (!commune) throw new Error(city.tenant);
  return { ...city, commune };
});

const hrefsOf = (inlines: Inline[]): string[] =>
  inlines.flatMap((inline) =>
    inline.type === 'link' ? [inline.href] : inline.type === 'language' ? hrefsOf(inline.children) : [],
  );
const linksOf = (block: Block): string[] => {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linksOf));
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.flatMap(hrefsOf));
    case 'paragraph':
    case 'heading':
    case 'quote':
      return hrefsOf(block.children);
    default:
      return [];
  }
};
const pathOf = (page: { parents: string[]; slug: string }) => `/${[...page.parents, page.slug].join('/')}/`;

const wordsIn = ({ body }: DemoAnnouncement): number => plainTextOf(richTextOf(body)).split(/\s+/).length;

const asPublished = (announcement: DemoAnnouncement, tenant: string) => ({
  ...announcement,
  id,
  tenant,
  language: 'pl',
  revision: 1,
  path: announcementPath(announcement),
  body: richTextOf(announcement.body),
  attachments: [],
  relations: [],
  consolidatedText: undefined,
  metadata,
});

test('three communes fit the model and their e-Doręczenia addresses carry right check digits', () => {
  for (const commune of demoCommunes) {
    expect(communeSchema.safeParse({ ...commune, id, origin: 'http://chelm.localhost:4321' }).error).toBeUndefined();
    expect(electronicDeliveryLooksRight(commune.electronicDelivery)).toBe(true);
    expect(commune.email.endsWith('.example')).toBe(true);
    expect(commune.topTasks.length).toBeGreaterThanOrEqual(6);
  }
});

test('every announcement fits the rules of its type, on whatever day the city is seeded', () => {
  for (const day of days)
    for (const { tenant, announcements } of cities)
      for (const announcement of announcements(day)) {
        const parsed = announcementSchema.safeParse(asPublished(announcement, tenant));
        expect(parsed.error, `${tenant} ${announcement.slug}`).toBeUndefined();
        expect(reservedAnnouncementSlugs).not.toContain(announcement.slug);
        expect(announcement.publishedAt < `${day}T00:00:00.000Z`, announcement.slug).toBe(true);
        expect(localDateOf(announcement.publishedAt) >= announcement.producedAt, announcement.slug).toBe(true);
        expect((announcement.visibleTo ?? '9999') >= announcement.visibleFrom).toBe(true);
      }
});

test('the rules of the law about waiting times are kept', () => {
  for (const day of days)
    for (const announcement of cities.flatMap((city) => city.announcements(day))) {
      const from = announcement.visibleFrom;
      const until = localDateOf(announcement.deadlineAt ?? '9999-12-31T12:00:00.000Z');
      if (announcement.type === 'recruitment') expect(until >= addDays(from, 10)).toBe(true);
      if (announcement.type === 'grantCompetition') expect(until >= addDays(from, 21)).toBe(true);
      if (announcement.type === 'propertyList') expect(announcement.postedUntil >= addDays(from, 21)).toBe(true);
      if (announcement.type === 'petition')
        expect((announcement.expectedAt ?? '') <= addDays(announcement.filedAt, 92)).toBe(true);
    }
});

test('no announcement of the demo city breaks the rules that the office is held to', () => {
  for (const day of days)
    for (const announcement of [
      ...cities.flatMap((city) => city.announcements(day)),
      ...fullAnnouncementsOf('chelm', day),
    ]) {
      const text = plainTextOf(richTextOf(announcement.body));
      const mistakes = mistakesOf({ ...announcement, text } as Checked, localDateOf(announcement.publishedAt));
      expect(mistakes, `${day} ${announcement.slug}`).toEqual([]);
    }
});

test('Chełm shows every field of every type somewhere', () => {
  const all = fullAnnouncementsOf('chelm', '2026-11-23');
  const pathsIn = (value: unknown, path = ''): string[] => {
    if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, path));
    if (typeof value !== 'object' || value === null) return [path];
    return Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, `${path}.${name}`));
  };
  for (const [type, own] of Object.entries(fullOwnFields)) {
    const shown = new Set(all.filter((one) => one.type === type).flatMap((one) => pathsIn(one)));
    for (const path of pathsIn(own)) expect(shown.has(path), `${type}${path}`).toBe(true);
  }
  for (const day of days)
    for (const one of fullAnnouncementsOf('chelm', day)) {
      const parsed = announcementSchema.safeParse(asPublished(one, 'chelm'));
      expect(parsed.error, one.slug).toBeUndefined();
      expect(wordsIn(one), one.slug).toBeGreaterThanOrEqual(35);
      expect(`${one.title} ${one.summary} ${one.body}`, one.slug).not.toMatch(/r\.\.|undefined|NaN/);
      expect(one.publishedAt < `${day}T00:00:00.000Z`, one.slug).toBe(true);
    }
});

test('each commune has ten announcements of at least eight types, two of them archived, from more than one year', () => {
  for (const { tenant, announcements } of cities) {
    const all = announcements('2026-11-23');
    const types = new Set<string>(all.map(({ type }) => type));
    expect(all).toHaveLength(10);
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(10);
    expect(types.size, tenant).toBeGreaterThanOrEqual(8);
    for (const type of ['resolution', 'ordinance', 'notice', 'tender', 'recruitment', 'communique'])
      expect(types.has(type), `${tenant} ${type}`).toBe(true);
    expect(all.filter((one) => !isCurrent(one, '2026-11-23'))).toHaveLength(2);
    expect(new Set(all.map((one) => one.publishedAt.slice(0, 4))).size).toBeGreaterThanOrEqual(3);
  }
  const everywhere = new Set(
    cities.flatMap(({ announcements }) => announcements('2026-11-23').map(({ type }) => type)),
  );
  expect([...everywhere].sort()).toEqual([...announcementTypeNames].sort());
});

test('texts are neither stubs nor novels, and summaries fit their line', () => {
  for (const { announcements, pages } of cities) {
    for (const one of announcements('2026-11-23')) {
      const count = plainTextOf(richTextOf(one.body)).split(/\s+/).length;
      expect(count, one.slug).toBeGreaterThanOrEqual(110);
      expect(count, one.slug).toBeLessThanOrEqual(360);
      expect(one.attachments.length, one.slug).toBeGreaterThan(0);
    }
    for (const one of announcements('2026-11-23'))
      expect(`${one.title} ${one.summary}`).not.toMatch(/r\.\.|undefined|NaN/);
    for (const page of pages) expect(page.summary.length, page.slug).toBeLessThanOrEqual(200);
  }
});

test('no date is followed by a second full stop and no sign of the notation is left in a text', () => {
  for (const { announcements, pages } of cities)
    for (const body of [
      ...announcements('2026-11-23').flatMap((one) => [
        plainTextOf(richTextOf(one.body)),
        ...one.attachments.map(({ pdf }) => plainTextOf(pdf.body)),
      ]),
      ...pages.map((page) => plainTextOf(richTextOf(page.body))),
    ]) {
      expect(body).not.toMatch(/r\.\.|\*\*|\]\(|^#|undefined|NaN/m);
      expect(body).not.toMatch(/[ \n][aiouwz] \S/);
    }
});

test('attachments have file names the site can serve, and no two in a commune share a title', () => {
  for (const { announcements, pages } of cities) {
    const files = [
      ...announcements('2026-11-23').flatMap(({ attachments }) => attachments),
      ...pages.flatMap((page) => page.attachments ?? []),
    ];
    for (const file of files) {
      expect(documentSchema.shape.fileName.safeParse(file.fileName).error).toBeUndefined();
      expect(file.pdf.title).toBe(file.title);
      // XMP is written without escaping these signs.
      expect(`${file.title}${file.pdf.subject}`).not.toMatch(/[&<>]/);
    }
    expect(new Set(files.map(({ title }) => title)).size).toBe(files.length);
  }
});

test('pages make a tree without gaps, with at most five in the menu', () => {
  for (const { tenant, pages } of cities) {
    const paths = new Set(pages.map(pathOf));
    expect(paths.size).toBe(pages.length);
    expect(pages.length).toBeGreaterThanOrEqual(8);
    expect(pages.filter(({ inMenu }) => inMenu).length).toBeLessThanOrEqual(5);
    for (const page of pages) {
      const parsed = pageSchema.safeParse({
        ...page,
        id,
        tenant,
        language: 'pl',
        revision: 1,
        path: pathOf(page),
        body: richTextOf(page.body),
        picture: undefined,
        attachments: [],
        metadata,
      });
      expect(parsed.error, page.slug).toBeUndefined();
      expect(reservedPageSlugs).not.toContain(page.slug);
      expect(slugify(page.slug)).toBe(page.slug);
      if (page.inMenu) expect(page.parents).toEqual([]);
      if (page.parents.length > 0) expect(paths.has(`/${page.parents.join('/')}/`), page.slug).toBe(true);
      if (page.picture !== undefined) expect(pictures.map(({ name }) => name)).toContain(page.picture);
    }
  }
});

test('every link inside a site leads to something that exists', () => {
  for (const { tenant, announcements, pages, commune } of cities) {
    const all = announcements('2026-11-23');
    const hall = hallOf(tenant, '2026-11-23');
    const known = new Set([
      '/moje-miasto/zalatw/',
      '/sprawy/',
      '/rada/',
      '/wydarzenia/',
      '/urzad/wydzialy/',
      '/urzad/telefony/',
      ...(hall?.cards ?? []).map(serviceCardPath),
      '/ogloszenia/archiwum/',
      ...[...pages, ...newestPagesOf(tenant)].map(pathOf),
      ...all.map(announcementPath),
      ...all.map(({ type }) => `/ogloszenia/typ/${announcementTypes[type].slug}/`),
    ]);
    const hrefs = [
      ...commune.topTasks.map(({ href }) => href),
      ...[...all, ...pages].flatMap(({ body }) => richTextOf(body).blocks.flatMap(linksOf)),
    ];
    for (const href of hrefs.filter((one) => one.startsWith('/')))
      expect(known.has(href), `${tenant}: ${href}`).toBe(true);
    for (const relation of all.flatMap(({ relations }) => relations))
      expect(all.some(({ slug }) => slug === relation.slug)).toBe(true);
  }
});

test('phone links can be dialled', () => {
  for (const { pages } of cities)
    for (const href of pages.flatMap(({ body }) => richTextOf(body).blocks.flatMap(linksOf)))
      if (href.startsWith('tel:')) expect(href).toMatch(/^tel:\+48\d{9}$/);
});

test('demo people are plainly demo people', () => {
  expect(demoStaff).toHaveLength(23);
  for (const person of demoStaff) expect(person.displayName).toContain('(demo)');
  for (const person of [...demoStaff, ...demoResidents]) expect(person.email.endsWith('.example')).toBe(true);
});
