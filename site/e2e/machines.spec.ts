import { expect } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { dataFileSchema } from '../../content-models/openData/dataFile.ts';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';
import { askSite } from './askSite.ts';
import { entriesOf, lookAtMappedPages } from './mappedPages.ts';
import { test } from './test.ts';

const { port } = sharedProduct();

for (const tenant of ['chelm', 'dzierzkowice', 'koden']) {
  test(`every page on the map of ${tenant} opens, says its one address, and its languages lead to each other and back`, async () => {
    test.setTimeout(240_000);
    const { pages, faults, pictures, feeds, types } = await lookAtMappedPages(port, tenant);
    expect(faults).toEqual([]);
    expect(pages).toBeGreaterThan(200);
    expect([...types]).toEqual(
      expect.arrayContaining(['GovernmentOrganization', 'GovernmentService', 'Event', 'NewsArticle', 'BreadcrumbList']),
    );
    for (const feed of feeds) {
      const { status, type, text } = await askSite(port, tenant, feed);
      expect([status, type], feed).toEqual([200, 'application/atom+xml; charset=utf-8']);
      expect(() => entriesOf(text), feed).not.toThrow();
    }
    // cards are drawn after the pages stand
    const missing = async () => {
      const answers = await Promise.all([...pictures].map((path) => askSite(port, tenant, path)));
      return answers.filter(({ status, type }) => status !== 200 || !type.startsWith('image/')).length;
    };
    await expect.poll(missing, { timeout: 120_000 }).toBe(0);
  });
}

test('open data can be taken by what the catalogue says of them, and every table has what its dictionary names', async () => {
  const catalogue = await askSite(port, 'chelm', '/catalog.jsonld');
  expect(catalogue.type).toBe('application/ld+json');
  interface Distribution {
    'dcat:downloadURL': { '@id': string };
    'dct:conformsTo': { '@id': string };
  }
  const { 'dcat:dataset': listed } = JSON.parse(catalogue.text) as {
    'dcat:dataset': { 'dcat:distribution': [csv: Distribution, json: Distribution] }[];
  };
  expect(listed.length).toBeGreaterThan(2);
  const path = ({ '@id': address }: { '@id': string }): string => new URL(address).pathname;
  for (const {
    'dcat:distribution': [csv, json],
  } of listed) {
    const table = await askSite(port, 'chelm', path(csv['dcat:downloadURL']));
    expect(table.type).toBe('text/csv; charset=utf-8; header=present');
    expect(table.headers['access-control-allow-origin']).toBe('*');
    const rows = parse(table.text, { columns: true, relax_column_count: false });
    const file = dataFileSchema.parse(JSON.parse((await askSite(port, 'chelm', path(json['dcat:downloadURL']))).text));
    expect(rows.length).toBe(file.rows.length);
    expect(rows.length).toBeGreaterThan(0);
    const dictionary = JSON.parse((await askSite(port, 'chelm', path(csv['dct:conformsTo']))).text) as {
      tableSchema: { columns: { name: string }[] };
    };
    const names = dictionary.tableSchema.columns.map(({ name }) => name);
    expect(table.text.split('\r\n')[0]).toBe(names.join(','));
    expect(Object.keys(file.rows[0] ?? {})).toEqual(names);
  }
});

test('robots, calendars and those who find a hole get what they ask for, in the type they ask for', async () => {
  expect((await askSite(port, 'koden', '/robots.txt')).text).toContain(
    `Sitemap: http://koden.localhost:${String(port)}/sitemap.xml`,
  );
  const security = await askSite(port, 'koden', '/.well-known/security.txt');
  expect([security.status, security.type]).toEqual([200, 'text/plain; charset=utf-8']);
  const expires = Date.parse(/^Expires: (.*)$/m.exec(security.text)?.[1] ?? '') - Date.now();
  expect(expires).toBeGreaterThan(0);
  expect(expires).toBeLessThan(365 * 86_400_000);
  for (const path of ['/wydarzenia/kalendarz.ics', '/rada/sesje/kalendarz.ics', '/otwarte-dane/odpady-a.ics']) {
    const calendar = await askSite(port, 'koden', path);
    expect([calendar.status, calendar.type], path).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(calendar.text, path).toContain('BEGIN:VEVENT');
    expect(() => ICAL.parse(calendar.text) as unknown, path).not.toThrow();
  }
});
