import { documentPath, type Document } from '../../../content-models/documents/document.ts';
import type { Language } from '../../../content-models/shared/identity.ts';
import { bindShortWords } from '../../../content-models/shared/polish.ts';
import { escapeHtml } from '../richText/escapeHtml.ts';
import { fileFacts } from './fileFacts.ts';

/** One file as a link with its facts, the same in a text and in a list of attachments. */
export const fileLink = (document: Document, read: Language = 'pl'): string => {
  const language = document.language === read ? '' : ` lang="${document.language}" hreflang="${document.language}"`;
  const title = escapeHtml(bindShortWords(document.title));
  return `<a class="file" href="${documentPath(document)}"${language}><span class="file__title">${title}</span> <span class="file__facts">${fileFacts(document, read)}</span></a>`;
};
