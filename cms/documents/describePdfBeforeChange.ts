import type { CollectionBeforeChangeHook } from 'payload';
import type { CheckedFile } from '../files/storeSafely.ts';

/** Counts pages and looks for structure tags and a language, the least an accessible PDF has (poland.md A5). */
export const describePdf = (bytes: Buffer): { pages: number | undefined; accessible: boolean } => {
  const text = bytes.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  return { pages, accessible: /\/StructTreeRoot\b/.test(text) && /\/Lang\s*[(<]/.test(text) };
};

/** Notes what a reader must know of a file before opening it. */
export const describePdfBeforeChange: CollectionBeforeChangeHook = ({ data, req }) => {
  const checked = req.context.checkedFile as CheckedFile | undefined;
  if (!checked || !req.file) return data;
  const pdf = checked.mimeType === 'application/pdf' ? describePdf(req.file.data) : undefined;
  return {
    ...data,
    sha256: checked.sha256,
    publicName: checked.publicName,
    ...(pdf ? { pages: pdf.pages ?? null, accessible: pdf.accessible } : {}),
  };
};
