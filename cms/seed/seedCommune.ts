import type { PayloadRequest } from 'payload';
import type { demoCommunes } from './content/communes.ts';
import { demoServices } from './content/services/demoServices.ts';
import { publishServiceVersion } from '../services/publishServiceVersion.ts';
import { newestServiceVersions } from '../services/readServiceVersions.ts';
import { communeOf } from './findings.ts';

/** One commune with the two departments its demo needs and its e-services. */
export const seedCommune = async (req: PayloadRequest, commune: (typeof demoCommunes)[number]): Promise<void> => {
  const { payload } = req;
  const known = await communeOf(req, commune.tenant);
  const id =
    known?.id ??
    (
      await payload.create({
        collection: 'communes',
        data: { ...commune, domains: commune.domains.map((host) => ({ host })) },
        overrideAccess: true,
        req,
      })
    ).id;
  for (const department of [
    { name: 'Wydział Organizacyjny', symbol: 'OR', handlesLetters: true },
    { name: 'Wydział Ochrony Środowiska', symbol: 'OŚ', handlesLetters: false },
  ]) {
    const found = await payload.count({
      collection: 'departments',
      where: { and: [{ commune: { equals: id } }, { symbol: { equals: department.symbol } }] },
      overrideAccess: true,
      req,
    });
    if (found.totalDocs === 0) {
      await payload.create({
        collection: 'departments',
        data: { ...department, commune: id },
        overrideAccess: true,
        req,
      });
    }
  }
  const published = new Set((await newestServiceVersions(req, id)).map(({ service }) => service));
  for (const definition of demoServices(commune.tenant)) {
    // one that the office changed since stays as it is
    if (!published.has(definition.slug))
      await publishServiceVersion(req, { commune: id, definition, publishedBy: 'Kierownictwo (demo)' });
  }
};
