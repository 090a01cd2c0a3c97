import type { Block, Inline } from '../../content-models/richText/richText.ts';
import { margin, putRuns, runsOf, textWidth, type Run } from './putRuns.ts';

type Table = Extract<Block, { type: 'table' }>;

const padding = 5;
const size = 10;
/** An empty cell is a place to write in by hand. */
const handwriting = 30;

// The types leave out the scope, which PDF/UA asks for.
const columnHead: PDFKit.Mixins.StructureElementOptions & { scope: 'Column' } = { scope: 'Column' };

const wordsOf = (runs: Run[]): string => runs.map((run) => run.text).join('');

/** Column widths by the longest text in each column, none under a seventh of the line. */
const widthsOf = (pdf: PDFKit.PDFDocument, rows: Run[][][]): number[] => {
  const columns = rows[0]?.length ?? 1;
  const weights = Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(...rows.map((row) => wordsOf(row[column] ?? []).length));
    return Math.min(60, Math.max(longest, 8));
  });
  const blank = rows.slice(1).every((row) => wordsOf(row.at(-1) ?? []) === '');
  if (blank && columns > 1) weights[columns - 1] = 60;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const width = textWidth(pdf);
  const least = width / 7;
  const raw = weights.map((weight) => Math.max(least, (weight / total) * width));
  const over = raw.reduce((sum, value) => sum + value, 0);
  return raw.map((value) => (value / over) * width);
};

const heightOf = (pdf: PDFKit.PDFDocument, row: Run[][], widths: number[]): number =>
  Math.max(
    ...row.map((runs, column) => {
      const words = wordsOf(runs);
      if (words === '') return handwriting;
      // The bold face is the wider one, so no cell is measured too low.
      pdf.font('bold').fontSize(size);
      const inner = (widths[column] ?? 0) - 2 * padding;
      return pdf.heightOfString(words, { width: inner, lineGap: size * 0.25 }) + 2 * padding;
    }),
  );

/** Lines are decoration: a screen reader must not meet them. */
const putLines = (pdf: PDFKit.PDFDocument, top: number, height: number, widths: number[]): void => {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.lineWidth(0.5).strokeColor('#666666');
  let left = margin;
  for (const width of widths) {
    pdf.rect(left, top, width, height).stroke();
    left += width;
  }
  pdf.endMarkedContent();
};

/** Writes a table whose first row is its head, row by row; a row never breaks over two pages. */
export const putTable = (pdf: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement, table: Table): void => {
  const element = pdf.struct('Table');
  parent.add(element);
  const cells = (row: Inline[][], bold: boolean) => row.map((inlines) => runsOf(inlines, bold));
  const rows = [cells(table.head, true), ...table.rows.map((row) => cells(row, false))];
  const widths = widthsOf(pdf, rows);
  if (table.caption !== undefined) {
    const caption = pdf.struct('Caption');
    element.add(caption);
    putRuns(pdf, caption, [{ text: table.caption, bold: true }], { size, after: 0.2 });
  }
  rows.forEach((row, index) => {
    const height = heightOf(pdf, row, widths);
    if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
    const top = pdf.y;
    const line = pdf.struct('TR');
    element.add(line);
    let left = margin;
    row.forEach((runs, column) => {
      const width = widths[column] ?? 0;
      const cell = index === 0 ? pdf.struct('TH', columnHead) : pdf.struct('TD');
      line.add(cell);
      pdf.y = top + padding;
      if (wordsOf(runs) !== '')
        putRuns(pdf, cell, runs, { size, x: left + padding, width: width - 2 * padding, after: 0 });
      left += width;
    });
    line.end();
    putLines(pdf, top, height, widths);
    pdf.y = top + height;
  });
  element.end();
  pdf.moveDown(0.8);
};
