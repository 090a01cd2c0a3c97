// Draws the icons of the installed portal from the communes' arms, into site/public/ikony; run it when an arms file changes.
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const communes = {
  chelm: '#faf9f5',
  dzierzkowice: '#fcf9f8',
  koden: '#f7f9fa',
} as const;
const target = 'site/public/ikony';

/** The arms on the commune's paper; `share` of the side is theirs, the rest is air. */
const draw = async (arms: Buffer, paper: string, side: number, share: number, corner: number): Promise<Buffer> => {
  const height = Math.round(side * share);
  const drawn = await sharp(arms, { density: 1200 }).resize({ height }).png().toBuffer();
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(side)}" height="${String(side)}"><rect width="100%" height="100%" rx="${String(side * corner)}" fill="${paper}"/></svg>`;
  return sharp(Buffer.from(sheet))
    .composite([{ input: drawn }])
    .png({ palette: true })
    .toBuffer();
};

for (const [commune, paper] of Object.entries(communes)) {
  const arms = await readFile(`site/components/communes/arms/${commune}.svg`);
  for (const side of [192, 512]) {
    await sharp(await draw(arms, paper, side, 0.78, 0.2)).toFile(`${target}/${commune}-${String(side)}.png`);
    // phones cut these to a circle: what matters stays within 80 % of the side
    await sharp(await draw(arms, paper, side, 0.58, 0)).toFile(`${target}/${commune}-${String(side)}-zakryta.png`);
  }
  await sharp(await draw(arms, paper, 180, 0.7, 0)).toFile(`${target}/${commune}-180.png`);
}

// The small mark of a notification is one colour on nothing: a town's roofs.
const roofs =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="96" height="96"><path fill="#fff" d="M2 21V11l5-4 5 4v2l4-3.2V4h2l1 3.4 3 2.4V21h-7v-5h-3v5z"/></svg>';
await sharp(Buffer.from(roofs)).png().toFile(`${target}/znak-96.png`);
await sharp(
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="192" height="192"><rect width="192" height="192" rx="38" fill="#14532d"/><g transform="translate(36 32) scale(1.25)">${roofs.replace(/^<svg[^>]*>/, '<g transform="scale(4)">').replace('</svg>', '</g>')}</g></svg>`,
  ),
)
  .png({ palette: true })
  .toFile(`${target}/ikona-192.png`);
