/** What robots are asked to leave alone: the residents' part, whose first page says so itself, and what is made anew for each who asks. */
const closed = ['/moje-miasto/', '/api/', '/admin/', '/podglad/', '/szukaj/?', '/bip/rejestr-zmian/?'];

/** A commune's robots.txt (RFC 9309). */
export const robotsText = (origin: string): string =>
  [
    'User-agent: *',
    'Allow: /moje-miasto/$',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
