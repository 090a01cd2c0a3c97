import type { Document } from '../../../content-models/documents/document.ts';
import { inlineText, type Block, type Inline, type RichText } from '../../../content-models/richText/richText.ts';
import { bindShortWords, slugify } from '../../../content-models/shared/polish.ts';
import { fileLink } from '../documents/fileLink.ts';
import { contactHtml } from './contactHtml.ts';
import { escapeHtml } from './escapeHtml.ts';

const inlineHtml = (inline: Inline): string => {
  switch (inline.type) {
    case 'text': {
      const marks = [inline.bold && 'strong', inline.italic && 'em', inline.strike && 's'].filter(
        (mark) => typeof mark === 'string',
      );
      return marks.reduce((html, mark) => `<${mark}>${html}</${mark}>`, escapeHtml(bindShortWords(inline.text)));
    }
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${inlinesHtml(inline.children)}</a>`;
    case 'reference':
      return inline.href === undefined
        ? inlinesHtml(inline.children)
        : `<a href="${escapeHtml(inline.href)}">${inlinesHtml(inline.children)}</a>`;
    case 'fact': {
      const words = escapeHtml(bindShortWords(inline.text ?? ''));
      return inline.href === undefined ? words : `<a href="${escapeHtml(inline.href)}">${words}</a>`;
    }
    case 'language':
      return `<span lang="${escapeHtml(inline.language)}">${inlinesHtml(inline.children)}</span>`;
  }
};

const inlinesHtml = (inlines: Inline[]): string => inlines.map(inlineHtml).join('');

/** A heading of a text, for „Na tej stronie”. */
export interface RichTextHeading {
  id: string;
  level: 2 | 3 | 4;
  text: string;
}

const headingId = (text: string, used: Set<string>): string => {
  const words = slugify(text);
  // „2. Термін” is but a number without its Cyrillic, and what a link names begins with a letter
  const base = /^[a-z]/.test(words) ? words : ['czesc', words].filter(Boolean).join('-');
  let id = base;
  for (let number = 2; used.has(id); number += 1) id = `${base}-${String(number)}`;
  used.add(id);
  return id;
};

/** The headings of a text in order, with the same ids as in its HTML. */
export const headingsOf = (text: RichText): RichTextHeading[] => {
  const used = new Set<string>();
  return text.blocks.flatMap((block) => {
    if (block.type !== 'heading') return [];
    const words = inlineText(block.children);
    return [{ id: headingId(words, used), level: block.level, text: words }];
  });
};

/** Whether a text is long enough for „Na tej stronie”: three main headings or more. */
export const hasGuide = (text: RichText): boolean =>
  text.blocks.filter((block) => block.type === 'heading' && block.level === 2).length >= 3;

const cellHtml = (tag: 'th scope="col"' | 'th scope="row"' | 'td', cell: Inline[]): string =>
  `<${tag}>${inlinesHtml(cell)}</${tag.slice(0, 2)}>`;

const tableHtml = ({ caption, head, rows, rowHeads }: Extract<Block, { type: 'table' }>): string => {
  const captionHtml = caption === undefined ? '' : `<caption>${escapeHtml(caption)}</caption>`;
  const headHtml =
    head.length === 0
      ? ''
      : `<thead><tr>${head.map((cell) => cellHtml('th scope="col"', cell)).join(' ')}</tr></thead>`;
  const rowsHtml = rows.map((row) => {
    const cells = row.map((cell, index) => cellHtml(rowHeads && index === 0 ? 'th scope="row"' : 'td', cell));
    return `<tr>${cells.join(' ')}</tr>`;
  });
  const label = escapeHtml(caption ?? 'Tabela');
  return `<section class="table" aria-label="${label}" tabindex="0"><table>${captionHtml}${headHtml}<tbody>${rowsHtml.join('')}</tbody></table></section>`;
};

const stepsHtml = ({ steps }: Extract<Block, { type: 'steps' }>): string => {
  const items = steps.map(({ title, text }) => {
    const words = text === undefined ? '' : `<br>${escapeHtml(bindShortWords(text)).replaceAll('\n', '<br>')}`;
    return `<li><strong>${escapeHtml(bindShortWords(title))}</strong>${words}</li>`;
  });
  return `<ol class="steps">${items.join('')}</ol>`;
};

/** Our small tree as HTML; every word and address in it is escaped here. */
export const renderRichText = (text: RichText, documents: Document[] = []): string => {
  const used = new Set<string>();
  const blockHtml = (block: Block): string => {
    switch (block.type) {
      case 'paragraph':
        return `<p>${inlinesHtml(block.children)}</p>`;
      case 'heading': {
        const tag = `h${String(block.level)}`;
        return `<${tag} id="${headingId(inlineText(block.children), used)}">${inlinesHtml(block.children)}</${tag}>`;
      }
      case 'list': {
        const tag = block.ordered ? 'ol' : 'ul';
        return `<${tag}>${block.items.map((item) => `<li>${itemHtml(item)}</li>`).join('')}</${tag}>`;
      }
      case 'quote':
        return `<blockquote><p>${inlinesHtml(block.children)}</p></blockquote>`;
      case 'table':
        return tableHtml(block);
      case 'contact':
        return contactHtml(block);
      case 'steps':
        return stepsHtml(block);
      case 'attachment': {
        const document = block.document ?? documents.find((one) => one.id === block.documentId);
        return document ? `<p>${fileLink(document)}</p>` : '';
      }
      case 'rule':
        return '<hr>';
    }
  };
  // A list item of one paragraph is a line, not a paragraph.
  const itemHtml = (item: Block[]): string => {
    const [first, ...rest] = item;
    const opening = first?.type === 'paragraph' ? inlinesHtml(first.children) : first ? blockHtml(first) : '';
    return opening + rest.map(blockHtml).join('');
  };
  return text.blocks.map(blockHtml).join('\n');
};
