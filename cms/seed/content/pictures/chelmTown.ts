import { dice, disc, hill, picture, shape, smooth, stroke, tree, type DemoPicture, type Point } from './drawing.ts';

const s = (value: number): string => String(Math.round(value));

/** A wooden stall with a striped awning and a lit counter. */
const stall = (x: number, y: number, width: number, colours: readonly [string, string]): string => {
  const stripes = Array.from({ length: 6 }, (_, index) => {
    const left = x + (index * width) / 6;
    const right = left + width / 6;
    return shape(
      `M${s(left)} ${s(y)}H${s(right)}L${s(right + (right - x - width / 2) * 0.12)} ${s(y + 62)}q${s(-width / 12)} 20 ${s(-width / 6)} 0Z`,
      colours[index % 2] ?? colours[0],
    );
  });
  return [
    shape(`M${s(x + 8)} ${s(y + 50)}H${s(x + width - 8)}V${s(y + 230)}H${s(x + 8)}Z`, '#ffdf9a'),
    shape(`M${s(x)} ${s(y + 160)}H${s(x + width)}V${s(y + 240)}H${s(x)}Z`, '#7a4b2b'),
    shape(`M${s(x)} ${s(y + 160)}H${s(x + width)}V${s(y + 172)}H${s(x)}Z`, '#9a6238'),
    ...[0.2, 0.42, 0.6, 0.8].map((part, index) =>
      disc(
        [x + width * part, y + 142],
        15 + (index % 2) * 4,
        ['#b3392f', '#2f6b4f', '#e0a43c', '#8a5aa0'][index] ?? '#b3392f',
      ),
    ),
    ...stripes,
  ].join('');
};

const fairPicture = (): string => {
  const roll = dice(12);
  const roofs = '0,470 120,430 240,462 380,400 520,452 640,410 800,455 960,396 1110,450 1270,408 1430,460 1600,420';
  const lights = Array.from({ length: 17 }, (_, index): Point => [
    index * 100,
    330 + Math.sin((index / 4) * Math.PI) * 34,
  ]);
  const crown = [0, 1, 2, 3].map((level) => {
    const top = 250 + level * 92;
    const half = 70 + level * 44;
    return shape(
      `M800 ${s(top)}L${s(800 + half)} ${s(top + 150)}H${s(800 - half)}Z`,
      level % 2 === 0 ? '#1e5a3c' : '#24684a',
    );
  });
  const balls = Array.from({ length: 26 }, (_, index) => {
    const y = 340 + roll() * 320;
    const half = (y - 250) * 0.46;
    return disc(
      [800 + (roll() * 2 - 1) * half, y],
      7,
      ['#ffd35c', '#ff8f6b', '#fff3c4', '#8fd0ff'][index % 4] ?? '#ffd35c',
    );
  });
  return picture(
    ['#12213f', '#46557d'],
    [
      ...Array.from({ length: 60 }, () => disc([roll() * 1600, roll() * 300], 1.5 + roll() * 1.5, '#ffffff', 0.7)),
      hill(roofs, '#26304f'),
      shape(
        `M0 640${smooth('0,640 400,622 800,634 1200,618 1600,640').replace(/^[\d.]+ [\d.]+/, '')}V900H0Z`,
        '#e9eef6',
      ),
      ...crown,
      shape('M780 660h40v86h-40Z', '#5b3a22'),
      shape('M800 214l12 26 28 3-21 19 6 28-25-14-25 14 6-28-21-19 28-3Z', '#ffd35c'),
      ...balls,
      stroke(smooth(lights), '#0d1730', 4),
      ...lights.map(([x, y]) => disc([x, y + 12], 10, '#ffe7a3')),
      ...lights.map(([x, y]) => disc([x, y + 12], 24, '#ffe7a3', 0.22)),
      stall(90, 520, 260, ['#b3392f', '#fbf6e9']),
      stall(390, 540, 230, ['#2f6b4f', '#fbf6e9']),
      stall(990, 540, 230, ['#c7902f', '#fbf6e9']),
      stall(1260, 520, 260, ['#38598a', '#fbf6e9']),
      shape('M0 790Q400 760 800 782T1600 776V900H0Z', '#f6f9fd'),
      ...Array.from({ length: 90 }, () => disc([roll() * 1600, roll() * 900], 2 + roll() * 3, '#ffffff', 0.8)),
    ],
  );
};

