import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { toRoman } from '../../../../content-models/council/roman.ts';
import { attachment } from '../attachment.ts';
import { sessionNumber } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';
import type { DemoCouncil, DemoVote } from './demoCouncil.ts';
import { demoSeats } from './demoSeats.ts';

/** What tells the council of one small commune from another. */
interface SmallCouncil {
  council: string;
  councilGenitive: string;
  place: string;
  /** the day of the session that passed the resolution */
  held: LocalDate;
  resolution: { slug: string; subject: string };
  summary: string;
  howToAttend: string;
  /** what the mayor tells the council, and what the villages bring before it */
  points: { mayor: string; villages: string };
  /** what the minutes say, in the notation of `richTextOf` */
  minutes: string;
  /** seats that did not vote for the resolution */
  not: DemoVote['not'];
  host: string;
  /** whether captions were added; a film without them shows up in the list for staff */
  captioned: boolean;
  contact: string;
}

/** A council of fifteen constituencies with one session behind it. */
export const smallCouncil = (own: SmallCouncil): DemoCouncil => {
  const { council, councilGenitive, held } = own;
  const number = sessionNumber(held);
  const title = `${toRoman(number)} sesja ${councilGenitive}`;
  return {
    term: {
      title: `IX kadencja ${councilGenitive}`,
      slug: 'ix-2024-2029',
      number: 9,
      councilName: council,
      from: '2024-05-07',
      summary: 'Piętnaścioro radnych, każdy z jednego okręgu. Kadencja trwa pięć lat.',
      body: own.contact,
    },
    seats: demoSeats({
      councilGenitive,
      perDistrict: 1,
      clubs: [undefined],
      committees: ['Komisja Rewizyjna', 'Komisja Budżetu i Rolnictwa', 'Komisja Skarg, Wniosków i Petycji'],
    }),
    sessions: [
      {
        slug: `sesja-${String(number)}-${held}`,
        title,
        summary: own.summary,
        number,
        extraordinary: false,
        startsAt: instantAt(held, '14:00'),
        endsAt: instantAt(held, '16:10'),
        place: own.place,
        howToAttend: own.howToAttend,
        agenda: [
          { number: '1', title: 'Otwarcie sesji i stwierdzenie, że rada może podejmować uchwały' },
          { number: '2', title: 'Przyjęcie porządku obrad i protokołu poprzedniej sesji' },
          { number: '3', title: own.points.mayor },
          { number: '4', title: `Podjęcie uchwały ${own.resolution.subject}`, resolution: own.resolution.slug },
          { number: '5', title: own.points.villages },
          { number: '6', title: 'Zamknięcie sesji' },
        ],
        absent: own.not.absent ?? [],
        votes: [
          {
            point: '2',
            subject: 'Przyjęcie porządku obrad i protokołu',
            not: own.not.absent === undefined ? {} : { absent: own.not.absent },
          },
          { point: '4', subject: `Uchwała ${own.resolution.subject}`, not: own.not },
        ],
        minutes: attachment({
          title: `Protokół: ${title}`,
          subject: `Przebieg obrad i wyniki głosowań z ${formatDate(held)}`,
          issuer: council,
          createdOn: workday(held, 10),
          text: own.minutes,
        }),
        recording: {
          href: `https://nagrania.${own.host}/sesje/${held}`,
          broadcastEnd: instantAt(held, '16:10'),
          ...(own.captioned ? { captionedOn: addDays(held, 8) } : {}),
        },
        publishedAt: instantAt(workday(held, 11), '10:00'),
      },
    ],
    producedBy: `Przewodnicząca ${councilGenitive}`,
  };
};
