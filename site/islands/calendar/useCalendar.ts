import { useEffect, useState } from 'preact/hooks';
import { calendarSchema, type Calendar } from '../../../content-models/calendar/calendarEntry.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import type { Failure } from '../shared/failure.ts';
import { portal } from '../shared/portal.ts';

/** A stretch of the organiser as far as it is here: what came last stays in sight while the next one is asked for. */
export interface ShownCalendar {
  calendar: Calendar | undefined;
  asking: boolean;
  failure: Failure | undefined;
}

/** Asks for these days, and again whenever `version` changes. */
export const useCalendar = (
  { from, to }: { from: LocalDate; to: LocalDate },
  version: number,
): ShownCalendar & { retry: () => void } => {
  const [shown, setShown] = useState<ShownCalendar>({ calendar: undefined, asking: true, failure: undefined });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setShown((last) => ({ ...last, asking: true }));
    void portal.get(`/calendar?from=${from}&to=${to}`, calendarSchema).then((result) => {
      if (!current) return;
      setShown(
        result.ok
          ? { calendar: result.value, asking: false, failure: undefined }
          : { calendar: undefined, asking: false, failure: result.failure },
      );
    });
    return () => {
      current = false;
    };
  }, [from, to, version, attempt]);
  return {
    ...shown,
    retry: () => {
      setAttempt((count) => count + 1);
    },
  };
};
