import { dice, disc, hill, picture, shape, smooth, stroke, tree, type DemoPicture, type Point } from './drawing.ts';

const oak = { trunk: '#3b3a2c', shade: '#1f5c38', light: '#3c7d52' };
const farOak = { trunk: '#55695a', shade: '#4c8062', light: '#6b9a7c' };

/** The church on the hill, its two towers and the bell tower that stands apart. */
const church = (): string => {
  const wall = '#fbf8ee';
  const shadow = '#e3dfcf';
  const roof = '#2e6a63';
  const tower = (x: number): string =>
    [
      shape(`M${String(x)} 400V262H${String(x + 46)}V400Z`, wall),
      shape(`M${String(x + 30)} 400V262H${String(x + 46)}V400Z`, shadow),
      shape(
        `M${String(x - 4)} 264Q${String(x + 2)} 236 ${String(x + 17)} 228Q${String(x + 15)} 214 ${String(x + 23)} 206Q${String(x + 31)} 214 ${String(x + 29)} 228Q${String(x + 44)} 236 ${String(x + 50)} 264Z`,
        roof,
      ),
      stroke(`${String(x + 23)} 206V182M${String(x + 15)} 191H${String(x + 31)}`, roof, 3),
      shape(`M${String(x + 16)} 292q7-10 14 0v22h-14Z`, '#8a9c90'),
    ].join('');
  return [
    shape('M752 420V318L860 272L968 318V420Z', wall),
    shape('M900 420V289L968 318V420Z', shadow),
    shape('M740 322L860 268L980 322L968 328L860 282L752 328Z', roof),
    tower(716),
    tower(958),
    shape('M838 420V372q22-28 44 0V420Z', '#6d7f73'),
    disc([860, 336], 15, '#8a9c90'),
    shape('M1112 424V300H1158V424Z', wall),
    shape('M1142 424V300H1158V424Z', shadow),
    shape('M1106 302L1135 244L1164 302Z', roof),
    stroke('1135 244V224M1128 232H1142', roof, 3),
    shape('M1127 322q8-12 16 0v28h-16Z', '#6d7f73'),
  ].join('');
};

/** Steep roofs of the old town under the hill. */
const town = (): string => {
  const roll = dice(21);
  const roofs = ['#a4553f', '#b5674a', '#8f4a3a', '#c07a58'];
  return Array.from({ length: 22 }, (_, index) => {
    const x = 190 + index * 58 + roll() * 16;
    const base = 596 + Math.sin(index / 3) * 12 + roll() * 14;
    const width = 66 + roll() * 20;
    const height = 44 + roll() * 34;
    const wall = index % 3 === 0 ? '#f3ead6' : index % 3 === 1 ? '#fbf6e9' : '#e9ddc6';
    const roof = roofs[index % roofs.length] ?? '#a4553f';
    const left = String(Math.round(x));
    const right = String(Math.round(x + width));
    const top = String(Math.round(base - height));
    const ridge = String(Math.round(base - height - width * 0.42));
    const middle = String(Math.round(x + width / 2));
    return [
      shape(`M${left} 660V${top}H${right}V660Z`, wall),
      shape(
        `M${String(Math.round(x - 5))} ${top}L${middle} ${ridge}L${String(Math.round(x + width + 5))} ${top}Z`,
        roof,
      ),
      ...[0.28, 0.62].map((part) =>
        shape(`M${String(Math.round(x + width * part))} ${String(Math.round(base - height + 14))}h9v14h-9Z`, '#7d8b80'),
      ),
    ].join('');
  }).join('');
};

/** White chalk showing where the slope is steep. */
const chalk = (): string =>
  [
    shape(`M${smooth('560,560 600,500 660,470 720,452 790,446 850,452')}L900 520L840 560Z`, '#fdfcf6'),
    shape('M640 486L676 560H720L700 462ZM780 448L790 560H836L820 449Z', '#e4e0d0', 0.8),
    shape(`M${smooth('1010,468 1080,470 1150,490 1210,522 1250,560')}L1100 560Z`, '#fdfcf6'),
    shape('M1080 472L1096 560H1130L1116 480Z', '#e4e0d0', 0.8),
    stroke('590 524L700 506L800 500M1060 512L1150 522', '#b9b5a4', 3, 0.7),
  ].join('');

const hillPicture = (): string => {
  const roll = dice(4);
  const slopeTrees = Array.from({ length: 34 }, (_, index) => {
    const x = 420 + index * 27 + roll() * 18;
    const crest = 420 + ((x - 880) / 460) ** 2 * 150;
    return tree([x, crest + 26 + roll() * 34], 54 + roll() * 26, farOak, index + 40);
  });
  return picture(
    ['#cfe0d6', '#fbf5e4'],
    [
      disc([1240, 250], 190, '#fff6d8', 0.55),
      disc([1240, 250], 92, '#fffaf0', 0.95),
      hill('0,470 220,430 480,462 760,436 1050,470 1330,424 1600,450', '#c6d8cb'),
      hill('0,540 260,490 560,520 900,500 1240,528 1600,492', '#aecbb7'),
      ...slopeTrees.slice(0, 12),
      church(),
      hill('240,640 420,560 560,492 700,430 860,412 1040,420 1200,470 1340,552 1500,636', '#6fa283'),
      chalk(),
      ...slopeTrees.filter((_, index) => index < 9 || index > 25),
      ...[
        [590, 590],
        [690, 580],
        [900, 520],
        [960, 470],
        [940, 580],
        [1180, 580],
        [1270, 590],
      ].map(([x = 0, y = 0], index) => tree([x, y], 70, farOak, index + 90)),
      town(),
      hill('0,640 240,632 520,662 860,640 1180,664 1600,624', '#3f7f57'),
      hill('0,742 300,700 700,724 1100,700 1600,736', '#2c6844'),
      shape('M700 900Q860 812 918 772T884 676L896 674Q970 730 980 776Q930 830 860 900Z', '#e9dfc2'),
      tree([180, 800], 360, oak, 7),
      tree([1430, 806], 320, oak, 11),
      tree([1290, 770], 190, oak, 12),
      hill('0,826 400,790 800,838 1200,800 1600,830', '#1c5434'),
      ...Array.from({ length: 60 }, (_, index) => {
        const x = index * 27 + roll() * 20;
        return stroke(
          `${String(Math.round(x))} 900q${String(Math.round(roll() * 8 - 4))}-20 ${String(Math.round(roll() * 12 - 6))}-${String(Math.round(26 + roll() * 20))}`,
          '#3c7d52',
          3,
          0.7,
        );
      }),
    ],
  );
};

