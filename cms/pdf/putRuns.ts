import type { Inline } from '../../content-models/richText/richText.ts';

/** Points of white on every side of a page. */
export const margin = 64;

/** The width of a line between the margins. */
export const textWidth = (pdf: PDFKit.PDFDocument): number => pdf.page.width - 2 * margin;

/** Words set the same way. */
export interface Run {
  text: string;
  bold?: boolean;
  /** set when the words are in another language than the file */
  language?: string;
}

/** The words of a line in order; a link shows its address after its words, because paper cannot be clicked. */
export const runsOf = (inlines: Inline[], bold = false, language?: string): Run[] =>
  inlines.flatMap((inline): Run[] => {
    switch (inline.type) {
      case 'text':
        return [
          { text: inline.text, bold: bold || inline.bold === true, ...(language === undefined ? {} : { language }) },
        ];
      case 'break':
        return [{ text: '\n', bold }];
      case 'language':
        return runsOf(inline.children, bold, inline.language);
      case 'fact':
        return [{ text: inline.text ?? '', bold, ...(language === undefined ? {} : { language }) }];
      case 'reference':
        return runsOf(inline.children, bold, language);
      case 'link':
        return [
          ...runsOf(inline.children, bold, language),
          { text: ` (${inline.href.replace(/^(?:mailto|tel):/, '')})` },
        ];
    }
  });

/** How and where a group of runs stands; `after` is the space below it in lines. */
interface RunPlace {
  size?: number;
  indent?: number;
  after?: number;
  x?: number;
  width?: number;
}

/** Writes runs one after another as the marked content of one structure element. */
export const putRuns = (
  pdf: PDFKit.PDFDocument,
  element: PDFKit.PDFStructureElement,
  runs: Run[],
  { size = 11, indent = 0, after = 0.5, x = margin, width = textWidth(pdf) }: RunPlace = {},
): void => {
  const shown = runs.filter((run) => run.text !== '');
  shown.forEach((run, index) => {
    const write = () => {
      pdf
        .font(run.bold === true ? 'bold' : 'regular')
        .fontSize(size)
        .fillColor('#111111');
      const options = { continued: index < shown.length - 1, lineGap: size * 0.25, width: width - indent };
      if (index === 0) pdf.text(run.text, x + indent, pdf.y, options);
      else pdf.text(run.text, options);
    };
    if (run.language === undefined) element.add(write);
    else {
      const span = pdf.struct('Span', { lang: run.language });
      element.add(span);
      span.add(write);
      span.end();
    }
  });
  pdf.moveDown(after);
  pdf.x = margin;
};
