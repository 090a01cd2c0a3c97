import type { PayloadRequest } from 'payload';
import type { MenuPlace } from '../../content-models/menus/menu.ts';
import type { DemoMenuItem } from './content/menus.ts';
import { idBySlug, requireCommune } from './findings.ts';

const toItems = async (req: PayloadRequest, commune: string, items: readonly DemoMenuItem[]) => {
  const rows: { label: string; document?: { relationTo: 'pages'; value: string }; address?: string }[] = [];
  for (const item of items) {
    if ('address' in item) rows.push({ label: item.label, address: item.address });
    else {
      const value = await idBySlug(req, 'pages', commune, item.page);
      if (value !== undefined) rows.push({ label: item.label, document: { relationTo: 'pages', value } });
    }
  }
  return rows;
};

/** One menu of a commune, of pages that were seeded before it. */
export const seedMenu = async (
  req: PayloadRequest,
  tenant: string,
  place: MenuPlace,
  groups: readonly { heading: string; items: readonly DemoMenuItem[] }[],
): Promise<void> => {
  const commune = (await requireCommune(req, tenant)).id;
  const known = await req.payload.count({
    collection: 'menus',
    where: { and: [{ commune: { equals: commune } }, { place: { equals: place } }, { language: { equals: 'pl' } }] },
    overrideAccess: true,
    req,
  });
  if (known.totalDocs > 0) return;
  const filled = await Promise.all(
    groups.map(async ({ heading, items }) => ({ heading, items: await toItems(req, commune, items) })),
  );
  await req.payload.create({
    collection: 'menus',
    data: {
      commune,
      language: 'pl',
      place,
      ...(place === 'header' ? { items: filled[0]?.items ?? [] } : { groups: filled }),
    },
    overrideAccess: true,
    req,
  });
};
