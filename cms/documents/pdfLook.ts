// A process of its own, started by lookIntoPdf.ts: a hostile file can eat no memory and no time but this one's.
import { getDocumentProxy } from 'unpdf';
import type { PdfCheck } from '../../content-models/documents/pdfCheck.ts';

/** Text is looked for on so many pages from the beginning. */
const mostPages = 20;

const look = async (bytes: Uint8Array): Promise<PdfCheck> => {
  const document = await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, verbosity: 0 });
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string | null } };
  const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  let hasText = false;
  let hasStructure = false;
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    const page = await document.getPage(number);
    // The types leave out that a page may have none.
    hasStructure ||= ((await page.getStructTree()) as object | null) !== null;
    const { items } = await page.getTextContent();
    hasText ||= items.some((item) => 'str' in item && item.str.trim() !== '');
    if (hasText && hasStructure) break;
  }
  const found: PdfCheck = {
    pages: document.numPages,
    tagged: marks?.Marked === true && hasStructure,
    hasText,
    ...(info.Language ? { language: info.Language } : {}),
    ...(info.Title?.trim() ? { title: info.Title.trim() } : {}),
  };
  await document.loadingTask.destroy();
  return found;
};

process.on('message', (bytes: Uint8Array) => {
  void look(bytes).then(
    (found) => process.send?.(found),
    // encrypted or broken: nothing is known of it
    () => process.send?.(null),
  );
});
