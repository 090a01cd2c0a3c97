import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Topic } from '../../../content-models/institutions/institution.ts';
import { ConnectorError } from '../connector.ts';
import { serve } from '../http/serve.ts';
import { schoolOverHttp } from './schoolOverHttp.ts';

const signal = () => AbortSignal.timeout(5000);

const pupil = {
  Pupil: { Id: 7, FirstName: 'Zofia', SecondName: null, Surname: 'Próbna', BirthDate: '14.05.2016', Sex: true },
  ClassDisplay: '4b',
  Periods: [
    { Id: 301, Number: 1, Start: { Date: '2026-09-01' }, End: { Date: '2027-01-31' }, Current: true },
    { Id: 302, Number: 2, Start: { DateDisplay: '01.02.2027' }, End: { Timestamp: 1_814_097_600_000 }, Last: true },
  ],
  Capabilities: ['GRADES', 'ATTENDANCE', 'HOROSCOPE', 'EXCUSE'],
};
const subject = { Id: 1, Name: 'Matematyka', Kod: 'mat' };

const grade = {
  Id: 88123,
  PupilId: 7,
  ContentRaw: '4+ (poprawa)',
  Content: '4+',
  Comment: 'poprawa',
  Value: 4.5,
  Numerator: null,
  DateCreated: { Timestamp: 1_795_431_600_000, Date: '2026-11-23', DateDisplay: '23.11.2026', Time: '10:20:00' },
  Creator: { Id: 3, Name: 'Alicja', Surname: 'Kreda', DisplayName: 'Kreda Alicja' },
  Column: {
    Name: 'Ułamki',
    Code: 'S1',
    Weight: 5,
    PeriodId: 301,
    Color: 0,
    Subject: subject,
    Category: { Name: 'Sprawdzian', Code: 'S' },
  },
};
const bareGrade = {
  Id: 'a-2',
  ContentRaw: 'np',
  Content: '',
  Comment: null,
  Value: null,
  DateCreated: '3.2.2027',
  Creator: null,
  Column: { Subject: { Kod: 'pol' }, Category: null },
};

const answers: Record<string, unknown> = {
  pupil,
  'grade/byPupil': [grade, bareGrade],
  'grade/summary/byPupil': [
    { PeriodId: 301, Subject: subject, Entry_1: '4', Entry_2: '5', Entry_3: null },
    { PeriodId: 302, Subject: subject, Entry_1: '5', Entry_2: null },
    { PeriodId: 301, Subject: { Name: 'Zachowanie' }, Entry_1: null, Entry_2: 'wzorowe' },
  ],
  'grade/average/byPupil': [
    { PeriodId: 302, Subject: subject, Average: '4,52' },
    { PeriodId: 301, Subject: subject, Average: 3.9 },
    { PeriodId: 301, Subject: { Name: 'Plastyka' }, Average: '' },
  ],
  'lesson/byPupil': [
    {
      Id: 1,
      Day: { Date: '2026-11-23' },
      LessonNumber: 3,
      Subject: subject,
      PresenceType: { CategoryId: 2 },
      CanBeJustified: true,
    },
    {
      Id: 2,
      Day: '2026-11-23T00:00:00',
      TimeSlot: { Position: 4 },
      PresenceType: { CategoryId: 4 },
      JustificationStatus: 'sent',
    },
    {
      Id: 3,
      Day: { DateDisplay: '20.11.2026' },
      LessonNumber: 1,
      PresenceType: { CategoryId: 6 },
      JustificationStatus: 0,
    },
    { Id: 6, Day: '19.11.2026', LessonNumber: 1, PresenceType: { CategoryId: 2 }, JustificationStatus: 'w toku' },
    { Id: 4, Day: { Date: '2026-11-20' }, LessonNumber: 2, PresenceType: null },
    { Id: 5, Day: { Date: '2026-11-20' }, LessonNumber: 3, PresenceType: { CategoryId: 1 }, Visible: false },
  ],
  'schedule/withchanges/byPupil': [
    {
      Id: 9,
      Date: { Date: '2026-11-24' },
      TimeSlot: { Start: '8:00', End: '08:45:00', Position: 1 },
      Subject: subject,
      Room: { Code: '104' },
      Change: { Id: 1, Type: 4 },
    },
    {
      Id: 10,
      Date: { Date: '2026-07-01' },
      TimeSlot: { Start: '08:55', End: '09:40', Position: 2 },
      Subject: null,
      Event: 'Apel',
      Change: null,
    },
  ],
  'exam/byPupil': [
    { Id: 1, Type: 'Kartkówka', Content: 'Ułamki\nStrony 40–48', Deadline: { Date: '2026-11-26' }, Subject: subject },
  ],
  'homework/byPupil': [{ Id: 1, Content: '', Deadline: { Date: '2026-11-25' }, Subject: subject }],
  'messages/received/byPupil': [
    {
      Id: 'm-1',
      Subject: 'Zebranie',
      Content: null,
      DateSent: { Date: '2026-11-02', Time: '07:40:00' },
      Sender: { Name: 'Sekretariat' },
      EventDate: null,
    },
    { Id: 'm-2', Subject: 'Wycieczka', Content: 'Zbiórka o 8:00', DateSent: { Timestamp: 1_795_431_600_000 } },
  ],
  'menu/byPupil': [{ Day: { Date: '2026-11-24' }, Dishes: ['Rosół'], Allergens: null, PriceGrosze: 1150 }],
};

