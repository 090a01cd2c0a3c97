import { z } from 'zod';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';

const term = z.enum(['first', 'second']);

/** The eight kinds of attendance of a Polish school journal, with the words and numbers of poland.md E4. */
export const attendanceCategories = {
  present: { number: 1, label: 'obecność', short: 'ob.' },
  absent: { number: 2, label: 'nieobecność nieusprawiedliwiona', short: 'nb.' },
  excused: { number: 3, label: 'nieobecność usprawiedliwiona', short: 'nu.' },
  late: { number: 4, label: 'spóźnienie nieusprawiedliwione', short: 'sp.' },
  lateExcused: { number: 5, label: 'spóźnienie usprawiedliwione', short: 'su.' },
  schoolReasons: { number: 6, label: 'nieobecność z przyczyn szkolnych', short: 'ns.' },
  released: { number: 7, label: 'zwolnienie', short: 'zw.' },
  deleted: { number: 8, label: 'usunięty wpis', short: '–' },
} as const;
export type AttendanceCategory = keyof typeof attendanceCategories;
const attendanceCategorySchema = z.enum(Object.keys(attendanceCategories) as [AttendanceCategory]);

/** One grade. `entry` is what the teacher wrote („4+”, „np”, a sentence in classes 1–3); `value` is only there for counted ones. */
export const gradeSchema = z.object({
  id: z.string().min(1).max(100),
  subject: z.string().min(1),
  entry: z.string().min(1).max(1000),
  value: z.number().optional(),
  weight: z.number().nonnegative().optional(),
  /** „Sprawdzian”, „Odpowiedź ustna” */
  category: z.string().optional(),
  /** the column of the journal: what the grade is for */
  column: z.string().optional(),
  comment: z.string().optional(),
  teacher: z.string().optional(),
  on: localDateSchema,
  term,
});
export type Grade = z.infer<typeof gradeSchema>;

/** Where a subject stands: counted average, foreseen and given grades of the half-year and of the year. */
export const subjectSummarySchema = z.object({
  subject: z.string().min(1),
  average: z.number().optional(),
  midYearForeseen: z.string().optional(),
  midYear: z.string().optional(),
  annualForeseen: z.string().optional(),
  annual: z.string().optional(),
});

/** A child's grades in one school year. */
export const gradesSchema = z.object({
  schoolYear: z.string(),
  className: z.string(),
  grades: z.array(gradeSchema).max(5000),
  subjects: z.array(subjectSummarySchema).max(100),
  /** wzorowe, bardzo dobre, dobre, poprawne, nieodpowiednie, naganne */
  behaviour: z.object({ midYear: z.string().optional(), annual: z.string().optional() }),
});
export type Grades = z.infer<typeof gradesSchema>;

/** One lesson a child was (or was not) at. */
export const attendanceEntrySchema = z.object({
  id: z.string().min(1).max(100),
  on: localDateSchema,
  lesson: z.int().min(0).max(20),
  subject: z.string().optional(),
  category: attendanceCategorySchema,
  /** whether a guardian may still excuse it */
  excusable: z.boolean(),
  /** what became of an excuse */
  excuse: z.enum(['sent', 'accepted', 'refused']).optional(),
});
export type AttendanceEntry = z.infer<typeof attendanceEntrySchema>;
export const attendanceSchema = z.object({
  schoolYear: z.string(),
  entries: z.array(attendanceEntrySchema).max(20_000),
});
export type Attendance = z.infer<typeof attendanceSchema>;

/** One lesson of the plan; moments in UTC. */
export const lessonSchema = z.object({
  id: z.string().min(1).max(100),
  startsAt: instantSchema,
  endsAt: instantSchema,
  lesson: z.int().min(0).max(20),
  subject: z.string().min(1),
  teacher: z.string().optional(),
  room: z.string().optional(),
  change: z.object({ kind: z.enum(['cancelled', 'replaced', 'moved']), note: z.string().optional() }).optional(),
});
export const timetableSchema = z.object({ lessons: z.array(lessonSchema).max(2000) });
export type Timetable = z.infer<typeof timetableSchema>;

/** A test or a piece of homework, on its day. */
export const schoolworkSchema = z.object({
  items: z
    .array(
      z.object({
        id: z.string().min(1).max(100),
        kind: z.enum(['test', 'quiz', 'homework']),
        on: localDateSchema,
        subject: z.string().min(1),
        title: z.string().min(1),
        description: z.string().optional(),
        teacher: z.string().optional(),
      }),
    )
    .max(2000),
});
export type Schoolwork = z.infer<typeof schoolworkSchema>;

/** What a school tells the parents, and its events. */
export const schoolNoticesSchema = z.object({
  notices: z
    .array(
      z.object({
        id: z.string().min(1).max(100),
        publishedAt: instantSchema,
        title: z.string().min(1),
        text: z.string(),
        author: z.string().optional(),
        /** the day of the event, if it is about one */
        on: localDateSchema.optional(),
      }),
    )
    .max(500),
});
export type SchoolNotices = z.infer<typeof schoolNoticesSchema>;

/** What is for lunch; prices in grosze are for a day. */
export const mealsSchema = z.object({
  days: z
    .array(
      z.object({
        on: localDateSchema,
        dishes: z.array(z.string().min(1)).min(1),
        allergens: z.array(z.string()).default([]),
        priceGrosze: z.int().nonnegative().optional(),
        ordered: z.boolean().optional(),
      }),
    )
    .max(400),
});
export type Meals = z.infer<typeof mealsSchema>;

/** A guardian's excuse for lessons missed. */
export const absenceExcuseSchema = z.object({
  entries: z.array(z.string().min(1).max(100)).min(1, 'Zaznacz lekcje, które chcesz usprawiedliwić.').max(200),
  reason: z.string().trim().min(3, 'Napisz krótko, dlaczego dziecka nie było.').max(500, 'Skróć powód do 500 znaków.'),
});
export type AbsenceExcuse = z.infer<typeof absenceExcuseSchema>;
