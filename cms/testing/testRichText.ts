import type { Block, Inline } from '../../content-models/richText/richText.ts';
import { fromRichText } from '../richText/fromRichText.ts';

/** A text of paragraphs as the editor keeps it; a plain string is a paragraph of words. */
export const testRichText = (...blocks: (Block | Inline[] | string)[]) =>
  fromRichText({
    blocks: blocks.map((block): Block => {
      if (typeof block === 'string') return { type: 'paragraph', children: [{ type: 'text', text: block }] };
      return Array.isArray(block) ? { type: 'paragraph', children: block } : block;
    }),
  });
