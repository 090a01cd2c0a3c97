import { localDateOf } from '../../content-models/shared/localDate.ts';
import { StartError } from '../supervisor/startError.ts';
import { demoTexts } from './demoTexts.ts';
import { medianOf, overlapsOf, wordsIn } from './textOverlap.ts';

const greatestShare = 0.25;
const shortestMedian = 120;

const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)} %`;

/** Fails when two demo texts share too many runs of five words, or when a commune's texts are too short on the whole. */
export const checkTextsAreTheirOwn = (): void => {
  const texts = demoTexts(localDateOf(new Date()));
  const faults = overlapsOf(texts)
    .filter(({ share }) => share > greatestShare)
    .map(
      ({ share, one, other }) =>
        `${percent(share)} of the shorter is in both: ${one.commune} ${one.name}, ${other.commune} ${other.name}.`,
    );
  for (const commune of new Set(texts.map((text) => text.commune))) {
    const own = texts.filter((text) => text.commune === commune);
    const median = medianOf(own.map(({ words }) => wordsIn(words).length));
    if (median < shortestMedian)
      faults.push(`${commune}: half of the ${String(own.length)} texts have ${String(median)} words or fewer.`);
  }
  if (faults.length > 0) throw new StartError(faults.join('\n'));
};
