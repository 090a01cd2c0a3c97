import type { TopicData } from '../../content-models/links/link.ts';
import { attendanceCategories, type Grade } from '../../content-models/school/school.ts';
import { localDateOf, WARSAW, type LocalDate } from '../../content-models/shared/localDate.ts';
import { schoolYearOf } from '../../cms/seed/content/households/schoolYear.ts';
import { idNumber } from '../../cms/seed/content/households/chance.ts';
import { lessonHours } from '../../cms/seed/content/households/schoolPlan.ts';

const displayed = (day: LocalDate) => day.split('-').reverse().join('.');
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: WARSAW, hour: '2-digit', minute: '2-digit' });

/** A day as the journal writes it: four forms of the same. */
export const hebeDate = (day: LocalDate) => ({
  Timestamp: Date.parse(`${day}T12:00:00Z`),
  Date: day,
  DateDisplay: displayed(day),
  Time: '00:00:00',
});

const hebeMoment = (instant: string) => {
  const day = localDateOf(instant);
  return {
    Timestamp: Date.parse(instant),
    Date: day,
    DateDisplay: displayed(day),
    Time: `${clock.format(new Date(instant))}:00`,
  };
};

const subjectOf = (name: string) => ({
  Id: idNumber(name) % 10_000,
  Key: null,
  Name: name,
  Kod: name.slice(0, 3),
  Position: 1,
});

const personOf = (name: string) => {
  const [first = '', ...rest] = name.split(' ');
  return { Id: idNumber(name) % 10_000, Name: first, Surname: rest.join(' '), DisplayName: name };
};

/** The two half-years of a school year; their ids hold for every school. */
export const hebePeriods = (today: LocalDate) => {
  const { from, to } = schoolYearOf(today);
  const next = String(Number(from.slice(0, 4)) + 1);
  return [
    { Id: 1, Number: 1, Start: hebeDate(from), End: hebeDate(`${next}-01-31`), Current: today < `${next}-02-01` },
    { Id: 2, Number: 2, Start: hebeDate(`${next}-02-01`), End: hebeDate(to), Current: today >= `${next}-02-01` },
  ];
};

const periodId = (term: Grade['term']) => (term === 'first' ? 1 : 2);

/** Grades as the journal tells them, one object each. */
export const hebeGrades = ({ grades }: TopicData['grades'], pupilId: string) =>
  grades.map((grade) => ({
    Id: Number(grade.id),
    Key: `ocena-${grade.id}`,
    PupilId: Number(pupilId),
    ContentRaw: grade.comment === undefined ? grade.entry : `${grade.entry} (${grade.comment})`,
    Content: grade.entry,
    Comment: grade.comment ?? '',
    Value: grade.value ?? null,
    Numerator: null,
    Denominator: null,
    DateCreated: hebeDate(grade.on),
    DateModify: hebeDate(grade.on),
    Creator: grade.teacher === undefined ? null : personOf(grade.teacher),
    Modifier: grade.teacher === undefined ? null : personOf(grade.teacher),
    Column: {
      Id: idNumber(grade.id, 'column') % 1_000_000,
      Key: null,
      PeriodId: periodId(grade.term),
      Name: grade.column ?? null,
      Code: '',
      Group: '',
      Number: 0,
      Color: 0,
      Weight: grade.weight ?? null,
      Subject: subjectOf(grade.subject),
      Category: grade.category === undefined ? null : { Id: 1, Name: grade.category, Code: grade.category.slice(0, 3) },
    },
  }));

/** Foreseen and given grades: one row for each subject and half-year, behaviour among the subjects. */
export const hebeSummaries = ({ subjects, behaviour }: TopicData['grades'], pupilId: string) => {
  const row = (subject: string, period: number, foreseen?: string, given?: string) => ({
    Id: idNumber(pupilId, subject, period, 'summary'),
    PupilId: Number(pupilId),
    PeriodId: period,
    Subject: subjectOf(subject),
    Entry_1: foreseen ?? null,
    Entry_2: given ?? null,
    Entry_3: null,
  });
  return [
    ...subjects.flatMap(({ subject, midYearForeseen, midYear, annualForeseen, annual }) => [
      row(subject, 1, midYearForeseen, midYear),
      row(subject, 2, annualForeseen, annual),
    ]),
    row('Zachowanie', 1, undefined, behaviour.midYear),
    row('Zachowanie', 2, undefined, behaviour.annual),
  ];
};

