import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { TopicData } from '../../../../content-models/links/link.ts';
import type {
  Attendance,
  AttendanceCategory,
  Meals,
  SchoolNotices,
  Schoolwork,
  Timetable,
} from '../../../../content-models/school/school.ts';
import type { DemoChild } from '../households.ts';
import { instantAt } from '../workday.ts';
import { chance, idNumber, pick } from './chance.ts';
import { gradesTruth } from './gradesTruth.ts';
import { lessonHours, lessonsOn, subjectsOf, teacherOf } from './schoolPlan.ts';
import { isSchoolDay, mondayOf, schoolDays, schoolYearOf } from './schoolYear.ts';

/** What of an absence a guardian may still excuse. */
const excusableDays = 14;

/** How a child was there; every second week it misses the first two lessons of Tuesday. */
const presenceAt = (child: DemoChild, day: LocalDate, lesson: number, today: LocalDate): AttendanceCategory => {
  const { externalId } = child;
  const isOld = day < addDays(today, -excusableDays);
  const week = Math.floor(Date.parse(mondayOf(day)) / (7 * 86_400_000));
  const isTuesday = new Date(`${day}T00:00:00Z`).getUTCDay() === 2;
  if (isTuesday && lesson <= 2 && (week + idNumber(externalId)) % 2 === 0) return isOld ? 'excused' : 'absent';
  if (chance(externalId, day, 'ill') < 0.025)
    return chance(externalId, day, 'note') < 0.85 && isOld ? 'excused' : 'absent';
  const luck = chance(externalId, day, lesson);
  if (lesson === 1 && luck < 0.03) return luck < 0.01 && isOld ? 'lateExcused' : 'late';
  if (luck > 0.995) return 'schoolReasons';
  return luck > 0.99 ? 'released' : 'present';
};

const attendanceTruth = (child: DemoChild, today: LocalDate): Attendance => {
  const { name, from } = schoolYearOf(today);
  const entries = schoolDays(from, today).flatMap((on) =>
    lessonsOn(child, on).map((subject, at) => {
      const category = presenceAt(child, on, at + 1, today);
      const isOpen = (category === 'absent' || category === 'late') && on >= addDays(today, -excusableDays);
      return {
        id: String(idNumber(child.externalId, on, at, 'lesson')),
        on,
        lesson: at + 1,
        subject,
        category,
        excusable: isOpen,
      };
    }),
  );
  return { schoolYear: name, entries };
};

const timetableTruth = (child: DemoChild, today: LocalDate): Timetable => {
  const monday = mondayOf(today);
  const lessons = schoolDays(monday, addDays(monday, 11)).flatMap((day) =>
    lessonsOn(child, day).map((subject, at) => {
      const { start, end } = lessonHours(at + 1);
      const luck = chance(child.institution, child.className, day, at, 'change');
      return {
        id: String(idNumber(child.externalId, day, at, 'plan')),
        startsAt: instantAt(day, start),
        endsAt: instantAt(day, end),
        lesson: at + 1,
        subject,
        teacher: teacherOf(child, subject),
        room: String(100 + Math.floor(chance(child.institution, subject) * 30)),
        ...(luck < 0.02
          ? { change: { kind: 'cancelled' as const, note: 'Nauczyciel na szkoleniu' } }
          : luck < 0.05
            ? { change: { kind: 'replaced' as const, note: 'Zastępstwo' } }
            : {}),
      };
    }),
  );
  return { lessons };
};

const works = [
  { kind: 'test' as const, title: 'Sprawdzian z działu', description: 'Powtórzenie na lekcji wcześniej.' },
  { kind: 'quiz' as const, title: 'Kartkówka z trzech ostatnich lekcji', description: undefined },
  { kind: 'homework' as const, title: 'Zadania ze zbioru', description: 'Strona 48, zadania 1–4 w zeszycie.' },
  { kind: 'homework' as const, title: 'Notatka do lekcji', description: undefined },
];