const pathPicture = (): string => {
  const oak = { trunk: '#4a4030', shade: '#2c6b42', light: '#4d9260' };
  const wheel = (x: number): string =>
    [
      `<circle cx="${s(x)}" cy="700" r="88" fill="none" stroke="#22302a" stroke-width="11"/>`,
      ...Array.from({ length: 6 }, (_, index) => {
        const turn = (index * Math.PI) / 6;
        const [dx, dy] = [Math.cos(turn) * 84, Math.sin(turn) * 84];
        return stroke(`${s(x - dx)} ${s(700 - dy)}L${s(x + dx)} ${s(700 + dy)}`, '#6e7c74', 2);
      }),
      disc([x, 700], 11, '#22302a'),
    ].join('');
  return picture(
    ['#cfe7f2', '#f7f1de'],
    [
      disc([1260, 190], 74, '#fff1b8'),
      hill('0,470 260,430 540,462 820,420 1100,456 1360,424 1600,450', '#bcd3b4'),
      shape('M900 486Q1130 462 1400 482T1600 478V540H880Z', '#8fb9cf'),
      hill('0,540 300,506 620,536 940,512 1280,544 1600,520', '#8fbb83'),
      tree([190, 600], 330, oak, 3),
      tree([1450, 590], 300, oak, 8),
      tree([1180, 560], 190, { trunk: '#5c5140', shade: '#4f8a63', light: '#74aa82' }, 5),
      hill('0,640 400,612 800,632 1200,610 1600,636', '#76a96b'),
      shape('M380 900Q620 760 820 700Q980 652 1010 600L1062 600Q1060 664 960 726Q840 800 760 900Z', '#a8584a'),
      shape('M566 900Q720 790 866 720Q1000 656 1030 602L1038 602Q1016 664 884 736Q744 812 594 900Z', '#f2e7dc', 0.9),
      shape('M0 800Q220 776 470 812Q330 870 300 900H0Z', '#5f9457'),
      shape('M900 900Q1000 800 1200 770T1600 748V900Z', '#5f9457'),
      wheel(1090),
      wheel(1346),
      stroke('1090 700L1172 566H1298L1346 700', '#9b2f26', 13),
      stroke('1090 700H1214L1172 566M1214 700L1298 566', '#9b2f26', 13),
      stroke('1172 566L1160 528M1132 526H1192', '#22302a', 13),
      stroke('1298 566L1286 506H1336', '#22302a', 11),
      disc([1214, 700], 20, '#22302a'),
      shape('M1300 518h92v64h-92Z', '#b98a4e'),
      shape('M1300 518h92v12h-92Z', '#8f6636'),
    ],
  );
};

const phonePicture = (): string => {
  const row = (y: number, colour: string, width: number): string =>
    [
      disc([664, y], 22, colour),
      shape(`M706 ${s(y - 20)}h${s(width)}v14h${s(-width)}Z`, '#33463b'),
      shape(`M706 ${s(y + 6)}h${s(width * 0.62)}v11h${s(-width * 0.62)}Z`, '#a9b6ad'),
    ].join('');
  return picture(
    ['#e8f1e6', '#fbf7ea'],
    [
      hill('0,520 260,470 520,430 800,404 1080,430 1340,476 1600,520', '#cfe0cb'),
      hill('0,600 400,566 800,548 1200,570 1600,604', '#aecaa9'),
      ...[150, 262, 374].map((x, index) =>
        tree([x, 690 + index * 14], 250, { trunk: '#3b3a2c', shade: '#1f5c38', light: '#3c7d52' }, 2 + index),
      ),
      shape('M1140 700V430H1470V700Z', '#fbf8ee'),
      shape('M1390 700V430H1470V700Z', '#e6e1d0'),
      shape('M1120 436L1305 340L1490 436Z', '#2e6a63'),
      ...[1176, 1252, 1328, 1404].map((x) => shape(`M${s(x)} 480h40v62h-40Z`, '#7d9389')),
      shape('M1272 700V590q33-38 66 0V700Z', '#5d4632'),
      ...[1176, 1404].map((x) => shape(`M${s(x)} 590h40v62h-40Z`, '#7d9389')),
      hill('0,720 400,694 800,706 1200,690 1600,716', '#8db886'),
      shape('M590 132q0-44 44-44H966q44 0 44 44V812q0 44-44 44H634q-44 0-44-44Z', '#1d2621'),
      shape('M610 150q0-36 36-36H954q36 0 36 36V794q0 36-36 36H646q-36 0-36-36Z', '#ffffff'),
      shape('M610 150q0-36 36-36H954q36 0 36 36V234H610Z', '#14532d'),
      shape('M640 164h188v20H640Z', '#ffffff'),
      shape('M640 196h118v12H640Z', '#bfe0c8'),
      row(296, '#14532d', 232),
      row(388, '#c7902f', 196),
      row(480, '#38598a', 246),
      row(572, '#b3392f', 178),
      row(664, '#14532d', 214),
      shape('M640 728q0-16 16-16H944q16 0 16 16v40q0 16-16 16H656q-16 0-16-16Z', '#14532d'),
      shape('M734 742h132v14H734Z', '#ffffff'),
      disc([1010, 250], 66, '#1f6b3f'),
      stroke('982 250L1004 272L1042 226', '#ffffff', 14),
    ],
  );
};

/** Pictures of life in Chełm, for news, events and the gallery. */
export const chelmTownPictures: DemoPicture[] = [
  {
    name: 'chelm-jarmark',
    alt: 'Rysunek: zimowy wieczór na rynku, oświetlone stoiska z kolorowymi daszkami, między nimi wysoka choinka z gwiazdą, pada śnieg.',
    svg: fairPicture(),
  },
  {
    name: 'chelm-rower',
    alt: 'Rysunek: czerwona droga rowerowa prowadzi między dębami ku wodzie, na pierwszym planie stoi rower z koszykiem.',
    svg: pathPicture(),
  },
  {
    name: 'chelm-telefon',
    alt: 'Rysunek: telefon z listą spraw i znakiem „gotowe”, w tle ratusz i trzy dęby na wzgórzu.',
    svg: phonePicture(),
  },
];
