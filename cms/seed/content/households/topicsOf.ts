import type { ActKind, Topic } from '../../../../content-models/institutions/institution.ts';

/** All a school tells a guardian. */
export const wholeSchool: Topic[] = ['grades', 'attendance', 'timetable', 'schoolwork', 'schoolNotices', 'meals'];

/** What the school agreed for a guardian who brings the child up only partly. */
export const partOfSchool: Topic[] = ['attendance', 'timetable', 'schoolNotices', 'meals'];

/** A guardian who may excuse absences. */
export const mayExcuse: ActKind[] = ['excuseAbsence'];
