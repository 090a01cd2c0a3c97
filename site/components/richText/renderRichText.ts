import type { Document } from '../../../content-models/documents/document.ts';
import type { Block, Inline, RichText } from '../../../content-models/richText/richText.ts';
import { bindShortWords, slugify } from '../../../content-models/shared/polish.ts';
import { fileLink } from '../documents/fileLink.ts';
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
    case 'language':
      return `<span lang="${escapeHtml(inline.language)}">${inlinesHtml(inline.children)}</span>`;
  }
};

const inlinesHtml = (inlines: Inline[]): string => inlines.map(inlineHtml).join('');

const inlineText = (inlines: Inline[]): string =>
  inlines
    .map((one) => (one.type === 'text' ? one.text : one.type === 'break' ? ' ' : inlineText(one.children)))
    .join('');

/** A heading of a text, for „Na tej stronie”. */
export interface RichTextHeading {
  id: string;
  level: 2 | 3 | 4;
  text: string;
}

const headingId = (text: string, used: Set<string>): string => {
  const base = slugify(text) || 'czesc';
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

/** Whether a text is long enough for „Na tej stronie”: four main headings or more. */
export const hasGuide = (text: RichText): boolean =>
  text.blocks.filter((block) => block.type === 'heading' && block.level === 2).length >= 4;

/** Our small tree as HTML; every word and address in it is escaped here. */
export const renderRichText = (text: RichText, documents: Document[] = []): string => {
  const used = new Set<string>();
  const tableHtml = (block: Extract<Block, { type: 'table' }>): string => {
    const caption = block.caption === undefined ? '' : `<caption>${escapeHtml(block.caption)}</caption>`;
    const head = block.head.map((cell) => `<th scope="col">${inlinesHtml(cell)}</th>`).join('');
    const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${inlinesHtml(cell)}</td>`).join('')}</tr>`);
    const label = escapeHtml(block.caption ?? 'Tabela');
    return `<section class="table" aria-label="${label}" tabindex="0"><table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
  };
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
      case 'attachment': {
        const document = documents.find((one) => one.id === block.documentId);
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
