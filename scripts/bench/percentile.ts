/** The value below which `share` (0–1) of the numbers lie; nothing of no numbers. */
export const percentile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

/** The middle one. */
export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

/** Two digits after the point, for people who read JSON. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
