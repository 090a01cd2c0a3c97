import { z } from 'zod';
import { counted } from '../shared/polish.ts';

/** How long such cases take, from the history of the service in the commune: days in which the term ran. */
export const forecastSchema = z.object({
  p50: z.int().nonnegative(),
  p90: z.int().nonnegative(),
  /** of how many ended cases */
  of: z.int().positive(),
});
export type Forecast = z.infer<typeof forecastSchema>;

/** Fewer ended cases say nothing. */
export const fewestForForecast = 10;

/** The smallest value that so large a share of the values does not go beyond (nearest rank). */
export const quantile = (values: readonly number[], share: number): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
};

/** A forecast from how many days ended cases took; nothing from too few of them. */
export const forecastOf = (days: readonly number[], fewest = fewestForForecast): Forecast | undefined => {
  const [p50, p90] = [quantile(days, 0.5), quantile(days, 0.9)];
  if (days.length < fewest || p50 === undefined || p90 === undefined) return undefined;
  return { p50: Math.ceil(p50), p90: Math.ceil(p90), of: days.length };
};

const nominative = { one: 'dzień', few: 'dni', many: 'dni' };
const within = { one: 'dniu', few: 'dniach', many: 'dniach' };

/** The forecast as a resident reads it. */
export const forecastSentence = ({ p50, p90 }: Forecast): string => {
  const usual = p50 === 0 ? 'Zwykle kończy się to tego samego dnia' : `Zwykle trwa to ${counted(p50, nominative)}`;
  const most =
    p90 === 0
      ? '9\u00a0na\u00a010 spraw kończy się tego samego dnia'
      : `9\u00a0na\u00a010 spraw kończy się po najwyżej ${counted(p90, within)}`;
  return `${usual}, ${most}.`;
};
