import type { Commune } from '../../content-models/communes/commune.ts';
import { personSchema, type Person } from '../../content-models/people/person.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import { present } from '../fields/present.ts';
import type { PersonDoc } from '../payload-types.ts';
import { toPublishedDocument } from '../publishing/toPublishedDocument.ts';
import { toOptionalRichText } from '../richText/toOptionalRichText.ts';

/** A person as readers get them. */
export const toPerson = (doc: PersonDoc, commune: Commune, path: string): Person =>
  personSchema.parse({
    ...toPublishedDocument(doc, commune, path),
    slug: doc.slug,
    group: doc.group,
    post: doc.post,
    unitIds: (doc.units ?? []).map(idOf),
    leadsIds: (doc.leads ?? []).map(idOf),
    phones: (doc.phones ?? []).map(({ number, label }) => ({ number, ...present({ label }) })),
    duties: doc.duties ?? [],
    order: doc.order ?? 100,
    ...present({
      deputyOfId: maybeIdOf(doc.deputyOf),
      floor: doc.floor,
      room: doc.room,
      email: doc.email,
      receives: doc.receives,
      body: toOptionalRichText(doc.body),
    }),
  });
