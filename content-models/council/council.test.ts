import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agendaPointSchema,
  areCaptionsOverdue,
  captionsDue,
  isComing,
  otherVotes,
  votesOn,
  type CouncilSession,
} from './councilSession.ts';
import { clubsOf, seatsInOrder, termOn, type CouncilTerm, type Seat } from './councilTerm.ts';
import { fromRoman, toRoman } from './roman.ts';
import { ballotsByKind, isCarried, totalsOf, voteSchema, type Ballot, type Vote } from './votes.ts';
import { votesCsv } from './votesCsv.ts';

const id = (number: number): string => `019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const ballot = (number: number, name: string, vote: Ballot['vote']): Ballot => ({
  councillorId: id(number),
  name,
  vote,
});
const vote = (more: Partial<Vote> = {}): Vote => ({
  subject: 'Przyjęcie porządku obrad',
  outcome: 'adopted',
  ballots: [ballot(1, 'Radna A', 'for')],
  ...more,
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [31, 'XXXI'],
  [44, 'XLIV'],
  [49, 'XLIX'],
  [104, 'CIV'],
  [1999, 'MCMXCIX'],
])('%d is written as %s and read back', (number, text) => {
  expect(toRoman(number)).toBe(text);
  expect(fromRoman(text)).toBe(number);
});

test('every number comes back from its Roman numeral, whatever the case', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (number) => {
      expect(fromRoman(toRoman(number).toLowerCase())).toBe(number);
    }),
  );
});

test.each(['', 'IIII', 'VX', 'IC', 'XXX1', 'sesja', 'VV'])('„%s” is no Roman numeral', (text) => {
  expect(fromRoman(text)).toBeUndefined();
});

test('votes are added up, each way for itself', () => {
  const ballots = [
    ballot(1, 'Żaneta', 'for'),
    ballot(2, 'Łucja', 'for'),
    ballot(3, 'Lena', 'against'),
    ballot(4, 'Zofia', 'abstained'),
    ballot(5, 'Jan', 'absent'),
    ballot(6, 'Ewa', 'notVoting'),
    ballot(7, 'Lidia', 'for'),
  ];
  expect(totalsOf(ballots)).toEqual({ for: 3, against: 1, abstained: 1, absent: 1, notVoting: 1 });
  expect(ballotsByKind(ballots)[0]).toEqual({ kind: 'for', names: ['Lidia', 'Łucja', 'Żaneta'] });
  expect(totalsOf([])).toEqual({ for: 0, against: 0, abstained: 0, absent: 0, notVoting: 0 });
});

test('a tie carries nothing, and those who abstain count for neither side', () => {
  expect(isCarried({ for: 7, against: 7 })).toBe(false);
  expect(isCarried({ for: 1, against: 0 })).toBe(true);
});

test('nobody votes twice on the same matter', () => {
  const twice = vote({ ballots: [ballot(1, 'Radna A', 'for'), ballot(1, 'Radna A', 'against')] });
  expect(voteSchema.safeParse(twice).error?.issues[0]?.message).toBe('Ta sama osoba ma w głosowaniu dwa głosy.');
  expect(voteSchema.safeParse(vote({ ballots: [] })).success).toBe(false);
});

test('captions are due fourteen days after the broadcast ended, and late from the day after', () => {
  const broadcastEnd = '2026-11-01T23:30:00.000Z';
  expect(captionsDue(broadcastEnd)).toBe('2026-11-16');
  expect(areCaptionsOverdue({ broadcastEnd }, '2026-11-16')).toBe(false);
  expect(areCaptionsOverdue({ broadcastEnd }, '2026-11-17')).toBe(true);
  expect(areCaptionsOverdue({ broadcastEnd, captionedOn: '2026-11-20' }, '2026-12-01')).toBe(false);
  expect(areCaptionsOverdue({}, '2026-12-01')).toBe(false);
});

test('on its own day a session is still coming', () => {
  expect(isComing({ startsAt: '2026-11-26T09:00:00.000Z' }, '2026-11-26')).toBe(true);
  expect(isComing({ startsAt: '2026-11-26T09:00:00.000Z' }, '2026-11-27')).toBe(false);
});

test('a vote belongs to its point, one without a point to the session', () => {
  const session = {
    agenda: [{ number: '5', title: 'Stawki', attachments: [] }],
    votes: [vote(), vote({ point: '5', subject: 'Przyjęcie uchwały' }), vote({ point: '9' })],
  } as unknown as CouncilSession;
  expect(votesOn(session, '5').map(({ subject }) => subject)).toEqual(['Przyjęcie uchwały']);
  expect(otherVotes(session)).toHaveLength(2);
});

test('points are numbered, with a letter at most', () => {
  const point = (number: string) => agendaPointSchema.safeParse({ number, title: 'Punkt', attachments: [] }).success;
  expect(['5', '7a'].every(point)).toBe(true);
  expect(['V', '5.2', ''].some(point)).toBe(false);
});

test('the file of votes has a row for each member, and neither a comma nor a formula breaks it', () => {
  const csv = votesCsv({
    number: 31,
    startsAt: '2026-11-04T09:00:00.000Z',
    votes: [
      vote({ subject: 'Uchwała „o targu”, z autopoprawką "A"', point: '5' }),
      vote({ outcome: 'rejected', ballots: [ballot(2, '=1+1', 'against')] }),
    ],
  });
  expect(csv.split('\r\n')).toEqual([
    'sesja,data,glosowanie,punkt,sprawa,wynik,radny,glos',
    'XXXI,2026-11-04,1,5,"Uchwała „o targu”, z autopoprawką ""A""",przyjęto,Radna A,za',
    "XXXI,2026-11-04,2,,Przyjęcie porządku obrad,odrzucono,'=1+1,przeciw",
    '',
  ]);
});

const seat = (name: string, more: Partial<Seat> = {}): Seat => ({
  councillorId: id(1),
  name,
  function: 'member',
  committees: [],
  ...more,
});

test('the chair comes first, then constituencies; those in no club come last', () => {
  const seats = [
    seat('Łucja', { district: 1, club: 'Klub Wschód' }),
    seat('Lena', { district: 1 }),
    seat('Adam', { district: 2, club: 'Klub Dęby' }),
    seat('Zofia', { district: 3, function: 'chair', club: 'Klub Dęby' }),
  ];
  expect(seatsInOrder(seats).map(({ name }) => name)).toEqual(['Zofia', 'Lena', 'Łucja', 'Adam']);
  expect(clubsOf(seats).map(({ club }) => club)).toEqual(['Klub Dęby', 'Klub Wschód', undefined]);
});

test('the term of a day is the one that has begun last', () => {
  const terms = [{ from: '2018-11-19' }, { from: '2024-05-07' }] as CouncilTerm[];
  expect(termOn(terms, '2026-11-28')?.from).toBe('2024-05-07');
  expect(termOn(terms, '2020-01-01')?.from).toBe('2018-11-19');
  expect(termOn(terms, '2010-01-01')).toBeUndefined();
});
