import { XMLParser } from 'fast-xml-parser';
import { askSite } from './askSite.ts';

/** What a page says of itself in its head. */
interface Head {
  canonical: string | undefined;
  alternates: Map<string, string>;
  properties: Map<string, string>;
  feeds: string[];
  data: { '@type'?: string; '@graph'?: unknown[] }[];
}

const unescape = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)]),
  );

const headOf = (html: string): Head => {
  const links = [...html.matchAll(/<link [^>]+>/g)].map(([tag]) => attributesOf(tag));
  const metas = [...html.matchAll(/<meta [^>]+>/g)].map(([tag]) => attributesOf(tag));
  return {
    canonical: links.find(({ rel }) => rel === 'canonical')?.['href'],
    alternates: new Map(
      links.flatMap(({ rel, hreflang, href = '' }) =>
        rel === 'alternate' && hreflang ? [[hreflang, href] as const] : [],
      ),
    ),
    properties: new Map(
      metas.flatMap(({ property, content = '' }) => (property === undefined ? [] : [[property, content] as const])),
    ),
    feeds: links.filter(({ type }) => type === 'application/atom+xml').map(({ href = '' }) => href),
    data: [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text = '']) => JSON.parse(text) as Head['data'][number],
    ),
  };
};

const wanted = [
  'og:type',
  'og:title',
  'og:description',
  'og:url',
  'og:locale',
  'og:site_name',
  'og:image',
  'og:image:alt',
  'og:image:width',
  'og:image:height',
];

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false },
  isArray: (name) => ['url', 'xhtml:link', 'entry'].includes(name),
});

interface Url {
  loc: string;
  'xhtml:link'?: { '@hreflang': string; '@href': string }[];
}

/** What a look at all pages of a commune's sitemap found. */
export interface MappedPages {
  pages: number;
  faults: string[];
  /** addresses of pictures and feeds that pages name */
  pictures: Set<string>;
  feeds: Set<string>;
  /** types of what is described in the words of schema.org */
  types: Set<string>;
}

/** Opens every page of a commune's sitemap and holds what it says of itself against what the sitemap and other pages say. */
export const lookAtMappedPages = async (port: number, tenant: string): Promise<MappedPages> => {
  const origin = `http://${tenant}.localhost:${String(port)}`;
  const { urlset } = parser.parse((await askSite(port, tenant, '/sitemap.xml')).text) as { urlset: { url: Url[] } };
  const heads = new Map<string, Head>();
  const faults: string[] = [];
  const queue = urlset.url.values();
  const lookOn = async (): Promise<void> => {
    for (const { loc, 'xhtml:link': languages = [] } of queue) {
      const { status, text } = await askSite(port, tenant, loc.slice(origin.length));
      if (status !== 200) faults.push(`${loc}: ${String(status)}`);
      const head = headOf(text);
      heads.set(loc, head);
      if (head.canonical !== loc) faults.push(`${loc}: its canonical address is ${head.canonical ?? 'missing'}`);
      if (/<meta name="robots"[^>]+noindex/.test(text)) faults.push(`${loc}: wants not to be found`);
      for (const property of wanted) if (!head.properties.get(property)) faults.push(`${loc}: no ${property}`);
      const mapped = languages.map((one) => `${one['@hreflang']} ${one['@href']}`);
      const said = [...head.alternates].map((pair) => pair.join(' '));
      if (mapped.join() !== said.join()) faults.push(`${loc}: the map says ${mapped.join()}, the page ${said.join()}`);
      if (/class="crumbs"/.test(text) && !head.data.some((one) => one['@type'] === 'BreadcrumbList'))
        faults.push(`${loc}: its way is not told to programs`);
    }
  };
  await Promise.all(Array.from({ length: 4 }, lookOn));
  for (const [loc, { alternates }] of heads)
    for (const [language, href] of alternates)
      if (![...(heads.get(href)?.alternates.values() ?? [])].includes(loc))
        faults.push(`${loc}: its ${language} page ${href} does not lead back`);
  const all = [...heads.values()];
  return {
    pages: heads.size,
    faults,
    pictures: new Set(all.map(({ properties }) => properties.get('og:image')?.slice(origin.length) ?? '')),
    feeds: new Set(all.flatMap(({ feeds }) => feeds)),
    types: new Set(
      all
        .flatMap(({ data }) => data)
        .flatMap((one) => (one['@graph'] as { '@type'?: string }[] | undefined) ?? [one])
        .flatMap((one) => one['@type'] ?? []),
    ),
  };
};

/** The entries of a feed; throws where RFC 4287 misses something. */
export const entriesOf = (text: string): { id: string; title: string; updated: string }[] => {
  const { feed } = parser.parse(text) as {
    feed: {
      id: string;
      title: string;
      updated: string;
      author: { name: string };
      entry?: { id: string; title: string; updated: string }[];
    };
  };
  for (const part of [feed.id, feed.title, feed.updated, feed.author.name])
    if (!part) throw new Error('a part is missing');
  return feed.entry ?? [];
};
