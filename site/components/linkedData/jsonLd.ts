/** A thing in the words of schema.org; what is undefined is left out. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/**
 * Things as the text of a data block. Browsers do not run a block of this type, so the content security policy allows it;
 * `<` is escaped, because nothing in the data may end the block.
 */
export const jsonLd = (things: Thing | readonly Thing[]): string =>
  JSON.stringify(
    Array.isArray(things)
      ? { '@context': 'https://schema.org', '@graph': things as Thing[] }
      : { '@context': 'https://schema.org', ...(things as Thing) },
  ).replaceAll('<', '\\u003c');
