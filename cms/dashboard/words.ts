import type { WorklistName } from '../../content-models/work/work.ts';
import type { Words } from '../words/inLanguage.ts';

/** What each list of the start page is called, and what it says when there is nothing in it. */
export const worklistWords: Record<WorklistName, { title: Words; empty: Words }> = {
  returned: {
    title: { pl: 'Do poprawy przez Ciebie', en: 'Sent back to you' },
    empty: { pl: 'Wydawcy niczego Ci nie odesłali.', en: 'No publisher has sent anything back.' },
  },
  drafts: {
    title: { pl: 'Twoje szkice', en: 'Your drafts' },
    empty: { pl: 'Nie masz niedokończonych szkiców.', en: 'You have no unfinished drafts.' },
  },
  inReview: {
    title: { pl: 'Do sprawdzenia', en: 'In review' },
    empty: { pl: 'Nic nie czeka na sprawdzenie.', en: 'Nothing waits for a review.' },
  },
  failed: {
    title: { pl: 'Nieudane terminy', en: 'Failed schedules' },
    empty: { pl: 'Wszystkie terminy się powiodły.', en: 'Every schedule was carried out.' },
  },
  quarantined: {
    title: { pl: 'Nie da się wydrukować', en: 'Cannot be printed' },
    empty: {
      pl: 'Każdy opublikowany dokument jest na stronie taki, jaki jest tutaj.',
      en: 'Every published document is on the site as it is here.',
    },
  },
  brokenLinks: {
    title: { pl: 'Martwe odnośniki', en: 'Broken links' },
    empty: { pl: 'Wszystkie odnośniki dokądś prowadzą.', en: 'Every link works.' },
  },
  scheduled: {
    title: { pl: 'Zaplanowane', en: 'Scheduled' },
    empty: { pl: 'Nic nie czeka na swój termin.', en: 'Nothing waits for its time.' },
  },
  expiring: {
    title: { pl: 'Kończą się w ciągu 14 dni', en: 'Expiring in 14 days' },
    empty: { pl: 'Nic się nie kończy w ciągu 14 dni.', en: 'Nothing expires in 14 days.' },
  },
  reviewDue: {
    title: { pl: 'Do przeglądu', en: 'Due for a check' },
    empty: { pl: 'Żaden dokument nie czeka na przegląd.', en: 'No document waits to be checked.' },
  },
  untranslated: {
    title: { pl: 'Bez tłumaczenia', en: 'Without a translation' },
    empty: {
      pl: 'Każda strona z menu jest po angielsku i po ukraińsku.',
      en: 'Every page of the menu is there in English and Ukrainian.',
    },
  },
  cases: {
    title: { pl: 'Sprawy w toku', en: 'Open cases' },
    empty: { pl: 'Twój wydział nie ma spraw w toku.', en: 'Your department has no open cases.' },
  },
};

/** The heads of a list's columns. */
export const columnWords = {
  title: { pl: 'Tytuł', en: 'Title' },
  kind: { pl: 'Rodzaj', en: 'Kind' },
  at: { pl: 'Kiedy', en: 'When' },
  detail: { pl: 'Uwagi', en: 'Notes' },
} as const satisfies Record<string, Words>;
