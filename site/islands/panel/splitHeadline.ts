/** A tile's headline in two: the words and, to be set large, the number at its end with its unit. */
interface Headline {
  label: string;
  value: string;
}

/** „Średnia 4,52” is „Średnia” and „4,52”; a headline that does not end in a number is all words. */
export const splitHeadline = (headline: string): Headline => {
  const [, label, value] = /^(\D.*?):?\s+([\d][\d\s.,]*(?:\s?(?:zł|m³|GJ|kWh|%))?)$/u.exec(headline.trim()) ?? [];
  return label === undefined || value === undefined ? { label: headline, value: '' } : { label, value };
};
