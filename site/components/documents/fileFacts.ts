import type { Document } from '../../../content-models/documents/document.ts';
import type { Language } from '../../../content-models/shared/identity.ts';
import { formatBytes } from '../../../content-models/shared/polish.ts';
import { wordsIn } from '../../i18n/words.ts';

/** What a reader should know before opening a file: `PDF, 1,2 MB, 4 strony, dostępny cyfrowo`. */
export const fileFacts = (document: Document, language: Language = 'pl'): string => {
  const words = wordsIn(language).file;
  const format = document.fileName.slice(document.fileName.lastIndexOf('.') + 1).toUpperCase();
  return [
    format,
    formatBytes(document.size),
    ...(document.pages === undefined ? [] : [words.pages(document.pages)]),
    ...(document.accessible === undefined
      ? []
      : [
          document.accessible
            ? words.accessible
            : document.htmlTwinId
              ? words.inaccessibleWithTwin
              : words.inaccessible,
        ]),
  ].join(', ');
};
