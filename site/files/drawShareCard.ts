import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp, { type OverlayOptions } from 'sharp';
import { themeColours } from '../components/communes/themeColours.ts';
import { bindShortWords } from '../../content-models/shared/polish.ts';
import { escapeXml } from '../components/feeds/escapeXml.ts';
import { shareCardSize, type ShareCard } from '../components/sharing/shareCard.ts';

type Theme = ShareCard['theme'];

const { width, height } = shareCardSize;
const margin = 72;
const titleTop = 232;
const titleBottom = height - 56;

const drawing = (folder: 'arms' | 'landscapes', theme: Theme): Promise<string> =>
  readFile(new URL(`../components/communes/${folder}/${theme}.svg`, import.meta.url), 'utf8');

const fontFile = (face: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/commissioner/${face}.ttf`));
const fonts = {
  bold: { font: 'Commissioner Bold', fontfile: fontFile('700Bold/Commissioner_700Bold') },
  regular: { font: 'Commissioner', fontfile: fontFile('400Regular/Commissioner_400Regular') },
} as const;

/** The card before anything is written on it: the commune's colour, its landscape and its arms. */
export const shareCardSheet = async (theme: Theme): Promise<string> => {
  const [arms, landscape] = await Promise.all([drawing('arms', theme), drawing('landscapes', theme)]);
  const armsAt = `<svg x="${String(margin)}" y="56" width="96" height="112" ${arms.trim().slice('<svg'.length)}`;
  // the arms and the landscape name their trees alike
  const land = landscape.trim().replace(/(id="|href="#)/g, '$1land-');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><rect width="100%" height="100%" fill="${themeColours[theme].band}"/><svg y="390" width="1200" height="240" viewBox="240 0 1200 240" fill="#fff" opacity=".35">${land}</svg>${armsAt}</svg>`;
};

const sheets = new Map<Theme, Promise<Buffer>>();
const sheetOf = (theme: Theme): Promise<Buffer> => {
  let sheet = sheets.get(theme);
  if (!sheet) {
    sheet = shareCardSheet(theme).then((svg) => sharp(Buffer.from(svg)).png().toBuffer());
    sheets.set(theme, sheet);
  }
  return sheet;
};

interface Line {
  text: string;
  size: number;
  face: keyof typeof fonts;
  colour: string;
  room: number;
}

interface Words {
  input: Buffer;
  height: number;
}

/** Words as a picture, wrapped at their room. */
const written = async ({ text, size, face, colour, room }: Line): Promise<Words> => {
  const { font, fontfile } = fonts[face];
  const { data, info } = await sharp({
    text: {
      ...{ text: `<span foreground="${colour}">${escapeXml(text)}</span>`, font: `${font} ${String(size)}`, fontfile },
      ...{ width: room, dpi: 72, rgba: true, wrap: 'word', spacing: Math.round(size / 12) },
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  return { input: data, height: info.height };
};

const longest = 170;
const sizes = [72, 60, 50, 42, 36];

/** The title in the largest letters in which it fits; what is longer than any card ends with three dots. */
const writtenTitle = async (title: string): Promise<Words> => {
  const text = bindShortWords(title.length <= longest ? title : `${title.slice(0, longest).replace(/\s+\S*$/, '')}…`);
  const fitting = sizes.slice(text.length > 110 ? 2 : text.length > 60 ? 1 : 0);
  let words: Words = { input: Buffer.alloc(0), height: 0 };
  for (const size of fitting) {
    words = await written({ text, size, face: 'bold', colour: '#ffffff', room: width - 2 * margin });
    if (words.height <= titleBottom - titleTop) break;
  }
  return words;
};

/** A card as a PNG. */
export const drawShareCard = async ({ theme, commune, office, label, title }: ShareCard): Promise<Buffer> => {
  const soft = themeColours[theme].bandSoft;
  const left = margin + 96 + 28;
  const small = { room: width - left - margin, colour: soft };
  const [name, below, over, words] = await Promise.all([
    written({ ...small, text: commune, size: 40, face: 'bold', colour: '#ffffff' }),
    written({ ...small, text: office, size: 27, face: 'regular' }),
    label === '' ? undefined : written({ ...small, text: label, size: 30, face: 'regular', room: width - 2 * margin }),
    writtenTitle(title),
  ]);
  const overlays: OverlayOptions[] = [
    { input: name.input, left, top: 72 },
    { input: below.input, left, top: 122 },
    ...(over ? [{ input: over.input, left: margin, top: 198 }] : []),
    { input: words.input, left: margin, top: titleTop + (over ? 24 : 0) },
  ];
  return sharp(await sheetOf(theme))
    .composite(overlays)
    .png({ palette: true, colours: 64, effort: 1 })
    .toBuffer();
};
