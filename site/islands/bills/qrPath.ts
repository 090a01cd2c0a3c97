import { correction, generate } from 'lean-qr';

/** A QR code as the outline of its dark squares, and how many squares it is wide, without its quiet zone. */
export interface QrPath {
  size: number;
  path: string;
}

/** The code of a text at error level L, as the Polish transfer standard asks (poland.md M4). */
export const qrPath = (text: string): QrPath => {
  const code = generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.L });
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) {
      const start = x;
      while (code.get(x, y)) x += 1;
      if (x > start) runs.push(`M${String(start)} ${String(y)}h${String(x - start)}v1h-${String(x - start)}z`);
    }
  return { size: code.size, path: runs.join('') };
};
