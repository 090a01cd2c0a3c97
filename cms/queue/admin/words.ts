import type { QueueQuestion, QueueRow, QueueView } from '../../../content-models/queue/queue.ts';
import type { Words } from '../../words/inLanguage.ts';

/** What each tab of the queue is called, and what it says when it is empty. */
export const viewWords: Record<QueueView, { title: Words; empty: Words }> = {
  mine: {
    title: { pl: 'Moje', en: 'Mine' },
    empty: { pl: 'Nie masz żadnej sprawy na biurku.', en: 'There is no case on your desk.' },
  },
  department: {
    title: { pl: 'Wydział', en: 'Department' },
    empty: { pl: 'Twój wydział nie ma spraw w toku.', en: 'Your department has no open cases.' },
  },
  unassigned: {
    title: { pl: 'Nieprzydzielone', en: 'Unassigned' },
    empty: { pl: 'Każda sprawa ma swojego urzędnika.', en: 'Every case has its clerk.' },
  },
  risk: {
    title: { pl: 'Zagrożone', en: 'At risk' },
    empty: { pl: 'Żadnej sprawie nie grozi spóźnienie.', en: 'No case is about to be late.' },
  },
  overdue: {
    title: { pl: 'Po terminie', en: 'Overdue' },
    empty: { pl: 'Żadna sprawa nie jest po terminie.', en: 'No case is overdue.' },
  },
  ended: {
    title: { pl: 'Zakończone', en: 'Ended' },
    empty: { pl: 'Żadna sprawa się jeszcze nie skończyła.', en: 'No case has ended yet.' },
  },
};

/** The orders of the queue. */
export const sortWords: Record<QueueQuestion['sort'], Words> = {
  due: { pl: 'najbliższy termin', en: 'due soonest' },
  '-due': { pl: 'najdalszy termin', en: 'due latest' },
  filed: { pl: 'najstarsze', en: 'oldest' },
  '-filed': { pl: 'najnowsze', en: 'newest' },
  title: { pl: 'rodzaj sprawy', en: 'kind of case' },
};

/** Whose turn it is. */
export const turnWords: Record<QueueRow['turn'], Words> = {
  office: { pl: 'ruch urzędu', en: 'office’s turn' },
  resident: { pl: 'ruch mieszkańca', en: 'resident’s turn' },
  nobody: { pl: 'zamknięta', en: 'closed' },
};

/** Where the fee stands; a case without one says nothing. */
export const feeWords: Record<QueueRow['feeState'], Words | undefined> = {
  none: undefined,
  due: { pl: 'opłata: do zapłaty', en: 'fee: due' },
  paid: { pl: 'opłata: wpłacona', en: 'fee: paid' },
  refunded: { pl: 'opłata: zwrócona', en: 'fee: refunded' },
};