const schoolworkTruth = (child: DemoChild, today: LocalDate): Schoolwork => {
  const monday = mondayOf(today);
  const items = [-14, -7, 0, 7, 14].flatMap((days) =>
    subjectsOf(child).flatMap((subject, place) => {
      const week = addDays(monday, days);
      const key = [child.institution, child.className, subject, week];
      const on = addDays(week, Math.floor(chance(...key, 'day') * 5));
      if ((place !== 0 && chance(...key) > 0.3) || !isSchoolDay(on)) return [];
      const { kind, title, description } = pick(works, ...key, 'work');
      const id = `${kind === 'homework' ? 'homework' : 'test'}-${String(idNumber(child.externalId, ...key))}`;
      const teacher = teacherOf(child, subject);
      return [{ id, kind, on, subject, title, ...(description === undefined ? {} : { description }), teacher }];
    }),
  );
  return { items: items.sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1)) };
};

const notices = [
  { title: 'Zebranie z rodzicami', text: 'Spotykamy się o 17:00 w salach lekcyjnych.', inDays: 6 },
  { title: 'Wycieczka do muzeum', text: 'Zbiórka o 8:00 przed szkołą. Prosimy o drugie śniadanie.', inDays: 9 },
  { title: 'Dzień sportu', text: 'Prosimy o strój na zmianę i wodę.', inDays: 8 },
  { title: 'Zbiórka karmy dla schroniska', text: 'Karmę można zostawić w świetlicy do piątku.', inDays: undefined },
  {
    title: 'Bezpłatne zajęcia wyrównawcze',
    text: 'Matematyka w środy, język polski w czwartki, 14:30.',
    inDays: undefined,
  },
];

const schoolNoticesTruth = (child: DemoChild, today: LocalDate): SchoolNotices => {
  const monday = mondayOf(today);
  const sent = [0, -7, -14, -21, -28, -35, -42, -49].flatMap((days) => {
    const day = addDays(monday, days);
    if (!isSchoolDay(day)) return [];
    const { title, text, inDays } = pick(notices, child.institution, day);
    return [
      {
        id: String(idNumber(child.institution, day, 'notice')),
        publishedAt: instantAt(day, '07:40'),
        title,
        text,
        author: 'Sekretariat szkoły',
        ...(inDays === undefined ? {} : { on: addDays(day, inDays) }),
      },
    ];
  });
  return { notices: sent };
};

const dishes = [
  [
    ['Zupa pomidorowa z makaronem', 'Pierogi z serem', 'Kompot'],
    ['gluten', 'mleko'],
  ],
  [
    ['Rosół z lanym ciastem', 'Kotlet z kurczaka, ziemniaki, surówka'],
    ['gluten', 'jaja', 'seler'],
  ],
  [
    ['Krupnik', 'Ryba pieczona, ryż, marchewka'],
    ['ryby', 'seler'],
  ],
  [
    ['Barszcz ukraiński', 'Naleśniki z jabłkiem'],
    ['gluten', 'jaja', 'mleko'],
  ],
  [
    ['Zupa jarzynowa', 'Gulasz z kaszą, ogórek'],
    ['seler', 'gluten'],
  ],
] as const;

const mealsTruth = (child: DemoChild, today: LocalDate): Meals => {
  const monday = mondayOf(today);
  const days = schoolDays(monday, addDays(monday, 11)).map((on) => {
    const [names, allergens] = pick(dishes, child.institution, on);
    const ordered = chance(child.externalId, on, 'meal') < 0.8;
    return { on, dishes: [...names], allergens: [...allergens], priceGrosze: 1150, ordered };
  });
  return { days };
};

/** Everything a school knows of a child on a day. */
export const schoolTruth = (
  child: DemoChild,
  today: LocalDate,
): Pick<TopicData, 'grades' | 'attendance' | 'timetable' | 'schoolwork' | 'schoolNotices' | 'meals'> => ({
  grades: gradesTruth(child, today),
  attendance: attendanceTruth(child, today),
  timetable: timetableTruth(child, today),
  schoolwork: schoolworkTruth(child, today),
  schoolNotices: schoolNoticesTruth(child, today),
  meals: mealsTruth(child, today),
});