const school = async (changed: Record<string, unknown> = {}, status: object = { Code: 0, Message: 'OK' }) => {
  const baseUrl = await serve((request, response) => {
    const path = new URL(request.url ?? '', 'http://school').pathname.replace('/api/mobile/', '');
    const Envelope = { ...answers, ...changed }[path === 'register/guardian' ? 'pupil' : path];
    response.end(JSON.stringify({ Envelope, Status: status }));
  });
  return schoolOverHttp({ baseUrl });
};

test('a child is linked with the topics and acts that the school names, and nothing it does not', async () => {
  const connector = await school();
  expect(await connector.link({ kind: 'childCode', code: 'ABCD1234' }, signal())).toEqual({
    externalId: '7',
    name: 'Zofia Próbna',
    detail: 'klasa 4b',
    bornOn: '2016-05-14',
    topics: ['grades', 'attendance'],
    acts: ['excuseAbsence'],
  });
});

test('grades keep what the teacher wrote; missing fields and both ways to write a day are fine', async () => {
  const grades = await (await school()).read('7', 'grades', signal());
  expect(grades).toEqual({
    schoolYear: '2026/2027',
    className: '4b',
    grades: [
      {
        id: '88123',
        subject: 'Matematyka',
        entry: '4+',
        value: 4.5,
        weight: 5,
        category: 'Sprawdzian',
        column: 'Ułamki',
        comment: 'poprawa',
        teacher: 'Kreda Alicja',
        on: '2026-11-23',
        term: 'first',
      },
      { id: 'a-2', subject: 'pol', entry: 'np', on: '2027-02-03', term: 'second' },
    ],
    subjects: [{ subject: 'Matematyka', midYearForeseen: '4', midYear: '5', annualForeseen: '5', average: 4.52 }],
    behaviour: { midYear: 'wzorowe' },
  });
});

test('attendance has the eight categories, what may be excused and what became of an excuse', async () => {
  const { entries } = await (await school()).read('7', 'attendance', signal());
  expect(entries).toEqual([
    { id: '1', on: '2026-11-23', lesson: 3, subject: 'Matematyka', category: 'absent', excusable: true },
    { id: '2', on: '2026-11-23', lesson: 4, category: 'late', excusable: false, excuse: 'sent' },
    { id: '3', on: '2026-11-20', lesson: 1, category: 'schoolReasons', excusable: false },
    { id: '6', on: '2026-11-19', lesson: 1, category: 'absent', excusable: false },
  ]);
});

test('the plan is in Polish hours, winter and summer, with its changes', async () => {
  const { lessons } = await (await school()).read('7', 'timetable', signal());
  expect(lessons.map(({ startsAt, subject: name, change }) => [startsAt, name, change?.kind])).toEqual([
    ['2026-11-24T07:00:00.000Z', 'Matematyka', 'cancelled'],
    ['2026-07-01T06:55:00.000Z', 'Apel', undefined],
  ]);
});

test('tests, homework, messages and lunches are read with what they have', async () => {
  const connector = await school();
  expect((await connector.read('7', 'schoolwork', signal())).items).toEqual([
    { id: 'homework-1', kind: 'homework', on: '2026-11-25', subject: 'Matematyka', title: 'Zadanie domowe' },
    {
      id: 'test-1',
      kind: 'quiz',
      on: '2026-11-26',
      subject: 'Matematyka',
      title: 'Ułamki',
      description: 'Strony 40–48',
    },
  ]);
  expect((await connector.read('7', 'schoolNotices', signal())).notices).toEqual([
    { id: 'm-2', publishedAt: new Date(1_795_431_600_000).toISOString(), title: 'Wycieczka', text: 'Zbiórka o 8:00' },
    { id: 'm-1', publishedAt: '2026-11-02T06:40:00.000Z', title: 'Zebranie', text: '', author: 'Sekretariat' },
  ]);
  expect((await connector.read('7', 'meals', signal())).days).toEqual([
    { on: '2026-11-24', dishes: ['Rosół'], allergens: [], priceGrosze: 1150 },
  ]);
});

