import { dice, disc, hill, picture, shape, smooth, stroke, tree, type DemoPicture } from './drawing.ts';

const willow = { trunk: '#4a4a3f', shade: '#41695f', light: '#5f8a78' };
const farWillow = { trunk: '#71847f', shade: '#7d9d97', light: '#97b3aa' };

/** Reeds at the water's edge, leaning with the wind. */
const reeds = (
  from: number,
  to: number,
  base: number,
  height: number,
  seed: number,
  colours: [string, string],
): string => {
  const roll = dice(seed);
  const count = Math.round((to - from) / 13);
  return Array.from({ length: count }, (_, index) => {
    const x = from + index * 13 + roll() * 10;
    const tall = height * (0.55 + roll() * 0.5);
    const lean = 12 + roll() * 34;
    const top = `${String(Math.round(x + lean))} ${String(Math.round(base - tall))}`;
    const stem = stroke(
      `${String(Math.round(x))} ${String(base)}Q${String(Math.round(x + lean * 0.2))} ${String(Math.round(base - tall * 0.6))} ${top}`,
      colours[index % 2] ?? colours[0],
      4,
    );
    const head =
      index % 4 === 0
        ? stroke(`${top}l${String(Math.round(lean * 0.12 + 2))} -${String(Math.round(24 + tall * 0.08))}`, '#7a5f3d', 9)
        : '';
    return stem + head;
  }).join('');
};

/** Quiet strokes of light on water. */
const ripples = (
  area: readonly [number, number, number, number],
  count: number,
  seed: number,
  colour: string,
): string => {
  const roll = dice(seed);
  const [left, top, right, bottom] = area;
  return Array.from({ length: count }, () => {
    const y = top + roll() * (bottom - top);
    const long = 24 + ((y - top) / (bottom - top)) * 90 * roll();
    return stroke(
      `${String(Math.round(left + roll() * (right - left)))} ${String(Math.round(y))}h${String(Math.round(long))}`,
      colour,
      2.5,
      0.5,
    );
  }).join('');
};

