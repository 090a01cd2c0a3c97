import type { Commune } from '../../content-models/communes/commune.ts';
import { eventSchema, type Event } from '../../content-models/events/event.ts';
import { occurrencesOf } from '../../content-models/events/occurrencesOf.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { toDocuments } from '../documents/toDocument.ts';
import { filled } from '../fields/filled.ts';
import { toPicture } from '../media/toPicture.ts';
import type { EventDoc } from '../payload-types.ts';
import { toPublishedDocument } from '../publishing/toPublishedDocument.ts';
import { toRichText } from '../richText/toRichText.ts';

const priceOf = ({ priceKind, priceFrom, priceTo, priceWords }: EventDoc) => {
  switch (priceKind) {
    case 'free':
      return { kind: 'free' };
    case 'paid':
      return { kind: 'paid', ...filled({ from: priceFrom, to: priceTo }) };
    case 'words':
      return { kind: 'words', words: priceWords };
    default:
      return undefined;
  }
};

/** An event as readers get it. */
export const toEvent = (doc: EventDoc, commune: Commune, path: string): Event =>
  eventSchema.parse({
    ...toPublishedDocument(doc, commune, path),
    slug: doc.slug,
    body: toRichText(doc.body),
    category: doc.category,
    occurrences: occurrencesOf({
      allDay: doc.allDay === true,
      startsAt: doc.startsAt,
      endsAt: doc.endsAt ?? undefined,
      repeatsOn: (doc.repeatsOn ?? []).map(({ on }) => localDateOf(on)),
    }),
    place: filled({
      name: doc.place.name,
      address: doc.place.address,
      accessibility: doc.place.accessibility,
    }),
    state: doc.state,
    attachments: toDocuments(doc.attachments),
    ...filled({
      organiser: doc.organiser,
      price: priceOf(doc),
      registrationUrl: doc.registrationUrl,
      stateNote: doc.state === 'planned' ? undefined : doc.stateNote,
      picture: toPicture(doc.picture),
    }),
  });
