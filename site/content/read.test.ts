import { beforeEach, expect, test } from 'vitest';
import { announcementSchema, type Announcement } from '../../content-models/announcements/announcement.ts';
import { pageSchema, type Page } from '../../content-models/pages/page.ts';
import { emptyTenantContent, type Content, type TenantContent } from './content.ts';
import { printContext } from './printContext.ts';
import {
  alerts,
  announcements,
  announcementYears,
  breadcrumbs,
  childPages,
  currency,
  documentAt,
  menu,
  pageTitle,
  placedAt,
  relatives,
  removal,
} from './read.ts';
import { announcementKeys, dayKeys, pageKeys } from './readKeys.ts';
import { routesOf } from './routes.ts';

let counter = 0;
const nextId = (): string => `01980000-0000-7000-8000-${String((counter += 1)).padStart(12, '0')}`;

const metadata = (publishedAt: string) => ({
  publisherEntity: 'Urząd Miasta Chełm',
  producedBy: 'Marta Zielińska',
  producedAt: '2026-11-01',
  enteredBy: 'Paweł Lis',
  publishedAt,
  updatedAt: publishedAt,
});

const anAnnouncement = (publishedAt: string, extra: Record<string, unknown> = {}): Announcement => {
  const id = nextId();
  return announcementSchema.parse({
    id,
    tenant: 'chelm',
    language: 'pl',
    revision: 1,
    slug: `ogloszenie-${String(counter)}`,
    path: `/ogloszenia/ogloszenie-${String(counter)}/`,
    title: 'Ogłoszenie',
    summary: '',
    body: { blocks: [] },
    authority: 'Prezydent Miasta Chełm',
    visibleFrom: publishedAt.slice(0, 10),
    legalBasis: [],
    attachments: [],
    relations: [],
    metadata: metadata(publishedAt),
    type: 'communique',
    ...extra,
  });
};

const aPage = (path: string, extra: Partial<Page> = {}): Page =>
  pageSchema.parse({
    id: nextId(),
    tenant: 'chelm',
    language: 'pl',
    revision: 1,
    path,
    title: path,
    summary: '',
    body: { blocks: [] },
    attachments: [],
    order: 1,
    inMenu: false,
    metadata: metadata('2026-11-01T08:00:00Z'),
    ...extra,
  });

let chelm: TenantContent;
let content: Content;
const put = (...documents: (Announcement | Page)[]): void => {
  chelm.version += 1;
  for (const one of documents) {
    if ('inMenu' in one) chelm.documents.page.set(one.id, one);
    else chelm.documents.announcement.set(one.id, one);
  }
};

beforeEach(() => {
  chelm = { ...emptyTenantContent(), today: '2026-11-23' };
  content = new Map([['chelm', chelm]]);
});

const printing = <T>(read: () => T): { answer: T; reads: string[] } => {
  const reads = new Set<string>();
  const answer = printContext.run({ content, reads }, read);
  return { answer, reads: [...reads] };
};

test('a list shows the newest first and only what is current', () => {
  const older = anAnnouncement('2026-11-01T08:00:00Z');
  const newer = anAnnouncement('2026-11-20T08:00:00Z');
  const past = anAnnouncement('2026-11-21T08:00:00Z', { visibleTo: '2026-11-22' });
  const announced = anAnnouncement('2026-11-22T08:00:00Z', { visibleFrom: '2026-12-01' });
  put(older, past, newer, announced);
  const { answer } = printing(() => announcements('chelm', { current: true, limit: 20 }));
  expect(answer.map((one) => one.id)).toEqual([newer.id, older.id]);
});

test('the archive places an announcement in the Polish month, not the month in UTC', () => {
  put(anAnnouncement('2026-10-31T23:30:00Z'));
  expect(printing(() => announcementYears('chelm')).answer).toEqual([{ year: 2026, months: [11] }]);
  expect(printing(() => announcements('chelm', { year: 2026, month: 11 })).answer).toHaveLength(1);
  expect(printing(() => announcements('chelm', { year: 2026, month: 10 })).answer).toHaveLength(0);
});

