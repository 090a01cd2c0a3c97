import { date, linkCode, number, text, weight } from '../cells.ts';
import { optional, required } from '../readTable.ts';
import { scope } from './tables.ts';

const id = required(text(255));
const status = optional(text(40));

/** The files of a OneRoster 1.2 CSV export that we read (1EdTech, CSV binding), and `codes.csv` of our own. */
export const oneRosterTables = {
  manifest: { stem: 'manifest', columns: { propertyName: required(text(200)), value: optional(text(500)) } },
  orgs: {
    stem: 'orgs',
    columns: { sourcedId: id, status, name: required(text(300)), type: required(text(60)) },
  },
  academicSessions: {
    stem: 'academicSessions',
    columns: {
      sourcedId: id,
      status,
      title: required(text(300)),
      type: required(text(60)),
      startDate: required(date),
      endDate: required(date),
      parentSourcedId: optional(text(255)),
      schoolYear: optional(text(10)),
    },
  },
  courses: { stem: 'courses', columns: { sourcedId: id, status, title: required(text(300)) } },
  classes: {
    stem: 'classes',
    columns: {
      sourcedId: id,
      status,
      title: required(text(300)),
      grades: optional(text(100)),
      courseSourcedId: optional(text(255)),
      classType: optional(text(60)),
    },
  },
  users: {
    stem: 'users',
    columns: {
      sourcedId: id,
      status,
      givenName: required(text(120)),
      familyName: required(text(120)),
      grades: optional(text(100)),
      /** OneRoster 1.1 */
      role: optional(text(60)),
    },
  },
  roles: { stem: 'roles', columns: { sourcedId: id, status, userSourcedId: id, role: required(text(60)) } },
  enrollments: {
    stem: 'enrollments',
    columns: { sourcedId: id, status, classSourcedId: id, userSourcedId: id, role: required(text(60)) },
  },
  demographics: { stem: 'demographics', columns: { sourcedId: id, status, birthDate: optional(date) } },
  categories: {
    stem: 'categories',
    columns: { sourcedId: id, status, title: required(text(300)), weight: optional(weight) },
  },
  lineItems: {
    stem: 'lineItems',
    columns: {
      sourcedId: id,
      status,
      title: required(text(300)),
      description: optional(text(2000)),
      assignDate: optional(date),
      dueDate: optional(date),
      classSourcedId: id,
      categorySourcedId: optional(text(255)),
      gradingPeriodSourcedId: optional(text(255)),
      resultValueMax: optional(number),
    },
  },
  results: {
    stem: 'results',
    columns: {
      sourcedId: id,
      status,
      lineItemSourcedId: id,
      studentSourcedId: id,
      scoreStatus: optional(text(60)),
      score: optional(number),
      textScore: optional(text(300)),
      scoreDate: optional(date),
      comment: optional(text(1000)),
    },
  },
  oneRosterCodes: { stem: 'codes', columns: { sourcedId: id, code: required(linkCode), scopes: optional(scope) } },
};

/** Files of an export that say nothing a resident sees; they are taken and passed over. */
export const unreadOneRosterFiles = [
  'classResources',
  'courseResources',
  'lineItemLearningObjectiveIds',
  'lineItemScoreScales',
  'resources',
  'resultLearningObjectiveIds',
  'resultScoreScales',
  'scoreScales',
  'userProfiles',
  'userResources',
];
