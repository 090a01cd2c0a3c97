import { z } from 'zod';
import { documentKinds, type DocumentKind } from '../publications/documentKinds.ts';
import { idSchema, tenantSchema } from '../shared/identity.ts';
import { instantSchema } from '../shared/localDate.ts';
import { slugify } from '../shared/polish.ts';
import { documentKindNames } from '../publications/documentKinds.ts';

/** What may happen to a public document, in the words of the register (poland.md B5). */
export const changeActions = {
  publish: { label: 'Opublikowano', slug: 'opublikowano' },
  change: { label: 'Zmieniono', slug: 'zmieniono' },
  attach: { label: 'Dodano załącznik', slug: 'dodano-zalacznik' },
  detach: { label: 'Usunięto załącznik', slug: 'usunieto-zalacznik' },
  archive: { label: 'Przeniesiono do archiwum', slug: 'przeniesiono-do-archiwum' },
  restore: { label: 'Przywrócono', slug: 'przywrocono' },
  remove: { label: 'Zdjęto ze strony', slug: 'zdjeto-ze-strony' },
} as const satisfies Record<string, { label: string; slug: string }>;
export type ChangeAction = keyof typeof changeActions;
export const changeActionNames = Object.keys(changeActions) as ChangeAction[];

/** The action whose list has this address part, if any. */
export const changeActionOfSlug = (slug: string): ChangeAction | undefined =>
  changeActionNames.find((name) => changeActions[name].slug === slug);

/** The address part of the list of one kind of document. */
export const kindSlug = (kind: DocumentKind): string => slugify(documentKindNames[kind]);

/** The kind of document whose list has this address part, if any. */
export const kindOfSlug = (slug: string): DocumentKind | undefined =>
  documentKinds.find((kind) => kindSlug(kind) === slug);

/** Words that stayed, came or went; `gap` stands for unchanged words that are not repeated. */
export const diffPartSchema = z.object({ op: z.enum(['same', 'added', 'removed', 'gap']), text: z.string() });
export type DiffPart = z.infer<typeof diffPartSchema>;

/** How one field differs, in the shape in which it reads best. */
export const differenceSchema = z.discriminatedUnion('kind', [
  /** a text, paragraph by paragraph */
  z.object({ kind: z.literal('text'), paragraphs: z.array(z.array(diffPartSchema)) }),
  /** a list: what it gained and lost; both empty when only its order changed */
  z.object({ kind: z.literal('list'), added: z.array(z.string()), removed: z.array(z.string()) }),
  /** one value; empty where there was none */
  z.object({ kind: z.literal('fact'), before: z.string(), after: z.string() }),
  /** the same words in another dress: links, bold, headings */
  z.object({ kind: z.literal('form') }),
]);
export type Difference = z.infer<typeof differenceSchema>;

/** One field that changed, under the name that people see. */
export const fieldChangeSchema = z.object({
  label: z.string(),
  /** absent when it was too long to keep, or is withheld */
  difference: differenceSchema.optional(),
  /** whether only its beginning is kept */
  cut: z.boolean().optional(),
});
export type FieldChange = z.infer<typeof fieldChangeSchema>;

/** One row of the register: what happened to a public document, who did it, when and why. */
export const changeSchema = z.object({
  id: idSchema,
  tenant: tenantSchema,
  kind: z.enum(documentKinds as [DocumentKind, ...DocumentKind[]]),
  documentId: idSchema,
  revision: z.int().positive(),
  action: z.enum(changeActionNames as [ChangeAction, ...ChangeAction[]]),
  /** title and address at that moment */
  title: z.string(),
  path: z.string().startsWith('/'),
  inBip: z.boolean(),
  by: z.string(),
  at: instantSchema,
  reason: z.string().optional(),
  fields: z.array(fieldChangeSchema),
  /** the differences are not shown, because what was taken out must not stay readable here */
  withheld: z.boolean(),
});
export type Change = z.infer<typeof changeSchema>;

/** The address of the history of the document that lives at `path`. */
export const historyPath = (path: string): string => `${path}historia/`;
