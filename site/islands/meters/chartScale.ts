const steps = [1, 2, 5];

/** The lines of a chart from nothing to above its highest bar: two to four round steps. */
export const chartScale = (highest: number): number[] => {
  if (highest <= 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(highest / 4));
  const step = steps.map((one) => one * power).find((one) => Math.ceil(highest / one) <= 4) ?? 10 * power;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
};
