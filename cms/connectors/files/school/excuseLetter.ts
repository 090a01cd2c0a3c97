import type { ActData } from '../../../../content-models/links/link.ts';
import { ConnectorError } from '../../connector.ts';
import type { DatasetStudent } from '../dataset.ts';
import type { ExcuseLetter } from '../letter.ts';
import { groupBy } from './derive.ts';

/** An excuse in the school's own words: days and lessons; one that may not be excused is turned down. */
export const excuseLetter = (student: DatasetStudent, excuse: ActData['excuseAbsence']): ExcuseLetter => {
  const known = new Map(student.topics.attendance?.entries.map((entry) => [entry.id, entry]));
  const entries = excuse.entries.map((id) => {
    const entry = known.get(id);
    if (!entry?.excusable)
      throw new ConnectorError('turnedDown', 'A lesson cannot be excused.', {
        reason:
          'Szkoła zmieniła w międzyczasie frekwencję i co najmniej jednej z tych lekcji nie można już usprawiedliwić.',
      });
    return entry;
  });
  return {
    kind: 'excuseAbsence',
    subject: student.externalId,
    name: student.name,
    className: student.className,
    days: [...groupBy(entries, ({ on }) => on)]
      .map(([on, ofDay]) => ({ on, lessons: ofDay.map(({ lesson }) => lesson).sort((a, b) => a - b) }))
      .sort((a, b) => (a.on < b.on ? -1 : 1)),
    reason: excuse.reason,
  };
};