test('an announcement past its last day is archival, on that day it still counts', () => {
  const one = anAnnouncement('2026-11-01T08:00:00Z', { visibleTo: '2026-11-23' });
  expect(printing(() => currency('chelm', one)).answer).toBe('current');
  chelm.today = '2026-11-24';
  expect(printing(() => currency('chelm', one)).answer).toBe('archival');
});

test('a change of an announcement touches the pages that showed it, and a new one the lists it enters', () => {
  const one = anAnnouncement('2026-11-20T08:00:00Z');
  put(one);
  const touched = new Set(announcementKeys(one));
  const touches = (read: () => unknown): boolean => printing(read).reads.some((key) => touched.has(key));
  expect(touches(() => documentAt('chelm', one.path))).toBe(true);
  expect(touches(() => announcements('chelm', { type: 'communique' }))).toBe(true);
  expect(touches(() => announcements('chelm', { year: 2026, month: 11 }))).toBe(true);
  expect(touches(() => announcementYears('chelm'))).toBe(true);
  expect(touches(() => announcements('chelm', { type: 'tender' }))).toBe(false);
  expect(touches(() => announcements('chelm', { year: 2025 }))).toBe(false);
});

test('a page that found nothing at an address is touched when something comes to stand there', () => {
  const one = anAnnouncement('2026-11-20T08:00:00Z');
  const { answer, reads } = printing(() => documentAt('chelm', one.path));
  expect(answer).toBeUndefined();
  expect(announcementKeys(one).some((key) => reads.includes(key))).toBe(true);
});

test('an announcement that takes a new address is found there and nowhere else', () => {
  const one = anAnnouncement('2026-11-20T08:00:00Z');
  put(one);
  expect(printing(() => documentAt('chelm', one.path)).answer?.document).toBe(one);
  const moved = { ...one, slug: 'nowy-adres', path: '/ogloszenia/nowy-adres/' };
  put(moved);
  expect(printing(() => documentAt('chelm', one.path)).answer).toBeUndefined();
  expect(printing(() => documentAt('chelm', moved.path)).answer?.document).toBe(moved);
});

test('a warning is on every page until the day it ends', () => {
  const warning = anAnnouncement('2026-11-22T08:00:00Z', {
    type: 'crisisAlert',
    source: 'IMGW-PIB',
    level: 2,
    effectiveFrom: '2026-11-22T12:00:00Z',
    expiresAt: '2026-11-23T22:00:00Z',
    instruction: 'Zostań w domu.',
  });
  put(warning);
  expect(printing(() => alerts('chelm')).answer).toHaveLength(1);
  expect(dayKeys(chelm, '2026-11-23', '2026-11-24')).toContain('alerts');
  chelm.today = '2026-11-24';
  expect(printing(() => alerts('chelm')).answer).toHaveLength(0);
  expect(dayKeys(chelm, '2026-11-24', '2026-11-25')).not.toContain('alerts');
});

test('a warning that takes the place of another leaves the strip to the newer one', () => {
  const warning = (updates?: Announcement) =>
    anAnnouncement('2026-11-22T08:00:00Z', {
      ...{ type: 'crisisAlert', source: 'IMGW-PIB', level: 2, instruction: 'Zostań w domu.' },
      ...{ effectiveFrom: '2026-11-22T12:00:00Z', expiresAt: '2026-11-23T22:00:00Z' },
      ...(updates ? { updates: { id: updates.id, title: updates.title, sentAt: updates.metadata.publishedAt } } : {}),
    });
  const first = warning();
  const second = warning(first);
  put(first, second);
  expect(printing(() => alerts('chelm')).answer.map(({ id }) => id)).toEqual([second.id]);
  expect(printing(() => relatives(first)).answer.naming).toMatchObject([{ kind: 'updates', path: second.path }]);
});