/** A grey heron standing in the shallows. */
const heron = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${String(x)} ${String(y)}) scale(${String(scale)})">${[
    stroke('0 0V-78M22 0L20-78', '#3d4a52', 5),
    shape('M-40-66Q-10-124 52-112Q44-76 8-70Q-20-64-58-40Q-52-56-40-66Z', '#7f96a3'),
    shape('M-40-66Q-10-108 30-102Q14-82-10-74Q-34-62-58-40Q-52-56-40-66Z', '#5f7784'),
    stroke('44-106Q70-128 56-160Q44-188 66-206', '#e9eef0', 15),
    disc([70, -210], 12, '#e9eef0'),
    stroke('66-218Q46-222 32-212', '#2d3b43', 5),
    shape('M78-216L128-204L78-203Z', '#d9a441'),
    disc([73, -213], 2.6, '#1d2a31'),
  ].join('')}</g>`;

const riverPicture = (): string =>
  picture(
    ['#cfe0ec', '#fdf1e2'],
    [
      disc([1080, 330], 190, '#fff0d2', 0.65),
      disc([1080, 330], 74, '#fff8ea'),
      ...[
        [300, 170],
        [352, 150],
        [410, 176],
      ].map(([x = 0, y = 0]) =>
        stroke(
          `${String(x - 16)} ${String(y - 7)}Q${String(x - 6)} ${String(y - 10)} ${String(x)} ${String(y)}Q${String(x + 6)} ${String(y - 10)} ${String(x + 16)} ${String(y - 7)}`,
          '#5f7784',
          3,
        ),
      ),
      hill('0,420 300,402 640,414 1000,398 1320,412 1600,400', '#bccdd3'),
      ...Array.from({ length: 30 }, (_, index) =>
        tree([20 + index * 55, 440], 62 + (index % 5) * 8, farWillow, index + 3),
      ),
      hill('0,446 400,438 800,446 1200,438 1600,446', '#a9c2b4'),
      shape('M0 470Q500 452 900 470T1600 462V900H0Z', '#8fb083'),
      shape(
        `M${smooth('1600,500 1260,492 960,510 820,546 900,590 1130,636 1210,710 1060,800 860,900')}H1600V500Z`,
        '#9cc3da',
      ),
      shape('M0 900V640Q260 610 520 650T820 900Z', '#78a06f'),
      shape(
        `M${smooth('1600,520 1280,508 1010,522 880,548 960,584 1200,630 1300,716 1180,810 1010,900')}H1600V520Z`,
        '#b8d6e4',
        0.6,
      ),
      shape('M1600 540Q1420 560 1400 600T1500 680Q1560 710 1600 712Z', '#83a979'),
      ripples([960, 514, 1180, 560], 16, 3, '#fff3dc'),
      ripples([1230, 640, 1400, 890], 30, 8, '#fdfdfb'),
      tree([210, 690], 280, willow, 5),
      tree([430, 660], 180, willow, 6),
      tree([1500, 640], 190, willow, 8),
      ...[0, 1, 2, 3, 4, 5, 6].map((index) =>
        stroke(
          `${String(110 + index * 34)} ${String(520 + (index % 3) * 14)}q-6 60 ${String(index % 2 === 0 ? -8 : 6)} 120`,
          '#5f8a78',
          4,
          0.7,
        ),
      ),
      heron(1168, 826, 0.95),
      ripples([1110, 822, 1210, 838], 5, 2, '#ffffff'),
      reeds(-20, 760, 910, 250, 31, ['#4c6b4b', '#6d8a58']),
      reeds(1340, 1620, 915, 210, 37, ['#4c6b4b', '#6d8a58']),
      reeds(700, 960, 915, 110, 41, ['#5b7a52', '#7d9764']),
    ],
  );

/** The basilica above the meadow, with its reflection drawn by the same hand. */
const basilica = (): string =>
  [
    shape('M560 560V330L700 236L840 330V560Z', '#fbf6ea'),
    shape('M770 560V283L840 330V560Z', '#e2dac6'),
    shape('M548 338L700 228L852 338L840 344L700 246L560 344Z', '#8e4a36'),
    shape('M840 560V392H1080V560Z', '#f4ecda'),
    shape('M832 394L880 326H1052L1088 394Z', '#a4573e'),
    shape('M1080 560V420Q1128 392 1150 436V560Z', '#e6dcc6'),
    shape('M1072 424Q1116 376 1158 436Z', '#8e4a36'),
    shape('M936 326V286H984V326Z', '#fbf6ea'),
    shape('M928 288Q934 248 960 240Q986 248 992 288Z', '#4d7f7a'),
    stroke('960 240V212M950 222H970', '#3d6661', 4),
    stroke('700 228V196M688 206H712', '#3d6661', 4),
    shape('M676 560V486Q700 452 724 486V560Z', '#7c6a58'),
    stroke('560 372H840M560 478H676M724 478H840', '#d5cbb4', 5),
    disc([700, 380], 28, '#7d95a3'),
    disc([700, 380], 20, '#a9c2cf'),
    shape('M596 400q12-18 24 0v60h-24ZM780 400q12-18 24 0v60h-24Z', '#7d95a3'),
    ...[880, 940, 1000].map((x) => shape(`M${String(x)} 436q12-18 24 0v62h-24Z`, '#7d95a3')),
    shape('M540 560H1170V576H540Z', '#d9ceb6'),
  ].join('');

const basilicaPicture = (): string =>
  picture(
    ['#c3d7e6', '#fbe9d6'],
    [
      disc([330, 300], 170, '#fff1d6', 0.65),
      disc([330, 300], 70, '#fff9ee'),
      hill('0,490 380,462 800,484 1200,458 1600,480', '#b9cbca'),
      hill('0,540 400,516 800,536 1200,516 1600,540', '#94b295'),
      ...[0, 1, 2, 3, 4, 5].map((index) => tree([90 + index * 84, 566], 120 + (index % 3) * 26, willow, index + 11)),
      ...[0, 1, 2, 3, 4].map((index) => tree([1220 + index * 88, 568], 130 + (index % 2) * 44, willow, index + 23)),
      basilica(),
      hill('0,578 400,566 800,574 1200,566 1600,578', '#7ba273'),
      shape('M0 664Q400 634 800 642T1600 656V900H0Z', '#a5c8da'),
      `<g opacity="0.22" transform="translate(0 1214) scale(1 -1)">${basilica()}</g>`,
      shape('M0 640Q400 612 800 622T1600 632V660Q1200 636 800 644T0 668Z', '#6b9366'),
      shape('M690 574Q720 600 700 640L760 640Q760 600 726 574Z', '#efe3c8'),
      ripples([120, 680, 1500, 880], 70, 12, '#ffffff'),
      shape('M980 742h150q-16 34-44 36h-62q-28-2-44-36Z', '#6a4a36'),
      stroke('1044 740L1150 700', '#8a6a4e', 5),
      tree([70, 652], 300, willow, 51),
      reeds(-20, 520, 912, 190, 61, ['#4c6b4b', '#6d8a58']),
      reeds(1180, 1620, 912, 230, 67, ['#4c6b4b', '#6d8a58']),
    ],
  );

/** The pictures of Kodeń. */
export const kodenPictures: DemoPicture[] = [
  {
    name: 'koden-bug',
    alt: 'Rysunek: zakole Bugu o zachodzie słońca, wierzby i trzciny na brzegach, na płyciźnie stoi czapla.',
    svg: riverPicture(),
  },
  {
    name: 'koden-bazylika',
    alt: 'Rysunek: biała bazylika wśród drzew odbija się w spokojnej wodzie, przy brzegu trzciny i drewniana łódź.',
    svg: basilicaPicture(),
  },
];
