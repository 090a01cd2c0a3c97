import { z } from 'zod';
import { bornOnOf, demoHouseholds, type DemoChild, type DemoGuardian } from '../../cms/seed/content/households.ts';
import { idNumber } from '../../cms/seed/content/households/chance.ts';
import { schoolTruth } from '../../cms/seed/content/households/schoolTruth.ts';
import { teacherOf } from '../../cms/seed/content/households/schoolPlan.ts';
import { termOf } from '../../cms/seed/content/households/schoolYear.ts';
import type { DemoInstitution } from '../../cms/seed/content/institutions.ts';
import type { Topic } from '../../content-models/institutions/institution.ts';
import type { Grade } from '../../content-models/school/school.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import type { DemoAnswer } from './moods.ts';
import type { DemoQuestion, DemoSource } from './demoSource.ts';
import { hebeDate, hebePeriods } from './toHebe.ts';
import { hebeAverages, hebeGrades, hebeLessons, hebeMenus, hebeMessages } from './toHebe.ts';
import { hebeSchedule, hebeSummaries, hebeWorks } from './toHebe.ts';

const capabilities: Partial<Record<Topic, string>> = {
  grades: 'GRADES',
  attendance: 'ATTENDANCE',
  timetable: 'TIMETABLE',
  schoolwork: 'SCHOOLWORK',
  schoolNotices: 'NOTICES',
  meals: 'MEALS',
};

const envelope = (kind: string, content: unknown, status = { Code: 0, Message: 'OK' }) => ({
  ApiVersion: '1.0.0.0',
  Envelope: content,
  EnvelopeType: kind,
  InResponseTo: null,
  RequestId: '00000000-0000-4000-8000-000000000000',
  Status: status,
  Timestamp: Date.now(),
  TimestampFormatted: new Date().toISOString(),
});

const ok = (kind: string, content: unknown): DemoAnswer => ({ status: 200, json: envelope(kind, content) });
const no = (status: number, message: string): DemoAnswer => ({
  status,
  json: envelope('', null, { Code: status, Message: message }),
});

const pupilOf = (child: DemoChild, guardian: DemoGuardian | undefined, today: LocalDate) => ({
  Pupil: {
    Id: Number(child.externalId),
    FirstName: child.givenName,
    SecondName: null,
    Surname: child.familyName,
    BirthDate: hebeDate(bornOnOf(child, today)),
  },
  ClassDisplay: child.className,
  Periods: hebePeriods(today),
  Capabilities: [
    ...(guardian?.topics ?? []).flatMap((topic) => capabilities[topic] ?? []),
    ...(guardian?.acts.includes('excuseAbsence') === true ? ['EXCUSE'] : []),
  ],
});

const excuseSchema = z.object({ Lessons: z.array(z.union([z.string(), z.number()])), Reason: z.string() });

