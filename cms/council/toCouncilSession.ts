import type { Commune } from '../../content-models/communes/commune.ts';
import { councilSessionSchema, type CouncilSession } from '../../content-models/council/councilSession.ts';
import { ballotKindNames } from '../../content-models/council/votes.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { toDocument, toDocuments } from '../documents/toDocument.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import { present } from '../fields/present.ts';
import type { CouncilSessionDoc, PersonDoc } from '../payload-types.ts';
import { toPublishedDocument } from '../publishing/toPublishedDocument.ts';
import { toOptionalRichText } from '../richText/toOptionalRichText.ts';
import { outcomeOf } from './voteRows.ts';

/** Those who are still known, with the names that stand in the report. */
const toAttendees = (people: (string | PersonDoc)[] | null | undefined) =>
  (people ?? []).flatMap((person) =>
    typeof person === 'object' ? [{ councillorId: person.id, name: person.title }] : [],
  );

const toAgenda = (agenda: CouncilSessionDoc['agenda']) =>
  (agenda ?? []).map(({ number, title, print, note, resolution, attachments }) => ({
    number,
    title,
    attachments: toDocuments(attachments),
    ...present({ print, note, resolutionId: maybeIdOf(resolution) }),
  }));

const toVotes = (votes: CouncilSessionDoc['votes']) =>
  (votes ?? []).map((vote) => ({
    subject: vote.subject,
    outcome: outcomeOf(vote, vote.outcome),
    ballots: ballotKindNames.flatMap((kind) => toAttendees(vote[kind]).map((one) => ({ ...one, vote: kind }))),
    ...present({ point: vote.point, takenAt: vote.takenAt }),
  }));

const toRecording = (recording: CouncilSessionDoc['recording']) =>
  recording?.href
    ? {
        href: recording.href,
        ...present({
          broadcastEnd: recording.broadcastEnd,
          captionedOn: recording.captionedOn ? localDateOf(recording.captionedOn) : undefined,
        }),
      }
    : undefined;

/** A session as readers get it. */
export const toCouncilSession = (doc: CouncilSessionDoc, commune: Commune, path: string): CouncilSession =>
  councilSessionSchema.parse({
    ...toPublishedDocument(doc, commune, path),
    slug: doc.slug,
    termId: idOf(doc.term),
    number: doc.number,
    extraordinary: doc.extraordinary === true,
    startsAt: doc.startsAt,
    place: doc.place,
    agenda: toAgenda(doc.agenda),
    present: toAttendees(doc.present),
    absent: toAttendees(doc.absent),
    votes: toVotes(doc.votes),
    ...present({
      endsAt: doc.endsAt,
      howToAttend: doc.howToAttend,
      minutes: typeof doc.minutes === 'object' && doc.minutes !== null ? toDocument(doc.minutes) : undefined,
      recording: toRecording(doc.recording),
      body: toOptionalRichText(doc.body),
    }),
  });
