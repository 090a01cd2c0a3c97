import { eventIcsPath, type Event } from '../../content-models/events/event.ts';
import { eventMonthPath, monthsOf } from '../../content-models/events/eventMonths.ts';
import type { TenantContent } from './content.ts';

/** The months in which an event stands. */
export const eventListsOf = (event: Event): string[] => monthsOf(event).map(eventMonthPath);

/** The months that have events, and the calendar file of each event. */
export const eventListPaths = ({ documents }: TenantContent): string[] => {
  const all = [...documents.event.values()];
  const polish = all.filter(({ language }) => language === 'pl');
  return [...new Set([...polish.flatMap(eventListsOf), ...all.map(eventIcsPath)])].sort();
};
