import type { Commune } from '../../content-models/communes/commune.ts';
import { councilTermSchema, type CouncilTerm } from '../../content-models/council/councilTerm.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { present } from '../fields/present.ts';
import type { CouncilTermDoc } from '../payload-types.ts';
import { toPublishedDocument } from '../publishing/toPublishedDocument.ts';
import { toOptionalRichText } from '../richText/toOptionalRichText.ts';

const dayOf = (value: string | null | undefined): string | undefined => (value ? localDateOf(value) : undefined);

/** A term of the council as readers get it. */
export const toCouncilTerm = (doc: CouncilTermDoc, commune: Commune, path: string): CouncilTerm =>
  councilTermSchema.parse({
    ...toPublishedDocument(doc, commune, path),
    slug: doc.slug,
    number: doc.number,
    councilName: doc.councilName,
    from: localDateOf(doc.from),
    seats: (doc.seats ?? []).flatMap((seat) =>
      typeof seat.councillor === 'object'
        ? [
            {
              councillorId: seat.councillor.id,
              name: seat.councillor.title,
              function: seat.function,
              committees: seat.committees ?? [],
              ...present({ district: seat.district, club: seat.club, from: dayOf(seat.from), to: dayOf(seat.to) }),
            },
          ]
        : [],
    ),
    ...present({ to: dayOf(doc.to), body: toOptionalRichText(doc.body) }),
  });
