import type { Topic } from '../institutions/institution.ts';
import type { Acting, TopicData } from './link.ts';

const settled: readonly string[] = ['excused', 'lateExcused', 'released', 'schoolReasons'];

/** Whether what an institution tells now already holds what a resident sent: that reading, or all of those excuses. */
export const isHeld = (acting: Acting, known: TopicData[Topic]): boolean => {
  if (acting.kind === 'submitReading') {
    const { contract, meter, on, milli } = acting.data;
    const { contracts } = known as TopicData['contracts'];
    const readings = contracts
      .find(({ number }) => number === contract)
      ?.meters.find(({ number }) => number === meter)?.readings;
    return readings?.some((reading) => reading.on === on && reading.milli === milli) === true;
  }
  const { entries } = known as TopicData['attendance'];
  const categories = new Map(entries.map(({ id, category }) => [id, category]));
  return acting.data.entries.every((id) => settled.includes(categories.get(id) ?? ''));
};
