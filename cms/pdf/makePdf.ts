import { createRequire } from 'node:module';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Block, Inline, RichText } from '../../content-models/richText/richText.ts';
import { formatDate, type LocalDate } from '../../content-models/shared/localDate.ts';
import { putQr, type QrContent } from './putQr.ts';
import { putBoxes, putLines, type PaperBlock } from './putPaper.ts';
import { putTable } from './putTable.ts';
import { margin, putRuns, runsOf, textWidth } from './putRuns.ts';

/** Everything one printed file says; the same content always gives the same bytes. */
export interface PdfContent {
  title: string;
  /** One sentence for the file's properties. */
  subject: string;
  /** The office that issues it, printed at the top. */
  issuer: string;
  language: string;
  createdOn: LocalDate;
  body: RichText;
  /** what stands above the title: place and date, sign, addressee */
  opening?: RichText;
  /** a code to be read by a phone, after everything else */
  qr?: QrContent;
}

/** A printed file that people also write in. */
export type PaperContent = Omit<PdfContent, 'body'> & { body: { blocks: (Block | PaperBlock)[] } };

/** Where npm put a face of the font; looked up from the project's folder because bundled code has no folder of its own. */
const fontFile = (face: string): string =>
  createRequire(join(process.cwd(), 'package.json')).resolve(`@expo-google-fonts/commissioner/${face}.ttf`);

const headingSizes = { 2: 14, 3: 12, 4: 11 } as const;

const putBlock = (pdf: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement, block: Block | PaperBlock): void => {
  switch (block.type) {
    case 'boxes':
      putBoxes(pdf, parent, block);
      return;
    case 'lines':
      putLines(pdf, parent, block);
      return;
    case 'heading': {
      const element = pdf.struct(`H${String(block.level)}`);
      // A heading alone at the foot of a page would lose its text.
      if (pdf.y > pdf.page.height - margin - 90) pdf.addPage();
      pdf.moveDown(0.4);
      parent.add(element);
      putRuns(pdf, element, runsOf(block.children, true), { size: headingSizes[block.level] });
      element.end();
      return;
    }
    case 'paragraph': {
      const element = pdf.struct('P');
      parent.add(element);
      putRuns(pdf, element, runsOf(block.children));
      element.end();
      return;
    }
    case 'quote': {
      const element = pdf.struct('BlockQuote');
      parent.add(element);
      const paragraph = pdf.struct('P');
      element.add(paragraph);
      putRuns(pdf, paragraph, runsOf(block.children), { indent: 18 });
      element.end();
      return;
    }
    case 'list':
      putList(pdf, parent, block);
      return;
    case 'table':
      putTable(pdf, parent, block);
      return;
    case 'rule':
      pdf.markContent('Artifact', { type: 'Layout' });
      pdf
        .moveTo(margin, pdf.y + 4)
        .lineTo(margin + textWidth(pdf), pdf.y + 4)
        .lineWidth(0.5)
        .strokeColor('#666666')
        .stroke();
      pdf.endMarkedContent();
      pdf.moveDown(0.8);
      return;
    case 'attachment':
    case 'contact':
    case 'steps':
      throw new Error('A printed file of the demo city has words, lists and tables only.');
  }
};

const putList = (
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  list: Extract<Block, { type: 'list' }>,
): void => {
  const element = pdf.struct('L');
  parent.add(element);
  list.items.forEach((blocks, index) => {
    const item = pdf.struct('LI');
    element.add(item);
    if (pdf.y > pdf.page.height - margin - 30) pdf.addPage();
    const label = pdf.struct('Lbl');
    item.add(label);
    const top = pdf.y;
    putRuns(pdf, label, [{ text: list.ordered ? `${String(index + 1)}.` : '•' }], { indent: 4 });
    pdf.y = top;
    const body = pdf.struct('LBody');
    item.add(body);
    const inlines = blocks.flatMap((block): Inline[] => (block.type === 'paragraph' ? block.children : []));
    putRuns(pdf, body, runsOf(inlines), { indent: 22, after: 0.2 });
    item.end();
  });
  element.end();
  pdf.moveDown(0.3);
};

/** The line with the office's name over the first page. */
const putLetterhead = (
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  content: Pick<PdfContent, 'issuer' | 'createdOn'>,
): void => {
  const issuer = pdf.struct('P');
  parent.add(issuer);
  putRuns(pdf, issuer, [{ text: `${content.issuer}, ${formatDate(content.createdOn)}` }], { size: 9.5, after: 0.2 });
  issuer.end();
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .moveTo(margin, pdf.y)
    .lineTo(margin + textWidth(pdf), pdf.y)
    .lineWidth(1)
    .strokeColor('#222222')
    .stroke();
  pdf.endMarkedContent();
  pdf.moveDown(1.2);
};

const putPageNumbers = (pdf: PDFKit.PDFDocument): void => {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font('regular')
      .fontSize(9)
      .fillColor('#333333')
      .text(`Strona ${String(page + 1)} z ${String(count)}`, margin, pdf.page.height - 42, {
        width: textWidth(pdf),
        align: 'right',
        lineBreak: false,
      });
    pdf.endMarkedContent();
    pdf.page.margins.bottom = margin;
  }
};

/** Prints a tagged PDF (PDF/UA): headings, paragraphs, lists and tables that a screen reader knows, with its own font. */
export const makePdf = async (content: PdfContent | PaperContent): Promise<Buffer> => {
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    // The types do not know PDF/UA yet, the library does.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: content.language === 'pl' ? 'pl-PL' : content.language,
    displayTitle: true,
    bufferPages: true,
    font: fontFile('400Regular/Commissioner_400Regular'),
    info: {
      Title: content.title,
      Subject: content.subject,
      Author: content.issuer,
      Creator: 'Moje Miasto',
      Producer: 'Moje Miasto',
      CreationDate: new Date(`${content.createdOn}T08:00:00Z`),
    },
  });
  pdf.registerFont('regular', fontFile('400Regular/Commissioner_400Regular'));
  pdf.registerFont('bold', fontFile('600SemiBold/Commissioner_600SemiBold'));
  const document = pdf.struct('Document');
  pdf.addStructure(document);
  putLetterhead(pdf, document, content);
  for (const block of content.opening?.blocks ?? []) putBlock(pdf, document, block);
  const title = pdf.struct('H1');
  document.add(title);
  putRuns(pdf, title, [{ text: content.title, bold: true }], { size: 18, after: 0.8 });
  title.end();
  for (const block of content.body.blocks) putBlock(pdf, document, block);
  if (content.qr) putQr(pdf, document, content.qr);
  document.end();
  putPageNumbers(pdf);
  pdf.end();
  const chunks: Buffer[] = [];
  for await (const chunk of pdf) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};