test.each<[string, Topic, Record<string, unknown>]>([
  ['a grade without a day', 'grades', { 'grade/byPupil': [{ ...grade, DateCreated: null }] }],
  ['a grade on a day that does not exist', 'grades', { 'grade/byPupil': [{ ...grade, DateCreated: '2026-02-30' }] }],
  ['a value that is a text', 'grades', { 'grade/byPupil': [{ ...grade, Value: '4,5' }] }],
  ['a grade that says nothing', 'grades', { 'grade/byPupil': [{ ...grade, Content: null, ContentRaw: ' ' }] }],
  ['no list at all', 'grades', { 'grade/byPupil': null }],
  ['another child', 'grades', { pupil: { ...pupil, Pupil: { ...pupil.Pupil, Id: 8 } } }],
  [
    'a ninth category',
    'attendance',
    { 'lesson/byPupil': [{ Id: 1, Day: '2026-11-23', LessonNumber: 1, PresenceType: { CategoryId: 9 } }] },
  ],
  [
    'a lesson at 29 o’clock',
    'timetable',
    {
      'schedule/withchanges/byPupil': [
        { Id: 1, Date: '2026-11-23', TimeSlot: { Start: '29:00', End: '30:00', Position: 1 } },
      ],
    },
  ],
  ['a price of half a grosz', 'meals', { 'menu/byPupil': [{ Day: '2026-11-23', Dishes: ['Zupa'], PriceGrosze: 0.5 }] }],
])('%s makes the whole answer malformed', async (_what, topic, changed) => {
  await expect((await school(changed)).read('7', topic, signal())).rejects.toMatchObject({ trouble: 'malformed' });
});

test('a journal that lacks one question keeps its links, one that lacks the child does not', async () => {
  const lacking = (path: string) =>
    serve((request, response) => {
      const isLacking = request.url?.includes(path) === true;
      response.writeHead(isLacking ? 404 : 200).end(JSON.stringify({ Envelope: pupil, Status: { Code: 0 } }));
    });
  const without = async (path: string) => schoolOverHttp({ baseUrl: await lacking(path) }).read('7', 'meals', signal());
  await expect(without('menu/byPupil')).rejects.toMatchObject({ trouble: 'malformed' });
  await expect(without('mobile')).rejects.toMatchObject({ trouble: 'unknownSubject' });
});

test('names in another encoding than UTF-8 are malformed, a byte order mark is fine', async () => {
  const answering = async (bytes: Buffer) =>
    schoolOverHttp({ baseUrl: await serve((_request, response) => response.end(bytes)) }).read('7', 'meals', signal());
  const json = JSON.stringify({ Envelope: answers['menu/byPupil'], Status: { Code: 0 } });
  expect((await answering(Buffer.from(`\ufeff${json}`))).days).toHaveLength(1);
  await expect(answering(Buffer.from(json, 'latin1'))).rejects.toMatchObject({ trouble: 'malformed' });
});

test('a status other than 0 is no answer, and 108 means that the journal does not know the portal', async () => {
  const reading = async (Code: number) => (await school({}, { Code, Message: 'x' })).read('7', 'meals', signal());
  await expect(reading(100)).rejects.toMatchObject({ trouble: 'malformed' });
  await expect(reading(108)).rejects.toMatchObject({ trouble: 'refused' });
});

test('a child whom the school gives nothing to show is not linked', async () => {
  const connector = await school({ pupil: { ...pupil, Capabilities: ['HOROSCOPE'] } });
  await expect(connector.link({ kind: 'childCode', code: 'ABCD' }, signal())).rejects.toMatchObject({
    trouble: 'malformed',
  });
});

test('whatever stands in an envelope, nothing but a connector’s own error comes out, and it repeats no value', async () => {
  let envelope: unknown;
  const baseUrl = await serve((_request, response) => {
    response.end(JSON.stringify({ Envelope: envelope, Status: { Code: 0 } }));
  });
  const connector = schoolOverHttp({ baseUrl });
  const parts = [...Object.values(answers).flat(), null, 7, 'tajne-słowo', { Id: 'tajne-słowo' }];
  const noise = fc.oneof(fc.constantFrom(...parts), fc.jsonValue({ maxDepth: 3 }));
  await fc.assert(
    fc.asyncProperty(fc.array(noise, { maxLength: 3 }), fc.constantFrom(...connector.topics), async (made, topic) => {
      envelope = made;
      const error: unknown = await connector.read('7', topic, signal()).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) return;
      expect(error).toBeInstanceOf(ConnectorError);
      expect((error as Error).message).not.toContain('tajne-słowo');
    }),
    { numRuns: 200 },
  );
});
