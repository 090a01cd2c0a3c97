import type { Document } from '../documents/document.ts';

const isAttachment = (value: object): value is { type: 'attachment'; document: Document } =>
  'type' in value && value.type === 'attachment' && 'document' in value && typeof value.document === 'object';

/** The files that stand inside the texts of a document, wherever its texts are. */
export const attachmentsIn = (value: unknown): Document[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isAttachment(value)) return [value.document];
  return Object.values(value).flatMap(attachmentsIn);
};
