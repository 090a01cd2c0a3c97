import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import type { InstitutionKind } from '../../content-models/institutions/institution.ts';
import type { Contract, Contracts } from '../../content-models/meters/meter.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { personOf, stableUid, type LinkedThing } from './linkedThing.ts';

/** What is read there, as the sentence about it says. */
const ofWhat: Partial<Record<InstitutionKind, string>> = { water: ' wody', heat: ' ciepła' };

const isRead = ({ meters, readingWindow }: Contract): boolean =>
  readingWindow !== undefined &&
  meters.length > 0 &&
  meters.every(({ readings }) =>
    readings.some(({ on, kind }) => kind !== 'estimated' && readingWindow.from <= on && on <= readingWindow.to),
  );

/** The days in which a company takes self-readings; once they are over nothing can be late any more. */
export const meterEntries = (link: LinkedThing, { contracts }: Contracts, today: LocalDate): CalendarEntry[] =>
  contracts.flatMap((contract) => {
    const { number, point, meters, readingWindow } = contract;
    if (!readingWindow) return [];
    const [only] = meters.length === 1 ? meters : [];
    const meter = only ? `&licznik=${encodeURIComponent(only.number)}` : '';
    return [
      {
        uid: stableUid('meter', link, number, readingWindow.from),
        source: 'meter' as const,
        on: readingWindow.from,
        ...(readingWindow.to > readingWindow.from ? { until: readingWindow.to } : {}),
        title: `Podaj stan licznika${ofWhat[link.institution.kind] ?? ''}: ${point}`,
        neutralTitle: 'Czas na odczyt licznika',
        person: personOf(link),
        path: `/moje-miasto/odczyt/?link=${link.id}${meter}`,
        isDuty: today <= readingWindow.to,
        done: isRead(contract),
        cancelled: false,
      },
    ];
  });
