const at = (radius: number, turn: number): readonly [number, number] => [
  Math.sin(turn) * radius,
  -Math.cos(turn) * radius,
];

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

const star = (x: number, y: number, size: number): string => {
  const corners = Array.from({ length: 10 }, (_, index) => {
    const [dx, dy] = at(index % 2 === 0 ? size : size * 0.382, (index * Math.PI) / 5);
    return `${rounded(x + dx)} ${rounded(y + dy)}`;
  });
  return `M${corners.join('L')}Z`;
};

/** The path of twelve upright stars in a circle, as on the flag of the Union: radius a third of its height. */
export const twelveStars = (x: number, y: number, height: number): string =>
  Array.from({ length: 12 }, (_, index) => {
    const [dx, dy] = at(height / 3, (index * Math.PI) / 6);
    return star(x + dx, y + dy, height / 18);
  }).join('');
