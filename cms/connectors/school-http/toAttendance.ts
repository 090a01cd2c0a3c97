import { z } from 'zod';
import type { TopicData } from '../../../content-models/links/link.ts';
import { attendanceCategories, type AttendanceCategory } from '../../../content-models/school/school.ts';
import { foreignId, withoutAbsent } from '../http/foreign.ts';
import { holdToModel } from '../http/parseAnswer.ts';
import { hebeDay, hebeSubject, hebeTimeSlot, type HebePupil } from './hebe.ts';
import { schoolYearOf } from './toGrades.ts';

const excuses = { 1: 'sent', 2: 'accepted', 3: 'refused' } as const;
const wordsOfExcuse = { sent: 1, accepted: 2, refused: 3 } as const;

/** What became of an excuse: a number, or the word for it. */
const justification = z
  .union([z.literal([0, 1, 2, 3]), z.enum(['none', 'sent', 'accepted', 'refused'])])
  .optional()
  .transform((given) => {
    const number = typeof given === 'string' ? (given === 'none' ? 0 : wordsOfExcuse[given]) : (given ?? 0);
    return number === 0 ? undefined : excuses[number];
  });

/** One lesson that was held and whether the pupil was there. */
export const hebeLesson = z.object({
  Id: foreignId,
  Day: hebeDay,
  LessonNumber: z.number().int().optional(),
  TimeSlot: hebeTimeSlot.partial().optional(),
  Subject: hebeSubject,
  PresenceType: z.object({ CategoryId: z.number().int().min(1).max(8) }).optional(),
  JustificationStatus: justification,
  CanBeJustified: z.boolean().optional(),
  Visible: z.boolean().optional(),
});

const byNumber = new Map<number, AttendanceCategory>(
  Object.entries(attendanceCategories).map(([name, { number }]) => [number, name as AttendanceCategory]),
);

/** Every lesson at which the presence was noted. */
export const toAttendance = ({ Periods }: HebePupil, lessons: z.infer<typeof hebeLesson>[]): TopicData['attendance'] =>
  holdToModel('attendance', {
    schoolYear: schoolYearOf(Periods),
    entries: lessons
      .filter(({ PresenceType, Visible }) => PresenceType && Visible !== false)
      .map((lesson) => {
        const category = byNumber.get(lesson.PresenceType?.CategoryId ?? 0);
        const isOpen = (category === 'absent' || category === 'late') && lesson.JustificationStatus === undefined;
        return withoutAbsent({
          id: lesson.Id,
          on: lesson.Day,
          lesson: lesson.LessonNumber ?? lesson.TimeSlot?.Position,
          subject: lesson.Subject,
          category,
          excusable: isOpen && lesson.CanBeJustified !== false,
          excuse: lesson.JustificationStatus,
        });
      }),
  });
