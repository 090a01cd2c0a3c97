import { z } from 'zod';
import { documentSchema } from '../documents/document.ts';
import { mediaSchema } from '../media/media.ts';
import { publishedDocumentSchema } from '../publications/publishedDocument.ts';
import { richTextSchema } from '../richText/richText.ts';
import { slugSchema } from '../shared/identity.ts';
import { localDateSchema } from '../shared/localDate.ts';
import { groszeSchema } from '../shared/money.ts';

/** How far a project is, with the word that readers see. */
export const projectStates = {
  planned: 'planowany',
  running: 'w realizacji',
  finished: 'zakończony',
} as const;
export type ProjectState = keyof typeof projectStates;

/** What a beneficiary of European funds must tell about the money. */
export const euFundingSchema = z.object({
  /** `Europejski Fundusz Rozwoju Regionalnego` */
  fund: z.string().min(3),
  /** `Fundusze Europejskie dla Lubelskiego 2021–2027` */
  programme: z.string().min(3),
  /** grosze */
  contribution: groszeSchema.min(1),
  contractNumber: z.string().optional(),
});

/** An undertaking of the office over a longer time: what for, for how much and how far. */
export const projectSchema = publishedDocumentSchema.extend({
  slug: slugSchema,
  body: richTextSchema,
  state: z.enum(Object.keys(projectStates) as [ProjectState]),
  beneficiary: z.string().min(3),
  startsOn: localDateSchema.optional(),
  endsOn: localDateSchema.optional(),
  /** grosze */
  totalValue: groszeSchema.min(1).optional(),
  aims: z.array(z.string()),
  results: z.array(z.string()),
  euFunding: euFundingSchema.optional(),
  picture: mediaSchema.optional(),
  attachments: z.array(documentSchema),
});
export type Project = z.infer<typeof projectSchema>;

/** The page of one Polish project. */
export const projectPath = ({ slug }: Pick<Project, 'slug'>): string => `/projekty/${slug}/`;