test('a relation is shown from both sides, and either side is printed anew when the other changes', () => {
  const old = anAnnouncement('2026-11-01T08:00:00Z');
  const newer = anAnnouncement('2026-11-20T08:00:00Z', {
    relations: [
      { kind: 'repeals', id: old.id, title: 'Dawny tytuł' },
      { kind: 'implements', title: 'Spoza strony' },
    ],
  });
  put(old, newer);
  const there = printing(() => relatives(newer));
  expect(there.answer.named).toEqual([
    { kind: 'repeals', title: old.title, path: old.path },
    { kind: 'implements', title: 'Spoza strony' },
  ]);
  const back = printing(() => relatives(old));
  expect(back.answer).toEqual({ named: [], naming: [{ kind: 'repeals', title: newer.title, path: newer.path }] });
  const before = printing(() => relatives(old)).reads;
  expect(announcementKeys(newer).some((key) => before.includes(key))).toBe(true);
  expect(announcementKeys(old).some((key) => there.reads.includes(key))).toBe(true);
});

test('a new day touches only announcements that begin or end with it', () => {
  const ends = anAnnouncement('2026-11-01T08:00:00Z', { visibleTo: '2026-11-23' });
  const stays = anAnnouncement('2026-11-01T08:00:00Z');
  put(ends, stays);
  const keys = dayKeys(chelm, '2026-11-23', '2026-11-24');
  expect(keys).toContain(`announcement:${ends.id}`);
  expect(keys).not.toContain(`announcement:${stays.id}`);
});

test('a changed text of a page touches that page, a changed title also the menu and the crumbs below', () => {
  const before = aPage('/urzad/', { inMenu: true });
  const below = aPage('/urzad/kontakt/', { parentId: before.id });
  put(before, below);
  const menuReads = printing(() => menu('chelm')).reads;
  const crumbs = printing(() => breadcrumbs('chelm', below));
  const own = printing(() => documentAt('chelm', '/urzad/')).reads;
  expect(crumbs.answer.map((one) => one.path)).toEqual(['/urzad/']);
  const text = pageKeys(before, { ...before, revision: 2 });
  expect(own.some((key) => text.includes(key))).toBe(true);
  expect([...menuReads, ...crumbs.reads].some((key) => text.includes(key))).toBe(false);
  const title = pageKeys(before, { ...before, title: 'Nasz urząd' });
  expect(menuReads.some((key) => title.includes(key))).toBe(true);
  expect(crumbs.reads.some((key) => title.includes(key))).toBe(true);
});

test('child pages stand in the order their editors gave them', () => {
  const parent = aPage('/sprawy/');
  const second = aPage('/sprawy/a/', { parentId: parent.id, order: 2 });
  const first = aPage('/sprawy/b/', { parentId: parent.id, order: 1 });
  put(parent, second, first);
  expect(printing(() => childPages('chelm', parent.id)).answer).toEqual([first, second]);
  expect(printing(() => pageTitle('chelm', '/sprawy/')).answer).toBe('/sprawy/');
});

test('what was taken down keeps its address, its reason and its route', () => {
  const gone = {
    id: nextId(),
    tenant: 'chelm',
    path: '/ogloszenia/pomylka/',
    title: 'Pomyłka',
    reason: 'Błędna data.',
    removedAt: '2026-11-02T10:00:00Z',
  };
  chelm.removals.set(gone.id, gone);
  expect(printing(() => removal('chelm', gone.path)).answer).toBe(gone);
  expect(routesOf('chelm', chelm)).toContain('/ogloszenia/pomylka/');
});

test('the routes name each page once, with the lists of its type, year and month', () => {
  put(anAnnouncement('2026-11-20T08:00:00Z'), anAnnouncement('2026-11-21T08:00:00Z'), aPage('/urzad/'));
  const routes = routesOf('chelm', chelm);
  expect(new Set(routes).size).toBe(routes.length);
  expect(routes).toEqual(
    expect.arrayContaining(['/', '/404/', '/ogloszenia/typ/komunikaty/', '/ogloszenia/archiwum/2026/11/', '/urzad/']),
  );
});

test('the moment of availability belongs to one revision', () => {
  const one = anAnnouncement('2026-11-20T08:00:00Z');
  chelm.placements.set(`${one.id}@1`, '2026-11-20T08:00:01Z');
  expect(printing(() => placedAt('chelm', 'announcement', one.id, 1)).answer).toBe('2026-11-20T08:00:01Z');
  expect(printing(() => placedAt('chelm', 'announcement', one.id, 2)).answer).toBeUndefined();
});

test('without a print and without a snapshot reading says so', () => {
  expect(() => menu('chelm')).toThrow(/No content/);
});
