const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours `#rrggbb`, from 1 to 21, as WCAG counts it. */
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** One colour laid over another, so many hundredths of it: what `color-mix(in srgb, …)` with that share gives. */
export const mixed = (over: string, under: string, hundredths: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [upper, lower] = [over, under].map((hex) => parseInt(hex.slice(at, at + 2), 16));
      return Math.round(((upper ?? 0) * hundredths + (lower ?? 0) * (100 - hundredths)) / 100)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;
