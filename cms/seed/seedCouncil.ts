import type { PayloadRequest } from 'payload';
import { ballotKindNames } from '../../content-models/council/votes.ts';
import { fromRichText } from '../richText/fromRichText.ts';
import type { DemoCouncil, DemoSeat, DemoSession, DemoTerm, DemoVote } from './content/council/demoCouncil.ts';
import { richTextOf } from './content/richTextOf.ts';
import { idBySlug, requireCommune } from './findings.ts';
import { seedDocument } from './seedDocument.ts';

/** What all rows of one council share. */
interface Seeding {
  req: PayloadRequest;
  commune: string;
  council: DemoCouncil;
}

const seedSeat = async ({ req, commune, council }: Seeding, seat: DemoSeat): Promise<string> => {
  const known = await idBySlug(req, 'people', commune, seat.slug);
  if (known !== undefined) return known;
  const { title, slug, post, district } = seat;
  const made = await req.payload.create({
    collection: 'people',
    data: {
      ...{ commune, title, slug, post },
      language: 'pl',
      group: 'councillor',
      order: district,
      producedBy: council.producedBy,
      producedAt: `${council.term.from}T12:00:00.000Z`,
      publishedAt: `${council.term.from}T12:00:00.000Z`,
      _status: 'published',
    },
    overrideAccess: true,
    req,
  });
  return made.id;
};

const seatRow = (councillor: string, seat: DemoSeat | undefined) => ({
  councillor,
  function: seat?.function ?? 'member',
  district: seat?.district ?? null,
  club: seat?.club ?? null,
  committees: seat?.committees ?? [],
  from: seat?.from === undefined ? null : `${seat.from}T12:00:00.000Z`,
});

const seedTerm = async (
  { req, commune, council }: Seeding,
  { from, to, body, ...term }: DemoTerm,
  seats: string[],
): Promise<string> => {
  const known = await idBySlug(req, 'councilTerms', commune, term.slug);
  if (known !== undefined) return known;
  const made = await req.payload.create({
    collection: 'councilTerms',
    data: {
      ...term,
      commune,
      language: 'pl',
      from: `${from}T12:00:00.000Z`,
      to: to === undefined ? null : `${to}T12:00:00.000Z`,
      body: fromRichText(richTextOf(body)) as never,
      seats: seats.map((councillor, index) => seatRow(councillor, council.seats[index])),
      producedBy: council.producedBy,
      producedAt: `${from}T12:00:00.000Z`,
      publishedAt: `${from}T12:00:00.000Z`,
      _status: 'published',
    },
    overrideAccess: true,
    req,
  });
  return made.id;
};

/** The lists of a vote: who is in none of them voted for. */
const voteRow = ({ point, subject, takenAt, not }: DemoVote, seats: string[]) => {
  const at = (places: number[] = []): string[] => places.flatMap((place) => seats[place - 1] ?? []);
  const otherwise = new Set(Object.values(not).flatMap(at));
  const lists = Object.fromEntries(
    ballotKindNames.map((kind) => [kind, kind === 'for' ? seats.filter((id) => !otherwise.has(id)) : at(not[kind])]),
  );
  return { point, subject, takenAt: takenAt ?? null, ...lists };
};

const agendaRows = async ({ req, commune }: Seeding, agenda: DemoSession['agenda']) => {
  const rows = [];
  for (const { resolution, attachments: files, ...point } of agenda) {
    const attachments: string[] = [];
    for (const file of files ?? []) attachments.push(await seedDocument(req, commune, file));
    const found = resolution === undefined ? undefined : await idBySlug(req, 'announcements', commune, resolution);
    rows.push({ ...point, attachments, resolution: found ?? null });
  }
  return rows;
};

const seedSession = async (
  seeding: Seeding,
  { agenda, absent, votes, minutes, recording, body, ...demo }: DemoSession,
  of: { term: string; seats: string[] },
): Promise<void> => {
  const { req, commune, council } = seeding;
  if (await idBySlug(req, 'councilSessions', commune, demo.slug)) return;
  const { term, seats } = of;
  const away = new Set((absent ?? []).map((place) => seats[place - 1]));
  await req.payload.create({
    collection: 'councilSessions',
    data: {
      ...demo,
      commune,
      language: 'pl',
      term,
      agenda: await agendaRows(seeding, agenda),
      present: absent === undefined ? [] : seats.filter((id) => !away.has(id)),
      absent: absent === undefined ? [] : seats.filter((id) => away.has(id)),
      votes: votes.map((vote) => voteRow(vote, seats)),
      ...(body === undefined ? {} : { body: fromRichText(richTextOf(body)) as never }),
      minutes: minutes === undefined ? null : await seedDocument(req, commune, minutes),
      recording:
        recording === undefined
          ? {}
          : {
              ...recording,
              captionedOn: recording.captionedOn === undefined ? null : `${recording.captionedOn}T12:00:00.000Z`,
            },
      producedBy: council.producedBy,
      producedAt: demo.publishedAt,
      _status: 'published',
    },
    overrideAccess: true,
    req,
  });
};

/** The council of one commune: its seats, its term, its sessions; resolutions they passed were seeded before. */
export const seedCouncil = async (req: PayloadRequest, tenant: string, council: DemoCouncil): Promise<void> => {
  const seeding = { req, commune: (await requireCommune(req, tenant)).id, council };
  const seats: string[] = [];
  for (const seat of council.seats) seats.push(await seedSeat(seeding, seat));
  for (const former of council.formerTerms ?? []) await seedTerm(seeding, former, []);
  const term = await seedTerm(seeding, council.term, seats);
  for (const session of council.sessions) await seedSession(seeding, session, { term, seats });
};
