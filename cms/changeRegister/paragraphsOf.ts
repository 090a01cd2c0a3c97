import { plainTextOf, type Block } from '../../content-models/richText/richText.ts';
import { toRichText } from '../richText/toRichText.ts';
import type { Paragraphs } from './diffText.ts';

const ofBlock = (block: Block): Paragraphs => {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => plainTextOf({ blocks: item }).replaceAll('\n', ' '));
    case 'table':
      return [block.head, ...block.rows].map((row) =>
        row.map((cell) => plainTextOf({ blocks: [{ type: 'paragraph', children: cell }] })).join(' | '),
      );
    default:
      return [plainTextOf({ blocks: [block] })];
  }
};

const nonEmpty = (texts: Paragraphs): Paragraphs => texts.map((text) => text.trim()).filter((text) => text !== '');

/** The words of a formatted text: a paragraph, an item of a list and a row of a table are a paragraph each. */
export const paragraphsOfRichText = (value: unknown): Paragraphs =>
  value === null || value === undefined || Object.keys(value).length === 0
    ? []
    : nonEmpty(toRichText(value as Parameters<typeof toRichText>[0]).blocks.flatMap(ofBlock));

/** The lines of a plain text. */
export const paragraphsOfText = (value: string): Paragraphs => nonEmpty(value.split('\n'));
