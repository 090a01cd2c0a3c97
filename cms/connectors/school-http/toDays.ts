import { z } from 'zod';
import type { TopicData } from '../../../content-models/links/link.ts';
import { warsawInstant } from '../../../content-models/shared/warsawInstant.ts';
import { foreignId, optionalText, withoutAbsent } from '../http/foreign.ts';
import { holdToModel } from '../http/parseAnswer.ts';
import { hebeDay, hebeMoment, hebePerson, hebeSubject, hebeTimeSlot } from './hebe.ts';

const changes = { 1: 'cancelled', 2: 'replaced', 3: 'moved', 4: 'cancelled' } as const;

/** One lesson of the plan with its change. */
export const hebeScheduled = z.object({
  Id: foreignId,
  Date: hebeDay,
  TimeSlot: hebeTimeSlot,
  Subject: hebeSubject,
  Event: optionalText,
  TeacherPrimary: hebePerson,
  Room: z.object({ Code: optionalText }).optional(),
  Change: z.object({ Type: z.literal([1, 2, 3, 4]), Note: optionalText }).optional(),
  Visible: z.boolean().optional(),
});

/** The plan of lessons. */
export const toTimetable = (lessons: z.infer<typeof hebeScheduled>[]): TopicData['timetable'] =>
  holdToModel('timetable', {
    lessons: lessons
      .filter(({ Visible }) => Visible !== false)
      .map(({ Id, Date: day, TimeSlot, Subject, Event, TeacherPrimary, Room, Change }) =>
        withoutAbsent({
          id: Id,
          startsAt: warsawInstant(day, TimeSlot.Start),
          endsAt: warsawInstant(day, TimeSlot.End),
          lesson: TimeSlot.Position,
          subject: Subject ?? Event ?? 'Zajęcia',
          teacher: TeacherPrimary,
          room: Room?.Code,
          change: Change ? withoutAbsent({ kind: changes[Change.Type], note: Change.Note }) : undefined,
        }),
      ),
  });

/** A test, a quiz or a piece of homework; its first line is the title. */
export const hebeWork = z.object({
  Id: foreignId,
  Type: optionalText,
  Content: optionalText,
  Deadline: hebeDay,
  Creator: hebePerson,
  Subject: hebeSubject,
});

const toWork = (kind: 'test' | 'homework') => (work: z.infer<typeof hebeWork>) => {
  const [first = '', ...rest] = (work.Content ?? '').split('\n').map((line) => line.trim());
  const isQuiz = /kartk/i.test(work.Type ?? '');
  return withoutAbsent({
    id: `${kind}-${work.Id}`,
    kind: kind === 'test' && isQuiz ? 'quiz' : kind,
    on: work.Deadline,
    subject: work.Subject ?? 'Zajęcia',
    title: first || (work.Type ?? (kind === 'test' ? 'Sprawdzian' : 'Zadanie domowe')),
    description: rest.join('\n').trim() || undefined,
    teacher: work.Creator,
  });
};

/** Tests, quizzes and homework by day. */
export const toSchoolwork = (
  exams: z.infer<typeof hebeWork>[],
  homework: z.infer<typeof hebeWork>[],
): TopicData['schoolwork'] =>
  holdToModel('schoolwork', {
    // by id within a day, so that the same answer in another order is the same
    items: [...exams.map(toWork('test')), ...homework.map(toWork('homework'))].sort((a, b) =>
      a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1,
    ),
  });

/** A message of the school to the guardians. */
export const hebeMessage = z.object({
  Id: foreignId,
  Subject: z.string().trim().min(1),
  Content: optionalText,
  DateSent: hebeMoment,
  Sender: z.object({ Name: optionalText }).optional(),
  EventDate: hebeDay.optional(),
});

/** What the school tells, newest first. */
export const toNotices = (messages: z.infer<typeof hebeMessage>[]): TopicData['schoolNotices'] =>
  holdToModel('schoolNotices', {
    notices: messages
      .map(({ Id, Subject, Content, DateSent, Sender, EventDate }) =>
        withoutAbsent({
          id: Id,
          publishedAt: DateSent,
          title: Subject,
          text: Content ?? '',
          author: Sender?.Name,
          on: EventDate ?? undefined,
        }),
      )
      .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1)),
  });

/** A day's lunch; a price in grosze. */
export const hebeMenu = z.object({
  Day: hebeDay,
  Dishes: z.array(z.string().trim().min(1)).min(1),
  Allergens: z.array(z.string()).optional(),
  PriceGrosze: z.number().optional(),
  Ordered: z.boolean().optional(),
});

/** Lunches by day. */
export const toMeals = (days: z.infer<typeof hebeMenu>[]): TopicData['meals'] =>
  holdToModel('meals', {
    days: days
      .map(({ Day, Dishes, Allergens, PriceGrosze, Ordered }) =>
        withoutAbsent({
          on: Day,
          dishes: Dishes,
          allergens: Allergens ?? [],
          priceGrosze: PriceGrosze ?? undefined,
          ordered: Ordered ?? undefined,
        }),
      )
      .sort((a, b) => (a.on < b.on ? -1 : 1)),
  });
