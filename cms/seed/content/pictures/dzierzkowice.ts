import { dice, disc, hill, picture, shape, smooth, stroke, tree, type DemoPicture } from './drawing.ts';

const farTree = { trunk: '#5f5348', shade: '#6f8f63', light: '#8fab7c' };
const blossomTree = { trunk: '#5a4236', shade: '#e9b9c3', light: '#fbe6e8' };
const farBlossom = { trunk: '#7d6557', shade: '#e3bcc0', light: '#f3dcd9' };

/** A berry made of small beads, with its little green crown. */
const raspberry = (x: number, y: number, size: number): string => {
  const rows = [2, 3, 4, 4, 3, 2];
  const beads = rows.flatMap((count, row) =>
    Array.from({ length: count }, (_, index) => {
      const at = [x + (index - (count - 1) / 2) * size * 0.42, y + (row - 2) * size * 0.34] as const;
      return (
        disc(at, size * 0.27, row % 2 === 0 ? '#b3214d' : '#a31a45') +
        disc([at[0] - size * 0.07, at[1] - size * 0.09], size * 0.09, '#f0a3b8', 0.8)
      );
    }),
  );
  const crown = [-0.9, -0.3, 0.3, 0.9].map((turn) =>
    stroke(
      `${String(Math.round(x))} ${String(Math.round(y - size * 0.85))}l${String(Math.round(turn * size * 0.7))} ${String(Math.round(size * 0.22))}`,
      '#4d7a3d',
      size * 0.16,
    ),
  );
  return [disc([x, y], size * 0.75, '#8a1538'), ...beads, ...crown].join('');
};

/** A raspberry leaf: dark outline, lighter half, veins. */
const leaf = (x: number, y: number, size: number, turn: number): string =>
  `<g transform="translate(${String(x)} ${String(y)}) rotate(${String(turn)}) scale(${String(size / 100)})">${[
    shape(
      'M0 0Q-8-22-30-24Q-26-38-42-48Q-32-60-38-78Q-22-80-20-98Q-8-96 0-124Q8-96 20-98Q22-80 38-78Q32-60 42-48Q26-38 30-24Q8-22 0 0Z',
      '#3f6b3a',
    ),
    shape('M0 0Q-8-22-30-24Q-26-38-42-48Q-32-60-38-78Q-22-80-20-98Q-8-96 0-124Z', '#5b8a4c'),
    stroke('0 0V-108M0-30L-24-42M0-30L24-42M0-58L-26-72M0-58L26-72M0-84L-14-94M0-84L14-94', '#a9c68d', 2.5, 0.8),
  ].join('')}</g>`;

/** Rows of bushes running from the viewer to the crest of a field. */
const rows = (): string => {
  const roll = dice(5);
  const parts: string[] = [];
  for (let line = 0; line < 15; line += 1) {
    const near = -420 + line * 172;
    const far = 610 + line * 34;
    for (let step = 26; step >= 0; step -= 1) {
      const depth = (step / 26) ** 0.55;
      const x = near + (far - near) * depth;
      const y = 930 - (930 - 566) * depth;
      const size = 50 * (1 - depth) + 7;
      parts.push(disc([x, y], size, line % 2 === 0 ? '#4a7a45' : '#568650'));
      parts.push(disc([x - size * 0.25, y - size * 0.35], size * 0.62, '#6f9c5d'));
      if (size > 12)
        for (let berry = 0; berry < 3; berry += 1)
          parts.push(disc([x + (roll() - 0.5) * size * 1.3, y + (roll() - 0.6) * size], size * 0.1, '#b3214d'));
    }
  }
  return parts.join('');
};

