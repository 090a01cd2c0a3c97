import { correction, generate } from 'lean-qr';
import { margin } from './putRuns.ts';

/** A code to be read by a phone, with the words of whoever does not see it. */
export interface QrContent {
  text: string;
  alt: string;
}

const side = 120;
/** Four light squares on each side, without which readers do not find the code. */
const quiet = 4;

/** Draws a QR code as one figure of the document's tree, black on white. */
export const putQr = (pdf: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement, { text, alt }: QrContent): void => {
  const code = generate(text, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M });
  const square = side / (code.size + 2 * quiet);
  if (pdf.y > pdf.page.height - margin - side) pdf.addPage();
  const left = margin - quiet * square;
  const top = pdf.y;
  const figure = pdf.struct('Figure', { alt });
  parent.add(figure);
  figure.add(() => {
    pdf.rect(left, top, side, side).fill('#ffffff');
    for (let y = 0; y < code.size; y += 1)
      for (let x = 0; x < code.size; x += 1)
        if (code.get(x, y)) pdf.rect(left + (x + quiet) * square, top + (y + quiet) * square, square, square);
    pdf.fill('#000000');
  });
  figure.end();
  pdf.y = top + side;
  pdf.x = margin;
};
