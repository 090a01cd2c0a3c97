import { margin, putRuns, textWidth } from './putRuns.ts';

/** What is filled in by hand: boxes to cross, or lines to write on. */
export type PaperBlock =
  | { type: 'boxes'; items: string[] }
  /** `label` says whose lines they are to whoever hears the page */
  | { type: 'lines'; count: number; label: string };

const boxSize = 11;
const lineHeight = 24;

type Role = { Role: 'cb'; checked: 'off' } | { Role: 'tv' };

/** A place to fill in on paper, which PDF/UA knows by the attributes of a printed field (ISO 32000-1, 14.8.5.6). */
const printedField = (pdf: PDFKit.PDFDocument, role: Role, label: string): PDFKit.PDFStructureElement => {
  const element = pdf.struct('Form', { alt: label });
  const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
  // the library writes a plain string as a name, a wrapped one as a text
  dictionary.data.A = { O: 'PrintField', ...role, Desc: new String(label) };
  return element;
};

const makeRoom = (pdf: PDFKit.PDFDocument, height: number): void => {
  if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
};

/** Writes a list of answers, each behind a box to cross. */
export const putBoxes = (
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  { items }: Extract<PaperBlock, { type: 'boxes' }>,
): void => {
  const list = pdf.struct('L');
  parent.add(list);
  for (const text of items) {
    pdf.font('regular').fontSize(11);
    const indent = boxSize + 12;
    makeRoom(pdf, Math.min(pdf.heightOfString(text, { width: textWidth(pdf) - indent, lineGap: 2.75 }), 200) + 6);
    const item = pdf.struct('LI');
    list.add(item);
    const label = pdf.struct('Lbl');
    item.add(label);
    const box = printedField(pdf, { Role: 'cb', checked: 'off' }, `Pole do zaznaczenia: ${text}`);
    label.add(box);
    const top = pdf.y;
    box.add(() => {
      pdf
        .rect(margin + 4, top + 1, boxSize, boxSize)
        .lineWidth(0.8)
        .strokeColor('#222222')
        .stroke();
    });
    box.end();
    label.end();
    const body = pdf.struct('LBody');
    item.add(body);
    putRuns(pdf, body, [{ text }], { indent, after: 0.3 });
    item.end();
  }
  list.end();
  pdf.moveDown(0.3);
};

/** Draws lines to write on; those of one answer stay together when a page can hold them. */
export const putLines = (
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  { count, label }: Extract<PaperBlock, { type: 'lines' }>,
): void => {
  makeRoom(pdf, count * lineHeight);
  const field = printedField(pdf, { Role: 'tv' }, `Miejsce na odpowiedź: ${label}`);
  parent.add(field);
  field.add(() => {
    for (let line = 1; line <= count; line += 1) {
      const y = pdf.y + line * lineHeight;
      pdf.moveTo(margin, y).lineTo(margin + textWidth(pdf), y);
    }
    pdf.lineWidth(0.5).strokeColor('#555555').stroke();
  });
  field.end();
  pdf.y += count * lineHeight + 10;
  pdf.x = margin;
};
