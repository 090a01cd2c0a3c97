import { menusSchema, type Menu } from '../../content-models/menus/menu.ts';
import { toLinkTarget } from '../fields/toLinkTarget.ts';
import type { MenuDoc } from '../payload-types.ts';

const toItems = (items: MenuDoc['items']): Menu['groups'][number]['items'] =>
  (items ?? []).flatMap((item) => {
    const target = toLinkTarget(item);
    return target ? [{ target, ...(item.label ? { label: item.label } : {}) }] : [];
  });

/** The menus of one commune as the site gets them; what a document is called and where it lives the site knows itself. */
export const toMenus = (docs: readonly MenuDoc[]) =>
  menusSchema.parse({
    menus: docs.map(({ language, place, items, groups }) => ({
      language,
      place,
      groups:
        place === 'header'
          ? [{ items: toItems(items) }]
          : (groups ?? []).map((group) => ({ heading: group.heading, items: toItems(group.items) })),
    })),
  });
