import { z } from 'zod';
import { hrefSchema } from '../richText/richText.ts';
import { idSchema, languageSchema } from '../shared/identity.ts';

/** Where a menu stands on every page. */
export const menuPlaces = { header: 'nagłówek', footer: 'stopka' } as const;
export type MenuPlace = keyof typeof menuPlaces;

/** The most links a header has room for. */
export const mostHeaderItems = 7;

/** Where a link of the office leads: to a document, wherever it moves, or to an address as it is written. */
export const linkTargetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('document'), id: idSchema }),
  z.object({ kind: z.literal('address'), href: hrefSchema }),
]);
export type LinkTarget = z.infer<typeof linkTargetSchema>;

/** One link of a menu; a document may go under its own title. */
export const menuItemSchema = z
  .object({ label: z.string().min(2).max(60).optional(), target: linkTargetSchema })
  .refine(({ label, target }) => label !== undefined || target.kind === 'document', {
    path: ['label'],
    error: 'Podaj napis odnośnika.',
  });

/** One menu of a commune in one language: the header is one group without a heading, the footer has several. */
export const menuSchema = z.object({
  language: languageSchema,
  place: z.enum(Object.keys(menuPlaces) as [MenuPlace]),
  groups: z.array(z.object({ heading: z.string().optional(), items: z.array(menuItemSchema) })),
});
export type Menu = z.infer<typeof menuSchema>;

/** All menus of one commune. */
export const menusSchema = z.object({ menus: z.array(menuSchema) });