/** A school of the demo city: what is true of its children, with the excuses and grades that came since the start. */
export const demoSchool = (institution: DemoInstitution): DemoSource => {
  const children = demoHouseholds
    .filter(({ tenant }) => tenant === institution.tenant)
    .flatMap((household) => household.children)
    .filter((child) => child.institution === institution.slug);
  const excused = new Map<string, Set<string>>();
  const receipts = new Map<string, string>();
  const newGrades = new Map<string, Grade[]>();

  const gradeOf = (child: DemoChild, on: LocalDate, place: number): Grade => ({
    id: String(idNumber(child.externalId, on, place, 'new')),
    subject: 'Język angielski',
    entry: '5+',
    value: 5.5,
    weight: 3,
    category: 'Kartkówka',
    column: 'Kartkówka ze słówek i pojęć',
    teacher: teacherOf(child, 'Język angielski'),
    on,
    term: termOf(on),
  });

  const truthOf = (child: DemoChild, { today, mood }: DemoQuestion) => {
    const truth = schoolTruth(child, today);
    const added = [
      ...(newGrades.get(child.externalId) ?? []),
      ...(mood === 'changed' ? [gradeOf(child, today, 999)] : []),
    ];
    return {
      ...truth,
      grades: { ...truth.grades, grades: [...truth.grades.grades, ...added] },
      attendance: {
        ...truth.attendance,
        entries: truth.attendance.entries.map((entry) =>
          excused.get(child.externalId)?.has(entry.id) === true
            ? { ...entry, excusable: false, excuse: 'sent' as const }
            : entry,
        ),
      },
    };
  };

  const excuse = (child: DemoChild, question: DemoQuestion): DemoAnswer => {
    const known = receipts.get(`${child.externalId} ${question.idempotencyKey}`);
    if (known !== undefined) return ok('Justification', { Id: known });
    const given = excuseSchema.safeParse(question.body);
    if (!given.success) return no(400, 'Nie rozumiemy tego zgłoszenia.');
    const open = new Set(
      truthOf(child, question)
        .attendance.entries.filter(({ excusable }) => excusable)
        .map(({ id }) => id),
    );
    const wanted = given.data.Lessons.map(String);
    if (wanted.length === 0 || !wanted.every((id) => open.has(id)))
      return no(422, 'Tej lekcji nie można już usprawiedliwić. Napisz do wychowawcy.');
    excused.set(child.externalId, new Set([...(excused.get(child.externalId) ?? []), ...wanted]));
    const receipt = `U-${String(idNumber(question.idempotencyKey, child.externalId) % 1_000_000)}`;
    receipts.set(`${child.externalId} ${question.idempotencyKey}`, receipt);
    return { ...ok('Justification', { Id: receipt }), status: 201 };
  };

  const read = (child: DemoChild, what: string, question: DemoQuestion): DemoAnswer => {
    const { grades, attendance, timetable, schoolwork, schoolNotices, meals } = truthOf(child, question);
    const id = child.externalId;
    switch (what) {
      case 'grade/byPupil':
        return ok('IEnumerable`1', hebeGrades(grades, id));
      case 'grade/summary/byPupil':
        return ok('IEnumerable`1', hebeSummaries(grades, id));
      case 'grade/average/byPupil':
        return ok('IEnumerable`1', hebeAverages(grades, id));
      case 'lesson/byPupil':
        return ok('IEnumerable`1', hebeLessons(attendance));
      case 'schedule/withchanges/byPupil':
        return ok('IEnumerable`1', hebeSchedule(timetable));
      case 'exam/byPupil':
        return ok('IEnumerable`1', hebeWorks(schoolwork, 'exam'));
      case 'homework/byPupil':
        return ok('IEnumerable`1', hebeWorks(schoolwork, 'homework'));
      case 'messages/received/byPupil':
        return ok('IEnumerable`1', hebeMessages(schoolNotices));
      case 'menu/byPupil':
        return ok('IEnumerable`1', hebeMenus(meals));
      default:
        return no(404, 'Nie ma takiego adresu.');
    }
  };

  return {
    answer: (question) => {
      const { method, path, query, body, today, mood } = question;
      const what = path.replace(/^api\/mobile\//, '');
      if (what === 'heartbeat') return ok('Boolean', true);
      if (method === 'POST' && what === 'register/guardian') {
        const { Code } = z.object({ Code: z.string() }).catch({ Code: '' }).parse(body);
        const child = children.find(({ guardians }) => guardians.some(({ code }) => code === Code));
        const guardian = child?.guardians.find(({ code }) => code === Code);
        return child ? ok('AccountPayload', pupilOf(child, guardian, today)) : no(404, 'Nie ma takiego kodu.');
      }
      const child = children.find(({ externalId }) => externalId === query.get('pupilId'));
      if (!child || mood === 'withdrawn') return no(404, 'Nie ma takiego ucznia.');
      if (what === 'pupil') return ok('Pupil', pupilOf(child, child.guardians[0], today));
      return method === 'POST' && what === 'justification/byPupil'
        ? excuse(child, question)
        : read(child, what, question);
    },
    addNews: (today) => {
      for (const child of children) {
        const known = newGrades.get(child.externalId) ?? [];
        newGrades.set(child.externalId, [...known, gradeOf(child, today, known.length)]);
      }
      return children.length;
    },
    acts: () => receipts.size,
  };
};
