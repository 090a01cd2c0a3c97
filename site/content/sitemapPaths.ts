/** How many pages one file of a sitemap lists; the protocol takes 50 000 and 50 MB. */
export const mostPagesOfSitemap = 20_000;

/** The files among which a large map of a site is divided; a smaller one is whole in `/sitemap.xml`. */
export const sitemapPartPaths = (pages: number): string[] =>
  pages <= mostPagesOfSitemap
    ? []
    : Array.from({ length: Math.ceil(pages / mostPagesOfSitemap) }, (_, index) => `/sitemap/${String(index + 1)}.xml`);
