import type { Commune } from '../../content-models/communes/commune.ts';
import { projectSchema, type Project } from '../../content-models/projects/project.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { toDocuments } from '../documents/toDocument.ts';
import { filled } from '../fields/filled.ts';
import { toPicture } from '../media/toPicture.ts';
import type { ProjectDoc } from '../payload-types.ts';
import { toPublishedDocument } from '../publishing/toPublishedDocument.ts';
import { toRichText } from '../richText/toRichText.ts';

/** A project as readers get it. */
export const toProject = (doc: ProjectDoc, commune: Commune, path: string): Project =>
  projectSchema.parse({
    ...toPublishedDocument(doc, commune, path),
    slug: doc.slug,
    body: toRichText(doc.body),
    state: doc.state,
    beneficiary: doc.beneficiary,
    aims: doc.aims ?? [],
    results: doc.results ?? [],
    attachments: toDocuments(doc.attachments),
    ...filled({
      startsOn: doc.startsOn ? localDateOf(doc.startsOn) : undefined,
      endsOn: doc.endsOn ? localDateOf(doc.endsOn) : undefined,
      totalValue: doc.totalValue,
      picture: toPicture(doc.picture),
    }),
    ...(doc.hasEuFunding === true ? { euFunding: filled({ ...doc.euFunding }) } : {}),
  });