/** A farmhouse with its barn. */
const farm = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${String(x)} ${String(y)}) scale(${String(scale)})">${[
    shape('M0 0V-46H96V0Z', '#fbf4ec'),
    shape('M-8-44L48-88L104-44Z', '#8a1538'),
    shape('M16-30h16v16h-16ZM60-30h16v16h-16Z', '#8a7f78'),
    shape('M40 0v-28h14v28Z', '#6d4c41'),
    shape('M76-66v-26h10v34Z', '#9b6a5c'),
    shape('M118 0V-38H218V0Z', '#c9a27e'),
    shape('M110-36L130-74H206L226-36Z', '#7c4a3c'),
    shape('M150 0v-26h34v26Z', '#6d4c41'),
  ].join('')}</g>`;

const fieldPicture = (): string =>
  picture(
    ['#f7dfe0', '#fdf6ea'],
    [
      disc([420, 260], 170, '#fff3dc', 0.7),
      disc([420, 260], 78, '#fffaf0'),
      hill('0,420 260,372 560,404 860,352 1200,398 1600,350', '#d9d8c4'),
      hill('0,478 300,440 640,474 1000,420 1340,452 1600,418', '#bccba4'),
      ...Array.from({ length: 16 }, (_, index) =>
        tree([60 + index * 44, 478 - Math.sin(index / 3) * 16], 50, farTree, index + 1),
      ),
      hill('0,520 360,486 760,520 1120,478 1600,506', '#a3bb88'),
      farm(1120, 492, 0.9),
      tree([1094, 500], 96, farTree, 60),
      tree([1370, 506], 110, farTree, 61),
      farm(330, 520, 0.62),
      tree([300, 522], 74, farTree, 62),
      hill('0,640 260,590 620,562 860,556 1120,562 1400,588 1600,620', '#c6ad7f'),
      rows(),
      stroke('1600 330Q1440 420 1390 560T1250 900', '#5d7a3f', 10),
      stroke('1600 520Q1500 600 1470 700T1440 900', '#5d7a3f', 8),
      leaf(1480, 440, 150, -60),
      leaf(1452, 500, 170, 40),
      leaf(1400, 590, 180, -76),
      leaf(1392, 640, 190, 64),
      leaf(1330, 740, 190, -64),
      leaf(1500, 640, 170, 20),
      leaf(1472, 760, 190, 74),
      leaf(1300, 850, 180, 70),
      ...[
        [1380, 500, 30],
        [1330, 610, 36],
        [1456, 600, 32],
        [1268, 700, 34],
        [1410, 730, 40],
        [1350, 820, 36],
        [1530, 700, 34],
      ].map(
        ([x = 0, y = 0, size = 30]) =>
          stroke(
            `${String(x + 40)} ${String(y - 70)}Q${String(x + 10)} ${String(y - 66)} ${String(x)} ${String(y - 26)}`,
            '#5d7a3f',
            5,
          ) + raspberry(x, y, size),
      ),
    ],
  );

/** Fallen petals and grass along the road. */
const verge = (): string => {
  const roll = dice(17);
  return Array.from({ length: 150 }, () => {
    const y = 640 + roll() * 250;
    return disc([roll() * 1600, y], 1.5 + (y - 640) / 90, '#fdeef0', 0.8);
  }).join('');
};

const orchardPicture = (): string => {
  const lines = Array.from({ length: 7 }, (_, index) => {
    const depth = (6 - index) / 6;
    const size = 330 * (1 - depth) ** 1.3 + 70;
    const y = 850 - 320 * depth ** 0.7;
    const spread = 150 + 560 * (1 - depth) ** 1.2;
    const colours = depth > 0.7 ? farBlossom : blossomTree;
    return [
      tree([800 - spread * 1.7, y - 6], size * 0.86, colours, index * 5 + 1),
      tree([800 + spread * 1.7, y - 6], size * 0.86, colours, index * 5 + 2),
      tree([800 - spread, y], size, colours, index * 5 + 3),
      tree([800 + spread, y], size, colours, index * 5 + 4),
    ];
  });
  return picture(
    ['#dcebf0', '#fbf5ee'],
    [
      ...[
        [260, 150, 1],
        [1180, 110, 1.3],
        [760, 210, 0.7],
      ].map(([x = 0, y = 0, scale = 1]) =>
        [
          disc([x, y], 34 * scale, '#ffffff', 0.9),
          disc([x + 42 * scale, y - 16 * scale], 44 * scale, '#ffffff', 0.9),
          disc([x + 92 * scale, y], 36 * scale, '#ffffff', 0.9),
        ].join(''),
      ),
      hill('0,470 300,410 640,450 980,392 1300,440 1600,400', '#d3ddc6'),
      hill('0,520 340,486 760,512 1180,474 1600,508', '#b4c99c'),
      hill('0,560 400,540 800,530 1200,540 1600,566', '#93b676'),
      farm(806, 540, 0.36),
      tree([792, 542], 52, farTree, 63),
      hill('0,700 400,640 800,610 1200,640 1600,700', '#7fa863'),
      shape(
        `M${smooth('560,900 690,760 850,660 800,590 778,536')}L790 536L${smooth('790,536 838,586 920,660 900,770 1060,900')}Z`,
        '#efe3c8',
      ),
      shape(
        `M${smooth('790,900 790,770 880,664 818,590 782,536')}L786 536L${smooth('786,536 826,590 892,664 806,770 830,900')}Z`,
        '#a8b67c',
        0.8,
      ),
      ...lines.flat(),
      verge(),
      stroke('196 884L196 770M196 782h84l16 14-16 14h-84', '#6d4c41', 9),
      shape('M190 778h92l18 18-18 18h-92Z', '#8a1538'),
      stroke('214 796h52', '#fbf4ec', 6),
    ],
  );
};

/** The pictures of Dzierzkowice. */
export const dzierzkowicePictures: DemoPicture[] = [
  {
    name: 'dzierzkowice-maliny',
    alt: 'Rysunek: rzędy krzewów malin biegną ku pagórkom i gospodarstwu z czerwonym dachem; z przodu dojrzałe maliny na gałązce.',
    svg: fieldPicture(),
  },
  {
    name: 'dzierzkowice-sad',
    alt: 'Rysunek: polna droga wije się między kwitnącymi jabłoniami ku wsi na pagórku; przy drodze stoi drogowskaz szlaku.',
    svg: orchardPicture(),
  },
];
