import ICAL from 'ical.js';
import { localDateOf } from '../../../../content-models/shared/localDate.ts';
import type { WasteCalendar } from '../../../../content-models/wasteCalendar/wasteCalendar.ts';
import type { FileProblems } from '../fileProblems.ts';
import type { TextFile } from '../readTables.ts';
import { fractionIn } from './tables.ts';

/** The pick-ups of one sector's calendar. */
export interface SectorCalendar {
  file: string;
  sector: string;
  pickups: WasteCalendar['pickups'];
}

const mostDays = 2000;
/** A rule may go on for ever; nobody plans rubbish further than this. */
const mostYears = 2;

const sectorOf = (calendar: ICAL.Component, file: string): string => {
  const named = calendar.getFirstPropertyValue('x-wr-calname');
  const name = typeof named === 'string' && named.trim() !== '' ? named : file.replace(/\.[a-z]+$/i, '');
  return name.replace(/^.*\bsektor[\s_-]+/i, '').trim();
};

const dayOf = (time: ICAL.Time): string => (time.isDate ? time.toString().slice(0, 10) : localDateOf(time.toJSDate()));

const daysOf = (event: ICAL.Event): string[] => {
  if (!event.isRecurring()) return [dayOf(event.startDate)];
  const days: string[] = [];
  const last = `${String(event.startDate.year + mostYears)}-12-31`;
  const steps = event.iterator();
  for (
    let next = steps.next() as ICAL.Time | null;
    next && days.length < mostDays;
    next = steps.next() as ICAL.Time | null
  ) {
    const day = dayOf(next);
    if (day > last) break;
    days.push(day);
  }
  return days;
};

const lineOf = (text: string, uid: string): number | undefined => {
  const at = text.indexOf(`UID:${uid}`);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
};

/** Reads one sector's calendar; the fraction stands in CATEGORIES or in SUMMARY. */
export const readIcs = ({ name, text }: TextFile, problems: FileProblems): SectorCalendar | undefined => {
  let calendar: ICAL.Component;
  try {
    calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    if (calendar.name !== 'vcalendar') throw new Error('not a calendar');
  } catch {
    problems.add({ file: name, reason: 'to nie jest poprawny kalendarz iCalendar (ICS).' });
    return undefined;
  }
  const pickups: WasteCalendar['pickups'] = [];
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const status = component.getFirstPropertyValue('status');
    if (typeof status === 'string' && status.toUpperCase() === 'CANCELLED') continue;
    try {
      const event = new ICAL.Event(component);
      const categories = component
        .getAllProperties('categories')
        .flatMap((property) => property.getValues().map(String));
      const fraction = [...categories, event.summary].map(fractionIn).find((found) => found !== undefined);
      if (fraction === undefined) {
        problems.add({
          file: name,
          line: lineOf(text, event.uid),
          column: 'SUMMARY',
          reason: 'nie wiemy, jaka to frakcja. Wpisz na przykład „Bio” albo „Odpady zmieszane”.',
        });
        continue;
      }
      for (const on of daysOf(event)) pickups.push({ on, fraction });
    } catch {
      problems.add({ file: name, column: 'VEVENT', reason: 'tego wydarzenia nie da się odczytać.' });
    }
  }
  if (pickups.length > mostDays) problems.add({ file: name, reason: 'kalendarz ma za dużo dni.' });
  return { file: name, sector: sectorOf(calendar, name), pickups };
};
