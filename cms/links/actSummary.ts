import type { Acting, TopicData } from '../../content-models/links/link.ts';
import type { Topic } from '../../content-models/institutions/institution.ts';
import { formatDate } from '../../content-models/shared/localDate.ts';
import { formatQuantity } from '../../content-models/shared/money.ts';
import { counted } from '../../content-models/shared/polish.ts';

const lessons = { one: 'lekcji', few: 'lekcji', many: 'lekcji' };

/** The topic an act is checked by and changes. */
export const topicOfAct = { submitReading: 'contracts', excuseAbsence: 'attendance' } as const satisfies Record<
  Acting['kind'],
  Topic
>;

const days = (attendance: TopicData['attendance'], ids: readonly string[]): string => {
  const wanted = new Set(ids);
  const on = [...new Set(attendance.entries.filter(({ id }) => wanted.has(id)).map((entry) => entry.on))].sort();
  const [first, last] = [on.at(0), on.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? ` z ${formatDate(first)}` : ` od ${formatDate(first)} do ${formatDate(last)}`;
};

/** One sentence of what a resident sent. */
export const summaryOf = (acting: Acting, known: TopicData[Topic]): string => {
  if (acting.kind === 'submitReading') {
    const { contracts } = known as TopicData['contracts'];
    const { contract, meter, milli, on } = acting.data;
    const unit = contracts
      .find(({ number }) => number === contract)
      ?.meters.find(({ number }) => number === meter)?.unit;
    return `Odczyt ${formatQuantity(milli, unit)} licznika ${meter} z ${formatDate(on)}`;
  }
  const { entries } = acting.data;
  return `Usprawiedliwienie ${counted(entries.length, lessons)}${days(known as TopicData['attendance'], entries)}`;
};
