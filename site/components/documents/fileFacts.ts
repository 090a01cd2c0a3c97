import type { Document } from '../../../content-models/documents/document.ts';
import { counted, formatBytes } from '../../../content-models/shared/polish.ts';

/** What a reader should know before opening a file: `PDF, 1,2 MB, 4 strony, dostępny cyfrowo`. */
export const fileFacts = (document: Document): string => {
  const format = document.fileName.slice(document.fileName.lastIndexOf('.') + 1).toUpperCase();
  return [
    format,
    formatBytes(document.size),
    ...(document.pages === undefined ? [] : [counted(document.pages, { one: 'strona', few: 'strony', many: 'stron' })]),
    ...(document.accessible === undefined
      ? []
      : [
          document.accessible
            ? 'dostępny cyfrowo'
            : document.htmlTwinId
              ? 'niedostępny cyfrowo'
              : 'niedostępny cyfrowo – poproś nas o inną postać',
        ]),
  ].join(', ');
};
