import type { DiffPart } from '../../../content-models/changeRegister/change.ts';
import { escapeHtml } from '../richText/escapeHtml.ts';

const said = (words: string): string => `<span class="visually-hidden">${words}</span>`;

/** What changed in a paragraph as HTML: to be seen by line and colour, to be heard by words, without a space too many. */
export const renderParts = (parts: readonly DiffPart[]): string =>
  parts
    .map(({ op, text }) => {
      const words = escapeHtml(text);
      switch (op) {
        case 'added':
          return `<ins>${said(' [dodano: ')}${words}${said(' koniec dodanego] ')}</ins>`;
        case 'removed':
          return `<del>${said(' [usunięto: ')}${words}${said(' koniec usuniętego] ')}</del>`;
        case 'gap':
          return `<span class="diff__gap"><span aria-hidden="true"> … </span>${said(' (dalej bez zmian) ')}</span>`;
        case 'same':
          return words;
      }
    })
    .join('');
