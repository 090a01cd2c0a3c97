import { z } from 'zod';
import type { TopicData } from '../../../content-models/links/link.ts';
import { attendanceCategories, type AttendanceCategory } from '../../../content-models/school/school.ts';
import { foreignId, withoutAbsent } from '../http/foreign.ts';
import { holdToModel } from '../http/parseAnswer.ts';
import { hebeDay, hebeSubject, hebeTimeSlot, type HebePupil } from './hebe.ts';
import { schoolYearOf } from './toGrades.ts';

const excuses = new Map<string, 'none' | 'sent' | 'accepted' | 'refused'>([
  ...(['none', 'sent', 'accepted', 'refused'] as const).flatMap((word, number) => [
    [String(number), word] as const,
    [word, word] as const,
  ]),
]);

/** What became of an excuse: a number, or the word for it. Another word is something the school knows and we do not. */
const justification = z
  .union([z.number(), z.string()])
  .optional()
  .transform((given) => (given === undefined || given === '' ? 'none' : (excuses.get(String(given)) ?? 'unknown')));

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
        const isOpen = (category === 'absent' || category === 'late') && lesson.JustificationStatus === 'none';
        return withoutAbsent({
          id: lesson.Id,
          on: lesson.Day,
          lesson: lesson.LessonNumber ?? lesson.TimeSlot?.Position,
          subject: lesson.Subject,
          category,
          excusable: isOpen && lesson.CanBeJustified !== false,
          excuse: ['none', 'unknown'].includes(lesson.JustificationStatus) ? undefined : lesson.JustificationStatus,
        });
      }),
  });
