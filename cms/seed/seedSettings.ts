import type { PayloadRequest } from 'payload';
import type { Declaration } from '../../content-models/accessibility/declaration.ts';
import { demoDeclaration } from './content/declarations.ts';
import type { DemoSettings } from './content/settings.ts';
import { requireCommune } from './findings.ts';
import { seedPicture } from './seedPicture.ts';

const atNoon = (day: string): string => `${day}T12:00:00.000Z`;

const declarationRow = ({ texts, ...facts }: Declaration) => ({
  ...facts,
  sitePublishedOn: atNoon(facts.sitePublishedOn),
  siteUpdatedOn: atNoon(facts.siteUpdatedOn),
  preparedOn: atNoon(facts.preparedOn),
  texts: texts.map((one) => ({
    ...one,
    ...{ gaps: one.gaps.join('\n'), burden: one.burden.join('\n') },
    ...{ exempt: one.exempt.join('\n'), amenities: one.amenities.join('\n') },
  })),
});

/** What a commune says of itself on its site; what somebody has written there since stays. */
export const seedSettings = async (req: PayloadRequest, tenant: string, demo: DemoSettings): Promise<void> => {
  const commune = await requireCommune(req, tenant);
  if (commune.footerNote) return;
  const declaration = demoDeclaration(tenant);
  const { facts, socialLinks, closures, footerNote, alertPhone, route, sharePicture } = demo;
  await req.payload.update({
    collection: 'communes',
    id: commune.id,
    data: {
      facts: facts ?? [],
      socialLinks: socialLinks ?? [],
      closures: (closures ?? []).map(({ on, until, words }) => ({
        on: atNoon(on),
        ...(until === undefined ? {} : { until: atNoon(until) }),
        words,
      })),
      footerNote: footerNote ?? null,
      ...(alertPhone ? { alertPhone } : {}),
      visit: { route },
      ...(declaration ? { declaration: declarationRow(declaration) } : {}),
      sharePicture: await seedPicture(req, commune.id, sharePicture),
    },
    overrideAccess: true,
    req,
  });
};
