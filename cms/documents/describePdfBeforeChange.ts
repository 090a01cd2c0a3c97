import type { CollectionBeforeChangeHook } from 'payload';
import { pdfFaults, pdfVerdict } from '../../content-models/documents/pdfCheck.ts';
import type { CheckedFile } from '../files/storeSafely.ts';
import { lookIntoPdf } from './lookIntoPdf.ts';

/**
 * Notes what a reader must know of a file before opening it, and whether everyone can read it (poland.md A5). It comes
 * before the save's first write, so that nobody waits at the write gate while a file is looked into.
 */
export const describePdfBeforeChange: CollectionBeforeChangeHook = async ({ data, req }) => {
  const checked = req.context.checkedFile as CheckedFile | undefined;
  if (!checked || !req.file) return data;
  const described = { ...data, sha256: checked.sha256, publicName: checked.publicName };
  if (checked.mimeType !== 'application/pdf') return described;
  const check = await lookIntoPdf(req.file.data);
  return {
    ...described,
    pages: check && check.pages > 0 ? check.pages : null,
    accessible: check !== undefined && pdfFaults(check).length === 0,
    accessibilityReport: pdfVerdict(check),
  };
};
