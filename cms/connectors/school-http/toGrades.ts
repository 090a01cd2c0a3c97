import { z } from 'zod';
import type { TopicData } from '../../../content-models/links/link.ts';
import type { Grade } from '../../../content-models/school/school.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { fold } from '../../../content-models/shared/polish.ts';
import { foreignId, optionalNumber, optionalText, withoutAbsent } from '../http/foreign.ts';
import { holdToModel } from '../http/parseAnswer.ts';
import { hebeDay, hebePerson, hebeSubject, type HebePeriod, type HebePupil } from './hebe.ts';

/** One grade of the journal. */
export const hebeGrade = z.object({
  Id: foreignId,
  ContentRaw: optionalText,
  Content: optionalText,
  Comment: optionalText,
  Value: optionalNumber,
  DateCreated: hebeDay,
  Creator: hebePerson,
  Column: z.object({
    Name: optionalText,
    Code: optionalText,
    Weight: optionalNumber,
    Subject: hebeSubject,
    Category: z.object({ Name: optionalText, Code: optionalText }).optional(),
    PeriodId: foreignId.optional(),
  }),
});

/** Foreseen (`Entry_1`) and given (`Entry_2`) grade of one subject in one half-year. */
export const hebeSummary = z.object({
  PeriodId: foreignId.optional(),
  Subject: hebeSubject,
  Entry_1: optionalText,
  Entry_2: optionalText,
});

/** The counted average of one subject in one half-year, as a number or as „4,52”. */
export const hebeAverage = z.object({
  PeriodId: foreignId.optional(),
  Subject: hebeSubject,
  Average: z
    .union([z.number(), z.string().regex(/^\s*(?:\d+(?:[.,]\d+)?)?\s*$/)])
    .optional()
    .transform((given) => {
      return typeof given === 'string' ? Number(given.trim().replace(',', '.')) || undefined : given;
    }),
});

type Term = Grade['term'];

/** Which half-year a period is; without one, by the day: it changes with January. */
const termOf = (periods: readonly HebePeriod[], id: string | null | undefined, on?: LocalDate): Term | undefined => {
  const named = periods.find((period) => period.Id === id);
  const found = named ?? (on === undefined ? undefined : periods.find(({ Start, End }) => on >= Start && on <= End));
  if (found) return found.Number === 1 ? 'first' : 'second';
  return on === undefined ? undefined : on.slice(5) >= '09-01' || on.slice(5) < '02-01' ? 'first' : 'second';
};

/** `2026/2027`, by the first and the last day of the half-years. */
export const schoolYearOf = (periods: readonly HebePeriod[]): string => {
  const years = periods.flatMap(({ Start, End }) => [Start.slice(0, 4), End.slice(0, 4)]).sort();
  return `${years[0] ?? ''}/${years.at(-1) ?? ''}`;
};

const isBehaviour = (subject: string) => fold(subject).startsWith('zachowanie');

type Subject = TopicData['grades']['subjects'][number];

const subjectsOf = (
  { Periods }: HebePupil,
  summaries: z.infer<typeof hebeSummary>[],
  averages: z.infer<typeof hebeAverage>[],
): Subject[] => {
  const subjects = new Map<string, Subject>();
  const of = (name: string): Subject => {
    const known = subjects.get(name) ?? { subject: name };
    subjects.set(name, known);
    return known;
  };
  for (const { Subject: name, PeriodId, Entry_1: foreseen, Entry_2: given } of summaries) {
    if (name === undefined) continue;
    const isYear = termOf(Periods, PeriodId) === 'second';
    Object.assign(
      of(name),
      withoutAbsent(
        isYear ? { annualForeseen: foreseen, annual: given } : { midYearForeseen: foreseen, midYear: given },
      ),
    );
  }
  // the later half-year's average is where the subject stands
  const inOrder = [...averages].sort((a, b) =>
    (termOf(Periods, a.PeriodId) ?? 'first').localeCompare(termOf(Periods, b.PeriodId) ?? 'first'),
  );
  for (const { Subject: name, Average: average } of inOrder) {
    if (name !== undefined && average !== undefined) of(name).average = average;
  }
  return [...subjects.values()];
};

/** A pupil's grades, summaries and averages as one model. */
export const toGrades = (
  pupil: HebePupil,
  grades: z.infer<typeof hebeGrade>[],
  summaries: z.infer<typeof hebeSummary>[],
  averages: z.infer<typeof hebeAverage>[],
): TopicData['grades'] => {
  const subjects = subjectsOf(pupil, summaries, averages);
  const behaviour = subjects.find(({ subject }) => isBehaviour(subject));
  return holdToModel('grades', {
    schoolYear: schoolYearOf(pupil.Periods),
    className: pupil.ClassDisplay,
    grades: grades.map(({ Id, ContentRaw, Content, Comment, Value, DateCreated, Creator, Column }) =>
      withoutAbsent({
        id: Id,
        subject: Column.Subject,
        // without the comment, which the raw content repeats in brackets
        entry: Content ?? ContentRaw,
        value: Value,
        weight: Column.Weight,
        category: Column.Category?.Name ?? Column.Category?.Code,
        column: Column.Name ?? Column.Code,
        comment: Comment,
        teacher: Creator,
        on: DateCreated,
        term: termOf(pupil.Periods, Column.PeriodId, DateCreated),
      }),
    ),
    subjects: subjects.filter(({ subject }) => !isBehaviour(subject)),
    behaviour: withoutAbsent({
      midYear: behaviour?.midYear ?? behaviour?.midYearForeseen,
      annual: behaviour?.annual ?? behaviour?.annualForeseen,
    }),
  });
};