/** Counted averages, „4,52” as the journal writes them. */
export const hebeAverages = ({ subjects }: TopicData['grades'], pupilId: string) =>
  subjects.map(({ subject, average }) => ({
    Id: idNumber(pupilId, subject, 'average'),
    PupilId: Number(pupilId),
    PeriodId: 1,
    Subject: subjectOf(subject),
    Average: average === undefined ? null : String(average).replace('.', ','),
    Points: '',
  }));

const excuseNumbers = { sent: 1, accepted: 2, refused: 3 };

/** Held lessons with the presence at them. */
export const hebeLessons = ({ entries }: TopicData['attendance']) =>
  entries.map((entry) => {
    const { number, label, short } = attendanceCategories[entry.category];
    const { start, end } = lessonHours(entry.lesson);
    return {
      Id: Number(entry.id),
      LessonId: Number(entry.id),
      LessonNumber: entry.lesson,
      Day: hebeDate(entry.on),
      TimeSlot: { Id: entry.lesson, Start: start, End: end, Display: `${start}-${end}`, Position: entry.lesson },
      Subject: entry.subject === undefined ? null : subjectOf(entry.subject),
      Topic: null,
      PresenceType: {
        Id: number,
        Name: label,
        Symbol: short,
        CategoryId: number,
        CategoryName: label,
        Position: number,
        Presence: entry.category === 'present',
        Absence: entry.category === 'absent' || entry.category === 'excused',
        Late: entry.category === 'late' || entry.category === 'lateExcused',
        AbsenceJustified: entry.category === 'excused',
        Removed: false,
      },
      JustificationStatus: entry.excuse === undefined ? null : excuseNumbers[entry.excuse],
      CanBeJustified: entry.excusable,
      Visible: true,
    };
  });

const changeTypes = { cancelled: 1, replaced: 2, moved: 3 };

/** The plan of lessons with its changes. */
export const hebeSchedule = ({ lessons }: TopicData['timetable']) =>
  lessons.map((lesson) => {
    const start = clock.format(new Date(lesson.startsAt));
    const end = clock.format(new Date(lesson.endsAt));
    return {
      Id: Number(lesson.id),
      Date: hebeDate(localDateOf(lesson.startsAt)),
      TimeSlot: { Id: lesson.lesson, Start: start, End: end, Display: `${start}-${end}`, Position: lesson.lesson },
      Subject: subjectOf(lesson.subject),
      TeacherPrimary: lesson.teacher === undefined ? null : personOf(lesson.teacher),
      TeacherSecondary: null,
      Room: lesson.room === undefined ? null : { Id: Number(lesson.room), Code: lesson.room },
      Event: null,
      Change: lesson.change
        ? {
            Id: Number(lesson.id),
            Type: changeTypes[lesson.change.kind],
            Separation: false,
            Note: lesson.change.note ?? null,
          }
        : null,
      Visible: true,
    };
  });

/** Tests and quizzes, or homework: the title is the first line of the content. */
export const hebeWorks = ({ items }: TopicData['schoolwork'], which: 'exam' | 'homework') =>
  items
    .filter(({ kind }) => (kind === 'homework') === (which === 'homework'))
    .map(({ id, kind, on, subject, title, description, teacher }) => ({
      Id: Number(id.replace(/\D/g, '')),
      Key: id,
      Type: kind === 'quiz' ? 'Kartkówka' : kind === 'test' ? 'Sprawdzian' : null,
      Content: description === undefined ? title : `${title}\n${description}`,
      DateCreated: hebeDate(on),
      Deadline: hebeDate(on),
      Creator: teacher === undefined ? null : personOf(teacher),
      Subject: subjectOf(subject),
    }));

/** Messages of the school. */
export const hebeMessages = ({ notices }: TopicData['schoolNotices']) =>
  notices.map((notice) => ({
    Id: notice.id,
    GlobalKey: `wiadomosc-${notice.id}`,
    Subject: notice.title,
    Content: notice.text,
    DateSent: hebeMoment(notice.publishedAt),
    Status: 1,
    Sender: { GlobalKey: 'sekretariat', Name: notice.author ?? null },
    Receiver: [],
    Attachments: [],
    EventDate: notice.on === undefined ? null : hebeDate(notice.on),
  }));

/** Lunches. */
export const hebeMenus = ({ days }: TopicData['meals']) =>
  days.map(({ on, dishes, allergens, priceGrosze, ordered }) => ({
    Day: hebeDate(on),
    Dishes: dishes,
    Allergens: allergens,
    PriceGrosze: priceGrosze ?? null,
    Ordered: ordered ?? null,
  }));
