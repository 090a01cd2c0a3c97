import { counted } from '../shared/polish.ts';
import type { HealthState, WatchedService } from './status.ts';

/** How a state sounds, for a colour and a shape beside its words. */
export const stateTones = {
  up: 'ok',
  slow: 'warn',
  planned: 'warn',
  down: 'stop',
  unknown: 'quiet',
} as const satisfies Record<HealthState, string>;

const services = { one: 'usługa', few: 'usługi', many: 'usług' };

/** All in one sentence: the worst first, and no comfort while people are told of a breakdown. */
export const statusSentence = (
  states: readonly Pick<WatchedService, 'state'>[],
  openIncidents = 0,
): { text: string; state: HealthState } => {
  const count = (wanted: HealthState) => states.filter(({ state }) => state === wanted).length;
  const [down, slow, planned] = [count('down'), count('slow'), count('planned')];
  if (down > 0) return { text: `${counted(down, services)} nie ${isFew(down) ? 'działają' : 'działa'}`, state: 'down' };
  if (openIncidents > 0) return { text: openIncidents === 1 ? 'Trwa awaria' : 'Trwają awarie', state: 'slow' };
  if (planned > 0) {
    return {
      text: `Trwają prace planowe: ${counted(planned, services)} ${isFew(planned) ? 'mogą' : 'może'} nie działać`,
      state: 'planned',
    };
  }
  if (slow > 0) return { text: `Wszystko działa, ${slowWords(slow)}`, state: 'slow' };
  if (states.every(({ state }) => state === 'unknown'))
    return { text: 'Jeszcze nie wiemy, czy wszystko działa', state: 'unknown' };
  return { text: 'Wszystko działa', state: 'up' };
};

const categories = new Intl.PluralRules('pl');
const isFew = (count: number): boolean => categories.select(count) === 'few';

const slowWords = (count: number): string =>
  count === 1 ? 'ale jedna usługa wolno' : `ale ${counted(count, services)} wolno`;