/** One arch of the tunnel, uneven as if cut by hand. */
const arch = (half: number, top: number, base: number, seed: number): string => {
  const roll = dice(seed);
  const points: Point[] = Array.from({ length: 15 }, (_, index) => {
    const angle = Math.PI - (index / 14) * Math.PI;
    const wobble = 1 + (roll() - 0.5) * 0.09;
    return [
      800 + Math.cos(angle) * half * wobble,
      base - Math.max(0.02, Math.sin(angle)) ** 0.7 * (base - top) * wobble,
    ];
  });
  return `M${String(Math.round(800 - half))} 960L${smooth(points)}L${String(Math.round(800 + half))} 960Z`;
};

const tunnelPicture = (): string => {
  const roll = dice(9);
  const walls = ['#dcd6c2', '#e8e1ca', '#d8cda9', '#ebdcae', '#d9c284', '#c9a95f', '#7c6636', '#33301f'];
  const arches = walls.map((fill, index) => {
    const depth = 1 - index / walls.length;
    return shape(arch(110 + 700 * depth ** 1.5, 450 - 420 * depth ** 1.4, 640 + 200 * depth, index + 3), fill);
  });
  const marks = Array.from({ length: 150 }, () => {
    const side = roll() < 0.5 ? -1 : 1;
    const away = 480 + roll() * 330;
    const x = 800 + side * away;
    const y = 120 + roll() * 620;
    return stroke(
      `${String(Math.round(x))} ${String(Math.round(y))}l${String(Math.round(-side * (8 + roll() * 18)))} ${String(Math.round(10 + roll() * 16))}`,
      '#8d866c',
      3,
      0.3,
    );
  });
  const flints = Array.from({ length: 46 }, (_, index) => {
    const side = index % 2 === 0 ? -1 : 1;
    const away = 330 + (index / 46) * 470;
    const level = index % 3 === 0 ? 330 : 520;
    const drop = (away - 330) * (level === 330 ? -0.22 : 0.1);
    return `<ellipse cx="${String(Math.round(800 + side * away))}" cy="${String(Math.round(level + drop + roll() * 12))}" rx="${String(Math.round(6 + away / 60))}" ry="${String(Math.round(3 + away / 160))}" fill="#5a5748" opacity="0.55"/>`;
  });
  const lantern = (x: number, y: number, size: number): string =>
    [
      disc([x, y], size * 7, 'url(#glow)'),
      stroke(`${String(x)} ${String(y - size * 2.2)}V${String(y - size)}`, '#3b3728', size * 0.16),
      shape(
        `M${String(x - size * 0.55)} ${String(y - size)}h${String(size * 1.1)}l${String(size * 0.2)} ${String(size * 1.7)}h-${String(size * 1.5)}Z`,
        '#3b3728',
      ),
      shape(
        `M${String(x - size * 0.36)} ${String(y - size * 0.7)}h${String(size * 0.72)}l${String(size * 0.13)} ${String(size * 1.1)}h-${String(size * 0.98)}Z`,
        '#fff3c4',
      ),
    ].join('');
  return picture(
    ['#c9c3ae', '#b5ad94'],
    [
      ...arches,
      shape('M0 900L640 668Q800 640 960 668L1600 900Z', '#b59f6b'),
      shape('M330 900L700 664H900L1270 900Z', '#d2bd86'),
      shape('M600 900L752 662H848L1000 900Z', '#e6d4a0'),
      ...[700, 742, 800, 876].map((y, index) =>
        stroke(
          `${String(790 - (y - 640) * 1.9)} ${String(y)}Q800 ${String(y - 12)} ${String(810 + (y - 640) * 1.9)} ${String(y)}`,
          '#94804f',
          2 + index,
          0.5,
        ),
      ),
      ...flints,
      ...marks,
      lantern(800, 420, 22),
      lantern(520, 330, 34),
      lantern(1086, 330, 34),
    ],
    '<radialGradient id="glow"><stop stop-color="#fff1bd" stop-opacity=".85"/><stop offset=".4" stop-color="#ffe6a0" stop-opacity=".3"/><stop offset="1" stop-color="#ffe6a0" stop-opacity="0"/></radialGradient>',
  );
};

/** The pictures of Chełm. */
export const chelmPictures: DemoPicture[] = [
  {
    name: 'chelm-wzgorze',
    alt: 'Rysunek: Góra Chełmska z białą bazyliką i dzwonnicą, kredowe zbocze, niżej czerwone dachy starego miasta i dęby na pierwszym planie.',
    svg: hillPicture(),
  },
  {
    name: 'chelm-podziemia',
    alt: 'Rysunek: korytarz wykuty w jasnej kredzie, z ciemnymi pasami krzemieni w ścianach, oświetlony trzema latarniami.',
    svg: tunnelPicture(),
  },
];
