import { expect, test } from 'vitest';
import { closureSchema } from '../../../content-models/communes/commune.ts';
import { eventPath, reservedEventSlugs } from '../../../content-models/events/event.ts';
import { galleryPath } from '../../../content-models/galleries/gallery.ts';
import { mostHeaderItems } from '../../../content-models/menus/menu.ts';
import { newsPath, reservedNewsSlugs } from '../../../content-models/news/news.ts';
import { projectPath } from '../../../content-models/projects/project.ts';
import type { Block, Inline } from '../../../content-models/richText/richText.ts';
import { slugSchema } from '../../../content-models/shared/identity.ts';
import { announcementTypes } from '../../../content-models/announcements/announcementTypes.ts';
import { additionsOf } from '../demoAdditions.ts';
import { newestPagesOf, pagesOf } from '../demoCity.ts';
import { newestStoriesOf, storiesOf } from '../demoStories.ts';
import { demoHeaders } from './menus.ts';
import { pictures } from './pictures.ts';
import { richTextOf } from './richTextOf.ts';
import { demoSettings } from './settings.ts';

/** Ordinary days, both ends of a year, a leap day and a weekend: the city may be seeded on any of them. */
const days = ['2026-11-23', '2027-01-01', '2026-12-31', '2028-02-29', '2027-06-05'];
const tenants = ['chelm', 'dzierzkowice', 'koden'];
const cities = tenants.flatMap((tenant) =>
  days.map((day) => {
    const { news, events, galleries: first, ...rest } = storiesOf(tenant, day);
    const galleries = [...first, ...additionsOf(tenant, day).galleries];
    const newest = newestStoriesOf(tenant, day);
    return { tenant, day, ...rest, galleries, news: [...news, ...newest.news], events: [...events, ...newest.events] };
  }),
);
const drawn = new Set(pictures.map(({ name }) => name));

const hrefsOf = (inlines: Inline[]): string[] =>
  inlines.flatMap((inline) =>
    inline.type === 'link' ? [inline.href] : 'children' in inline ? hrefsOf(inline.children) : [],
  );
const linksOf = (block: Block): string[] =>
  block.type === 'list'
    ? block.items.flatMap((item) => item.flatMap(linksOf))
    : 'children' in block
      ? hrefsOf(block.children)
      : [];

test.each(cities)('the stories of $tenant on $day have addresses, pictures and links that are there', (city) => {
  const { tenant, news, events, projects, galleries } = city;
  const known = new Set([
    ...[
      '/moje-miasto/',
      '/moje-miasto/zalatw/',
      '/moje-miasto/odpady/',
      '/aktualnosci/',
      '/wydarzenia/',
      '/projekty/',
      '/galerie/',
    ],
    ...Object.values(announcementTypes).map(({ slug }) => `/ogloszenia/typ/${slug}/`),
    ...[...pagesOf(tenant), ...newestPagesOf(tenant)].map(({ parents, slug }) => `/${[...parents, slug].join('/')}/`),
    ...news.map(newsPath),
    ...events.map(eventPath),
    ...projects.map(projectPath),
    ...galleries.map(galleryPath),
  ]);
  const stories = [...news, ...events, ...projects];
  for (const { slug, body, picture, summary, publishedAt } of stories) {
    expect(slugSchema.safeParse(slug).success, slug).toBe(true);
    expect(summary.length, slug).toBeLessThanOrEqual(400);
    expect(publishedAt < `${city.day}T23:59`, slug).toBe(true);
    if (picture !== undefined) expect(drawn, slug).toContain(picture);
    for (const href of richTextOf(body).blocks.flatMap(linksOf))
      if (!/^tel:\+48\d{9}$/.test(href)) expect(known, `${slug}: ${href}`).toContain(href);
  }
  expect(new Set(stories.map(({ slug }) => slug)).size).toBe(stories.length);
  for (const { slug } of news) expect(reservedNewsSlugs).not.toContain(slug);
  for (const { slug, startsAt, endsAt = startsAt } of events) {
    expect(reservedEventSlugs).not.toContain(slug);
    expect(endsAt >= startsAt, slug).toBe(true);
  }
  for (const gallery of galleries) for (const { picture } of gallery.pictures) expect(drawn).toContain(picture);
  for (const { gallery } of news)
    if (gallery !== undefined) expect(galleries.map(({ slug }) => slug)).toContain(gallery);
});

test('no part of a sum of the Union is greater than the whole', () => {
  for (const { projects } of cities)
    for (const { euFunding, totalValue = 0 } of projects)
      if (euFunding) expect(euFunding.contribution).toBeLessThan(totalValue);
});

test.each(tenants)('%s has its settings, and a header that fits', (tenant) => {
  const settings = demoSettings('2026-11-23')[tenant];
  expect(drawn).toContain(settings?.sharePicture);
  for (const closure of settings?.closures ?? []) expect(closureSchema.safeParse(closure).success).toBe(true);
  const items = demoHeaders[tenant] ?? [];
  expect(items.length).toBeLessThanOrEqual(mostHeaderItems);
  const slugs = pagesOf(tenant).map(({ slug }) => slug);
  for (const item of items) if ('page' in item) expect(slugs).toContain(item.page);
});
