/** A drawing for the site, kept as SVG and turned into a photo format when the city is seeded. */
export interface DemoPicture {
  name: string;
  /** Alternative text in Polish. */
  alt: string;
  svg: string;
}

export type Point = readonly [x: number, y: number];

/** Always the same row of numbers between 0 and 1 for the same seed, so that a picture never changes by itself. */
export const dice = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** The corners of a line written as `0,560 400,540`. */
const pointsOf = (line: string): Point[] =>
  line.split(' ').map((pair): Point => {
    const [x = '0', y = '0'] = pair.split(',');
    return [Number(x), Number(y)];
  });

/** A smooth line through points (Catmull–Rom), as the inside of a path; points may be written as `0,560 400,540`. */
export const smooth = (line: string | readonly Point[]): string => {
  const points = typeof line === 'string' ? pointsOf(line) : line;
  const at = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0];
  const [startX, startY] = at(0);
  let path = `${n(startX)} ${n(startY)}`;
  for (let index = 0; index < points.length - 1; index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const;
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const;
    path += `C${n(first[0])} ${n(first[1])} ${n(second[0])} ${n(second[1])} ${n(to[0])} ${n(to[1])}`;
  }
  return path;
};

/** A filled outline. */
export const shape = (path: string, fill: string, opacity = 1): string =>
  `<path d="${path}" fill="${fill}"${opacity === 1 ? '' : ` opacity="${String(opacity)}"`}/>`;

/** Land below a smooth skyline down to the lower edge. */
export const hill = (line: string, fill: string, opacity = 1): string =>
  shape(`M${smooth(line)}V900H${line.split(',')[0] ?? '0'}Z`, fill, opacity);

/** A disc. */
export const disc = ([x, y]: Point, radius: number, fill: string, opacity = 1): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"${opacity === 1 ? '' : ` opacity="${String(opacity)}"`}/>`;

/** A line with round ends. */
export const stroke = (path: string, colour: string, width: number, opacity = 1): string =>
  `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round"${opacity === 1 ? '' : ` opacity="${String(opacity)}"`}/>`;

/** A broad tree standing at a point: shade below, light above. */
export const tree = (
  [x, y]: Point,
  size: number,
  colours: { trunk: string; shade: string; light: string },
  seed: number,
): string => {
  const roll = dice(seed);
  const crown = Array.from({ length: 11 }, (_, index) => {
    const angle = (index / 11) * Math.PI * 2;
    const reach = size * (0.26 + roll() * 0.1);
    return {
      at: [x + Math.cos(angle) * reach * 1.15, y - size * 0.78 + Math.sin(angle) * reach * 0.8] as const,
      radius: size * (0.2 + roll() * 0.06),
    };
  });
  return [
    shape(
      `M${n(x - size * 0.06)} ${n(y)}L${n(x - size * 0.035)} ${n(y - size * 0.6)}H${n(x + size * 0.035)}L${n(x + size * 0.06)} ${n(y)}Z`,
      colours.trunk,
    ),
    disc([x, y - size * 0.76], size * 0.32, colours.shade),
    ...crown.map(({ at, radius }) => disc(at, radius, colours.shade)),
    ...crown
      .filter(({ at }) => at[1] < y - size * 0.74)
      .map(({ at, radius }) => disc([at[0] - size * 0.05, at[1] - size * 0.05], radius * 0.8, colours.light)),
  ].join('');
};

/** The whole picture, 1600 × 900: a sky from top to bottom, then everything drawn on it. */
export const picture = (sky: readonly [string, string], parts: readonly string[], extra = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900"><defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient>${extra}</defs><rect width="1600" height="900" fill="url(#sky)"/>${parts.join('')}</svg>`;
