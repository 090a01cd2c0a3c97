import type { PayloadRequest } from 'payload';

/** A page that is gone says so at once; one that does not answer may be ill, and gets two nights. */
const isDead = ({ outcome, failures }: { outcome: string; failures: number }): boolean =>
  outcome === '404' || outcome === '410' ? failures > 0 : failures > 1;

/** What those of these addresses elsewhere answered that were dead when they were last looked at. */
export const deadOutcomes = async (req: PayloadRequest, urls: readonly string[]): Promise<Map<string, string>> => {
  if (urls.length === 0) return new Map();
  const found = await req.payload.find({
    collection: 'linkChecks',
    where: { url: { in: [...urls] } },
    depth: 0,
    pagination: false,
    limit: urls.length,
    overrideAccess: true,
    req,
  });
  return new Map(found.docs.filter(isDead).map(({ url, outcome }) => [url, outcome]));
};

/** Which of these addresses elsewhere did not answer when they were last looked at. */
export const deadUrlsAmong = async (req: PayloadRequest, urls: readonly string[]): Promise<string[]> => [
  ...(await deadOutcomes(req, urls)).keys(),
];
