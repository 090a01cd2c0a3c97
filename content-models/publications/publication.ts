import { z } from 'zod';
import { changeSchema } from '../changeRegister/change.ts';
import { communeSchema } from '../communes/commune.ts';
import { menusSchema } from '../menus/menu.ts';
import { redirectsSchema } from '../redirects/redirect.ts';
import { idSchema, tenantSchema } from '../shared/identity.ts';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';
import { statusBoardSchema } from '../status/status.ts';
import { wasteScheduleSchema } from '../wasteCalendar/wasteSchedule.ts';
import { documentKinds, documentSchemas, type DocumentKind } from './documentKinds.ts';

/**
 * What the site can print: every kind of document, the commune itself, `clock` for „a new day, or a from / to / deadline
 * passed”, `status` for `/status/`, `change` for a row of the register of changes, `menus`, `redirects` and `waste` for all
 * of a commune's menus, hand-made redirects and waste days.
 */
export const publicationKinds = [
  'commune',
  'clock',
  'status',
  'change',
  'menus',
  'redirects',
  'waste',
  ...documentKinds,
] as const;
export const publicationKindSchema = z.enum(publicationKinds);
export type PublicationKind = z.infer<typeof publicationKindSchema>;

/** One line of the feed: what changed, not how it looks now. `seq` is the commit order. */
export const publicationSchema = z.object({
  seq: z.int().positive(),
  tenant: tenantSchema,
  kind: publicationKindSchema,
  docId: z.string(),
  /** `publish`: there is a (new) public version; `remove`: gone, answer 410; `touch`: same document, another day. */
  op: z.enum(['publish', 'remove', 'touch']),
  at: instantSchema,
});
export type Publication = z.infer<typeof publicationSchema>;

/** The answer of the long poll: entries after the asked one, oldest first, and the newest number there is. */
export const feedSchema = z.object({ entries: z.array(publicationSchema), last: z.int().nonnegative() });
export type Feed = z.infer<typeof feedSchema>;

/** A document that was public and was taken down with a reason: its address answers 410 with this. */
export const removalSchema = z.object({
  id: idSchema,
  tenant: tenantSchema,
  path: z.string().startsWith('/'),
  title: z.string(),
  reason: z.string(),
  removedAt: instantSchema,
});
export type Removal = z.infer<typeof removalSchema>;

const documentRecord = <Kind extends DocumentKind>(kind: Kind) =>
  z.object({ kind: z.literal(kind), tenant: tenantSchema, docId: idSchema, document: documentSchemas[kind] });

/** Everything the site may know of, one record per document and language; the snapshot is a stream of these. */
export const publishedRecordSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('commune'), tenant: tenantSchema, docId: idSchema, document: communeSchema }),
  documentRecord('announcement'),
  documentRecord('page'),
  documentRecord('department'),
  documentRecord('person'),
  documentRecord('serviceCard'),
  documentRecord('councilTerm'),
  documentRecord('councilSession'),
  documentRecord('news'),
  documentRecord('event'),
  documentRecord('project'),
  documentRecord('gallery'),
  z.object({ kind: z.literal('removal'), tenant: tenantSchema, docId: idSchema, document: removalSchema }),
  /** The Polish day the cms is in: `today` for every page. */
  z.object({
    kind: z.literal('clock'),
    tenant: tenantSchema,
    docId: z.string(),
    document: z.object({ today: localDateSchema }),
  }),
  z.object({ kind: z.literal('change'), tenant: tenantSchema, docId: idSchema, document: changeSchema }),
  z.object({ kind: z.literal('status'), tenant: tenantSchema, docId: tenantSchema, document: statusBoardSchema }),
  z.object({ kind: z.literal('menus'), tenant: tenantSchema, docId: tenantSchema, document: menusSchema }),
  z.object({ kind: z.literal('redirects'), tenant: tenantSchema, docId: tenantSchema, document: redirectsSchema }),
  z.object({ kind: z.literal('waste'), tenant: tenantSchema, docId: tenantSchema, document: wasteScheduleSchema }),
]);
export type PublishedRecord = z.infer<typeof publishedRecordSchema>;

/** The last line of a snapshot stream: the feed number it stands for. */
export const snapshotEndSchema = z.object({
  kind: z.literal('end'),
  seq: z.int().nonnegative(),
  count: z.int().nonnegative(),
});

/** When the printer really placed a page of a document: the law's „actual time of availability” (poland.md D5). */
export const placementSchema = z.object({
  kind: publicationKindSchema,
  docId: idSchema,
  revision: z.int().positive(),
  placedAt: instantSchema,
});
export type Placement = z.infer<typeof placementSchema>;
