import type { Topic } from '../../../content-models/institutions/institution.ts';

/** What each topic is called in a sentence. */
export const topicWords: Record<Topic, string> = {
  grades: 'oceny',
  attendance: 'frekwencja',
  timetable: 'plan lekcji',
  schoolwork: 'sprawdziany i zadania',
  schoolNotices: 'ogłoszenia szkoły',
  meals: 'posiłki',
  contracts: 'umowy i liczniki',
  bills: 'rachunki i saldo',
  wasteCalendar: 'terminy odbioru odpadów',
};
